import ComplianceCost
import Diagnostics
import ProcedureModel
import Reviews

extension Workspace {
  /// What some proposals of a review save a year, or what is missing to tell.
  func annexBenefit(_ review: Review, _ proposals: [Proposal]) async -> Annex.Benefit {
    let saving = await saving(of: review) { proposal in
      proposals.contains { $0.range == proposal.range }
    }
    guard let saving else {
      return .missing(["bản rà soát về một thủ tục có trong danh mục"])
    }
    if let benefit = saving.benefit {
      return .known(before: benefit.before.middle.dong, after: benefit.after.middle.dong)
    }
    var missing: [String] = []
    for words in saving.missing.map(\.annexWords) where !missing.contains(words) {
      missing.append(words)
    }
    return .missing(
      missing.isEmpty ? ["cách thực hiện một đề xuất mà chương trình không tự sửa được"] : missing)
  }
}

extension MissingInput {
  /// What is missing, as a document names it: without the keys of files.
  fileprivate var annexWords: String {
    switch self {
    case .parameter(let name):
      switch name {
      case .citizenHour, .businessHour, .officialHour: "giá trị " + name.meaning.vietnamese
      case .photocopy, .certification: "giá " + name.meaning.vietnamese
      default: name.meaning.vietnamese
      }
    case .hours, .stepHours: "số giờ của từng việc"
    case .visits: "số lần phải đến"
    case .fee(""): "mức phí, lệ phí (nguồn không nêu)"
    case .fee(let name): "mức thu «\(name)»"
    case .volume: "số lượt một năm"
    case .channelUse: "số lượt theo từng cách nộp, từng trường hợp"
    case .tooLarge: "con số vừa phải để tính"
    }
  }
}

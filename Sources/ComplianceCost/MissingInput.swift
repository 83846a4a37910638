package import Diagnostics
package import ProcedureModel

/// Something that is not known; no figure that needs it is given.
package enum MissingInput: Hashable, Sendable {
  /// A number of `reviews/parameters.yaml`.
  case parameter(CostParameters.Name)
  /// How long something takes: no row of the record says it, and no parameter does.
  case hours(CostActivity, of: String)
  /// How long the staff works on a step.
  case stepHours(String)
  /// How often the person has to come.
  case visits
  /// The amount of a fee by its name; empty where the record says that the source is silent of all.
  case fee(String)
  /// How many a year.
  case volume
  /// How many of them by each channel, or in each case, where that makes a difference.
  case channelUse
  /// Figures larger than can be held.
  case tooLarge

  package var message: Message {
    switch self {
    case .parameter(let name):
      Message(
        vi: "tham số «\(name.rawValue)» (\(name.meaning.vietnamese)) trong reviews/parameters.yaml",
        en: "parameter “\(name.rawValue)” (\(name.meaning.english)) in reviews/parameters.yaml")
    case .hours(let activity, let name):
      Message(
        vi:
          "số giờ \(activity.words.vietnamese)\(name.isEmpty ? "" : " «\(name)»"): khóa «cost» của thủ tục, hoặc tham số «\(CostParameters.Name.hours(of: activity).rawValue)»",
        en:
          "hours to \(activity.words.english)\(name.isEmpty ? "" : " “\(name)”"): “cost” of the procedure, or parameter “\(CostParameters.Name.hours(of: activity).rawValue)”"
      )
    case .stepHours(let name):
      Message(
        vi: "số giờ làm việc ở bước «\(name)»: khóa «cost» có «at» là bước ấy",
        en: "hours of work on step “\(name)”: a row of “cost” with that step as “at”")
    case .visits:
      Message(
        vi: "số lần phải đến: «visit» ở các bước",
        en: "how often one has to come: “visit” of the steps"
      )
    case .fee(""):
      Message(vi: "phí, lệ phí: nguồn không nêu", en: "the fees: the source is silent")
    case .fee(let name):
      Message(vi: "mức thu của «\(name)»", en: "the amount of “\(name)”")
    case .volume:
      Message(
        vi: "số lượt một năm: khóa «volume» của thủ tục, hoặc catalogue/statistics",
        en: "how many a year: “volume” of the procedure, or catalogue/statistics")
    case .channelUse:
      Message(
        vi: "bao nhiêu lượt cho mỗi cách nộp, mỗi trường hợp: «volume» có «channel», «case»",
        en: "how many by each channel and case: “volume” with “channel”, “case”")
    case .tooLarge:
      Message(vi: "con số quá lớn, không tính được", en: "figures too large to compute with")
    }
  }
}

extension MissingInput {
  /// What is missing, kind by kind, each told once: the hours of all activities are one kind.
  package static func brief(_ all: [MissingInput]) -> [Message] {
    var seen: Set<Message> = []
    return all.map(\.brief).filter { seen.insert($0).inserted }
  }

  private var brief: Message {
    switch self {
    case .hours, .stepHours:
      Message(
        vi: "giờ của từng việc («cost» trong bản ghi; thutuc cost nêu từng việc)",
        en: "hours (“cost” in the record; thutuc cost lists them)")
    case .parameter(let name):
      Message(
        vi: "\(name.meaning.vietnamese) (\(name.rawValue) trong reviews/parameters.yaml)",
        en: "\(name.meaning.english) (\(name.rawValue) in reviews/parameters.yaml)")
    case .volume: Message(vi: "số lượt một năm («volume»)", en: "the yearly volume (“volume”)")
    case .visits, .fee, .channelUse, .tooLarge: message
    }
  }
}

extension CostActivity {
  /// What is done, as part of a sentence.
  package var words: Message {
    switch self {
    case .prepare: Message(vi: "chuẩn bị", en: "prepare")
    case .fill: Message(vi: "điền mẫu", en: "fill in")
    case .travel: Message(vi: "đi lại", en: "travel")
    case .submit: Message(vi: "nộp hồ sơ", en: "submit")
    case .pay: Message(vi: "thanh toán", en: "pay")
    case .wait: Message(vi: "chờ", en: "wait")
    case .supplement: Message(vi: "bổ sung hồ sơ", en: "supplement")
    case .collect: Message(vi: "nhận kết quả", en: "collect the result")
    case .inspection: Message(vi: "tiếp đoàn kiểm tra", en: "receive an inspection")
    }
  }
}

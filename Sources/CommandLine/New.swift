import ArgumentParser
import CatalogueCoding
import Diagnostics
import FileSystem
import ProcedureModel
import VietnameseText
import Workspace

/// `thutuc new`: a file to begin with, commented, in the right folder.
struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tạo tệp mới có sẵn lời dặn: thủ tục, kế hoạch, rà soát, sự kiện, hay cả danh mục.",
    discussion: """
      Ví dụ:
        thutuc new workspace da-nang --place da-nang --place-name "Thành phố Đà Nẵng"
        thutuc new procedure
        thutuc new procedure --code 1.001193 --name "Thủ tục đăng ký khai sinh" --field ho-tich
        thutuc new journey --name "Sinh con" --procedure 1.001193

      Ở màn hình dòng lệnh thì hỏi những gì cờ chưa nói; nơi khác thì theo cờ. Không bao giờ ghi đè.
      """,
    subcommands: [
      NewWorkspace.self, NewProcedure.self, NewPlan.self, NewReview.self, NewJourney.self,
    ])
}

/// Makes files and names them on standard output; ends with 2 where one is there already.
func create(_ files: [NewFile], below root: String, _ prompt: Prompt) throws {
  do throws(Workspace.NewFileRefusal) {
    try Workspace.create(files, below: root)
  } catch {
    switch error {
    case .exists(let path):
      throw prompt.refusal(
        Message(
          vi: "đã có \(path), nên không tạo: sửa tệp ấy, hoặc dùng mã khác",
          en: "\(path) is there already, so nothing was made: edit it, or use another id"))
    case .failed(let failure):
      let words = failure.explanation
      throw prompt.refusal(Message(vi: words.vietnamese, en: words.english))
    }
  }
  for file in files { Terminal.writeLine(file.path) }
}

extension Prompt {
  /// An id of a registry, typed as such or by the entry's name.
  func known(_ registry: RegistryName, in workspace: Workspace) -> (String) -> Verdict {
    { typed in
      if typed == "?" {
        let ids = workspace.ids(registry).joined(separator: ", ")
        return .refused(Message(vi: "các mã: \(ids)", en: "the ids: \(ids)"))
      }
      if let id = workspace.registryID(for: typed, in: registry) { return .accepted(id) }
      let near = workspace.nearestID(to: typed, in: registry)
      let file = "catalogue/registries/\(registry.rawValue).yaml"
      return .refused(
        Message(
          vi: "không có «\(typed)» trong \(file)"
            + (near.map { "; ý bạn là \($0)?" } ?? "; thêm vào sổ ấy trước"),
          en: "there is no “\(typed)” in \(file)"
            + (near.map { "; did you mean \($0)?" } ?? "; add it there first")))
    }
  }

  /// One of a few words, typed as such or by what it means in Vietnamese: `tỉnh` is `province`.
  ///
  /// - Parameters:
  ///   - words: the words that will do.
  ///   - list: the whole list of the format that they stand in.
  /// - Returns: what looks at one answer.
  static func word(_ words: [String], of list: [String]) -> (String) -> Verdict {
    { typed in
      if words.contains(typed) { return .accepted(typed) }
      for meaning in [typed, "cấp " + typed] {
        if let word = WordMeanings.word(meaning: meaning, among: list)?.word, words.contains(word) {
          return .accepted(word)
        }
      }
      return .refused(
        Message(
          vi: "cần một trong: \(words.joined(separator: ", "))",
          en: "one of: \(words.joined(separator: ", "))"))
    }
  }

  /// A new id.
  static func id(_ typed: String) -> Verdict {
    isSlug(typed)
      ? .accepted(typed)
      : .refused(
        Message(
          vi: "«\(typed)» không phải mã: viết thường, không dấu, nối bằng gạch ngang",
          en: "“\(typed)” is no id: lower case, no tone marks, joined by hyphens"))
  }

  /// A day as `2026-04-02`.
  static func day(_ typed: String) -> Verdict {
    CivilDate(iso: typed) != nil
      ? .accepted(typed)
      : .refused(
        Message(
          vi: "«\(typed)» không phải ngày viết năm-tháng-ngày, ví dụ 2026-04-02",
          en: "“\(typed)” is no date such as 2026-04-02"))
  }

  /// A procedure's code.
  static func code(_ typed: String) -> Verdict {
    ProcedureCode.isWellFormed(typed)
      ? .accepted(typed)
      : .refused(
        Message(
          vi: "«\(typed)» không phải mã thủ tục: như 1.001193, hoặc x-cap-the khi chưa có mã",
          en: "“\(typed)” is no code: such as 1.001193, or x-cap-the while there is none"))
  }
}

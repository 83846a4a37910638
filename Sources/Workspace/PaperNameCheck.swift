import Catalogue
import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText

/// Finds papers that stand in the registry twice under one name: one paper, two ids.
enum PaperNameCheck {
  /// The entries of one file whose name another entry, earlier by id, bears already.
  ///
  /// Papers that have ended may share a name with what replaced them.
  static func duplicates(in registries: Registries, path: String) -> [Diagnostic] {
    guard WorkspaceFile(path: path) == .registry(.papers) else { return [] }
    var first: [String: Paper] = [:]
    var found: [Diagnostic] = []
    for id in registries.papers.keys.sorted() {
      guard let paper = registries.papers[id], paper.endedBy.isEmpty, paper.common.until == nil
      else { continue }
      let key = slug(paper.nameText)
      guard !key.isEmpty, let earlier = first[key] else {
        first[key] = paper
        continue
      }
      guard paper.common.path == path else { continue }
      found.append(
        Diagnostic(
          rule: "paper-name-duplicate", family: .error, severity: .warning,
          message: Message(
            vi: "trùng tên với mục \(earlier.id.value): một giấy tờ chỉ nên có một mã",
            en: "bears the name of entry \(earlier.id.value): one paper should have one id"),
          location: SourceLocation(path: path, range: paper.id.range),
          record: "papers/" + paper.id.value,
          help: Message(
            vi: "Giữ một mã, ghi mã kia vào was.", en: "Keep one id and put the other into was."),
          notes: [
            Note(
              Message(vi: "mục kia ở đây", en: "the other entry is here"),
              at: SourceLocation(path: earlier.common.path, range: earlier.id.range))
          ], detail: earlier.id.value))
    }
    return found
  }
}

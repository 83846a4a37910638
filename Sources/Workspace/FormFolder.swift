import Diagnostics
import FileSystem
import ProcedureModel
import SourceText
import VietnameseText

/// The blank forms of a workspace: what `form:` and the papers' `file:` may name.
struct FormFolder: Sendable {
  private static let folder = "catalogue/forms"

  /// Paths below the folder, composed as texts are; a file system may hold them decomposed.
  let files: [String]
  private let known: Set<String>

  /// Lists the folder; none at all is an empty one, and links that lead out are no forms.
  init(below root: String) {
    var files: [String] = []
    // What cannot be listed is reported by the walk over the whole catalogue.
    if let path = try? resolve(Self.folder, inside: root), let entries = try? walk(path) {
      files = entries.filter { $0.kind == .file }.map { NFC.composed($0.path) }
    }
    self.files = files
    known = Set(files)
  }

  /// Forms that a procedure's own documents name.
  func check(_ procedure: Procedure) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func check(_ items: [DocumentItem]) {
      for item in items {
        switch item {
        case .group(let group):
          check(group.members)
        case .document(let document):
          guard let form = document.form.value else { continue }
          diagnostics += finding(form, procedure.path, record: procedure.codeText)
        }
      }
    }
    if let everyCase = procedure.everyCase { check(everyCase.documents.elements) }
    for element in procedure.cases.elements { check(element.documents.elements) }
    return diagnostics
  }

  /// Forms that papers of one registry file name.
  func check(_ papers: [Paper], path: String) -> [Diagnostic] {
    papers.flatMap { paper in
      paper.forms.elements.compactMap(\.file.value).flatMap {
        finding($0, path, record: "papers/" + paper.id.value)
      }
    }
  }

  private func finding(_ form: Located<String>, _ path: String, record: String) -> [Diagnostic] {
    if known.contains(form.value) { return [] }
    let location = SourceLocation(path: path, range: form.range)
    if leadsOut(form.value) {
      return [
        Diagnostic(
          rule: "path-outside", family: .error, severity: .error,
          message: Message(
            vi: "«\(form.value)» dẫn ra ngoài \(Self.folder)/, nơi để các mẫu",
            en: "“\(form.value)” leads out of \(Self.folder)/, where the forms are"),
          location: location, record: record,
          help: Message(
            vi: "Chép tệp mẫu vào \(Self.folder)/ rồi chỉ ghi tên tệp.",
            en: "Copy the form into \(Self.folder)/ and write the file's name only."))
      ]
    }
    let near = nearest(to: form.value, among: files)
    return [
      Diagnostic(
        rule: "form-not-found", family: .error, severity: .error,
        message: Message(
          vi: "không có tệp mẫu «\(form.value)» trong \(Self.folder)/"
            + (near.map { "; ý bạn là «\($0)»?" } ?? ""),
          en: "there is no form “\(form.value)” in \(Self.folder)/"
            + (near.map { "; did you mean “\($0)”?" } ?? "")),
        location: location, record: record,
        help: Message(
          vi: "Đặt tệp vào \(Self.folder)/, sửa tên, hoặc ghi none khi giấy này không có mẫu.",
          en:
            "Put the file into \(Self.folder)/, mend the name, or write none where it has no form."),
        fixIts: near.map { name in
          [
            FixIt(
              Message(vi: "viết \(name)", en: "write \(name)"), .unsafe,
              edits: [TextEdit(range: form.range, replacement: name)])
          ]
        } ?? [])
    ]
  }

  /// Absolute, or with a part `..`, in the ways of any system.
  private func leadsOut(_ path: String) -> Bool {
    let parts = path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    return parts.first?.isEmpty == true || parts.first?.hasSuffix(":") == true
      || parts.contains("..")
  }
}

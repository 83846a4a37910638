public import Diagnostics
import ProcedureModel
public import SourceText
import VietnameseText
import YAMLSyntax

extension Reader {
  /// An id that points inside the same file and resolves to nothing.
  mutating func reportUnresolved(
    _ id: Located<String>, among known: [String], _ vi: String, _ en: String
  ) {
    let isHelpful = unresolvedCount < maxSuggestions
    unresolvedCount += 1
    diagnose(
      unresolved(
        id.value, at: id.range, path: tree.file.path, among: isHelpful ? known : [], vi, en))
  }
}

extension Reader {
  /// An id that an element of the same file once had.
  mutating func reportRenamed(_ id: Located<String>, to new: String, _ vi: String, _ en: String) {
    report(
      "id-unresolved",
      Message(
        vi: "\(vi) «\(id.value)» nay mang mã «\(new)»",
        en: "the \(en) “\(id.value)” now has the id “\(new)”"),
      at: id.range, fixIts: [.writing(new, at: id.range)])
  }
}

/// For how many unknown ids of one file a near one is looked for.
///
/// Looking is slow beside reading, and who has more than these has another problem than spelling.
public let maxSuggestions = 100

/// The finding about an id that resolves nowhere, with a did-you-mean that ignores tone marks.
public func unresolved(
  _ id: String, at range: ByteRange, path: String, among known: [String], _ vi: String, _ en: String
) -> Diagnostic {
  let near = nearest(to: id, among: known)
  let question =
    near.map { Message(vi: "; ý bạn là «\($0)»?", en: "; did you mean “\($0)”?") }
    ?? Message(vi: "", en: "")
  return Diagnostic(
    rule: "id-unresolved", family: .error, severity: .error,
    message: Message(
      vi: "không có \(vi) nào mang mã «\(id)»\(question.vietnamese)",
      en: "there is no \(en) “\(id)”\(question.english)"),
    location: SourceLocation(path: path, range: range),
    fixIts: near.map { name in
      [
        FixIt(
          Message(vi: "viết \(name)", en: "write \(name)"), .unsafe,
          edits: [TextEdit(range: range, replacement: name)])
      ]
    } ?? [])
}

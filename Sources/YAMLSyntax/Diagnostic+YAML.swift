internal import Diagnostics
internal import SourceText

extension Diagnostic {
  /// A finding about how a file is typed; an error unless said otherwise.
  static func yaml(
    _ rule: String, in file: SourceFile, at range: ByteRange, severity: Severity = .error,
    _ message: Message, help: Message? = nil, notes: [Note] = [], fixIts: [FixIt] = []
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, family: .error, severity: severity, message: message,
      location: SourceLocation(path: file.path, range: range), help: help, notes: notes,
      fixIts: fixIts)
  }
}

extension FixIt {
  /// A fix that takes bytes away and leaves nothing in their place.
  static func removing(
    _ range: ByteRange, _ applicability: Applicability, _ title: Message
  ) -> FixIt {
    FixIt(title, applicability, edits: [TextEdit(range: range, replacement: "")])
  }
}

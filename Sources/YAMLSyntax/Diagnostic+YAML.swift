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

  /// Puts double quotes around a value, what stands in it escaped.
  static func quoting(
    _ range: ByteRange, of file: SourceFile, _ applicability: Applicability
  ) -> FixIt {
    var quoted = "\""
    for scalar in file.text(in: range).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    quoted += "\""
    return FixIt(
      Message(vi: "Đặt giá trị trong dấu nháy", en: "Put the value in quotes"), applicability,
      edits: [TextEdit(range: range, replacement: quoted)])
  }

  /// Puts quotes around the whole value that begins with a sign of YAML's, if it stands after its key.
  ///
  /// The sign must have text behind it, or may be alone where `isAlone` says so.
  static func quotingText(
    of file: SourceFile, from sign: ByteRange, isAlone: Bool = false
  ) -> [FixIt] {
    let bytes = file.bytes
    let value = SourceLine(holding: Int(sign.lower), in: bytes).value(in: bytes)
    let rest = bytes[min(Int(sign.upper), bytes.count)..<max(Int(sign.upper), Int(value.upper))]
    guard value.lower == sign.lower, isAlone || !rest.isEmpty,
      !rest.contains(where: { "{}[]:".utf8.contains($0) })
    else { return [] }
    return [.quoting(value, of: file, .unsafe)]
  }
}

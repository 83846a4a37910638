internal import Diagnostics
internal import SourceText

// Findings about tabs, whose width nobody can see.
extension Diagnostic {
  /// Tabs at the beginning of a line.
  static func tabIndentation(_ file: SourceFile, at range: ByteRange) -> Diagnostic {
    let blanks = String(repeating: "  ", count: range.count)
    return .yaml(
      "yaml-tab", in: file, at: range,
      Message(
        vi: "Dòng này thụt lề bằng phím Tab.", en: "This line is indented with tabs."),
      help: Message(
        vi: "Thụt lề bằng dấu cách, mỗi cấp hai dấu cách.",
        en: "Indent with spaces, two for each level."),
      fixIts: [
        FixIt(
          Message(vi: "Thay mỗi Tab bằng hai dấu cách", en: "Put two spaces for each tab"), .unsafe,
          edits: [TextEdit(range: range, replacement: blanks)])
      ])
  }

  /// Tabs between a key and its value, or behind a value.
  static func tabSeparator(
    _ file: SourceFile, at range: ByteRange, replacement: String
  ) -> Diagnostic {
    .yaml(
      "yaml-tab", in: file, at: range,
      Message(
        vi: "Ở đây có phím Tab thay cho dấu cách.", en: "There is a tab where a space belongs."),
      help: Message(vi: "Dùng dấu cách.", en: "Use a space."),
      fixIts: [
        FixIt(
          replacement.isEmpty
            ? Message(vi: "Bỏ Tab", en: "Remove the tab")
            : Message(vi: "Thay bằng dấu cách", en: "Replace it with a space"), .safe,
          edits: [TextEdit(range: range, replacement: replacement)])
      ])
  }
}

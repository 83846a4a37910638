/// Writes drafts as the YAML that staff type: two spaces, block style, brackets for short ids only.
public struct SketchWriter {
  private var bytes: [UInt8] = []
  /// Cells of a line, as far as brackets may go.
  private static let width = 100

  private init() {}

  /// A whole file: comment lines, then a record.
  ///
  /// Blank lines are the layout's to set.
  ///
  /// - Parameters:
  ///   - record: a record at the top.
  ///   - comments: lines for the head of the file, without their `#`.
  /// - Returns: the file's bytes.
  public static func file(
    _ record: Sketch, comments: [String] = []
  ) -> [UInt8] {
    var writer = SketchWriter()
    for comment in comments { writer.line("# " + comment) }
    if case .record(let entries) = record {
      for entry in entries { writer.entry(entry, indent: 0) }
    }
    return writer.bytes
  }

  /// An entry of a record at an indent, its line break included.
  public static func entry(_ entry: Sketch.Entry, indent: Int) -> String {
    var writer = SketchWriter()
    writer.entry(entry, indent: indent)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// An element of a list whose dashes stand at an indent, its line break included.
  public static func element(_ value: Sketch, indent: Int) -> String {
    var writer = SketchWriter()
    writer.element(value, indent: indent)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A scalar on one line, for a place inside brackets or behind a key.
  public static func inline(_ value: Sketch) -> String {
    switch value {
    case .bare(let text): text
    case .quoted(let text): quoted(text)
    case .text(let text): ScalarText.isPlain(text) ? text : quoted(text)
    case .list(let list): "[" + list.map(inline).joined(separator: ", ") + "]"
    case .record(let entries):
      "{" + entries.map { $0.key + ": " + inline($0.value) }.joined(separator: ", ") + "}"
    }
  }

  private mutating func line(_ text: String) {
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func entry(_ entry: Sketch.Entry, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    let key = margin + (ScalarText.isPlain(entry.key) ? entry.key : Self.quoted(entry.key)) + ":"
    switch entry.value {
    case .text(let text) where text.utf8.contains(UInt8(ascii: "\n")):
      line(key + " |")
      block(text, indent: indent + 2)
    case .bare, .text, .quoted:
      line(key + " " + Self.inline(entry.value))
    case .list(let list):
      // Written on one line only where it may stand there: a list of cases holds a whole file.
      let flow = Self.fitsBrackets(list) ? key + " " + Self.inline(entry.value) : nil
      if let flow, flow.count <= Self.width {
        line(flow)
      } else {
        line(key)
        for element in list { self.element(element, indent: indent + 2) }
      }
    case .record(let entries):
      line(key)
      for entry in entries { self.entry(entry, indent: indent + 2) }
    }
  }

  private mutating func element(_ value: Sketch, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    switch value {
    case .record(let entries) where !entries.isEmpty:
      let start = bytes.count
      for entry in entries { self.entry(entry, indent: indent + 2) }
      // The dash takes the place of the first key's indent.
      bytes[start + indent] = UInt8(ascii: "-")
    case .text(let text) where text.utf8.contains(UInt8(ascii: "\n")):
      line(margin + "- |")
      block(text, indent: indent + 2)
    default:
      line(margin + "- " + Self.inline(value))
    }
  }

  private mutating func block(_ text: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line(part.isEmpty ? "" : margin + part)
    }
  }

  /// Brackets hold ids, codes and numbers, never Vietnamese text or pinpoints.
  private static func fitsBrackets(_ list: [Sketch]) -> Bool {
    !list.isEmpty
      && list.allSatisfy {
        switch $0 {
        case .bare(let text):
          !text.utf8.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
        case .quoted: true
        case .text, .list, .record: false
        }
      }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

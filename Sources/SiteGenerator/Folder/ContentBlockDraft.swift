import Diagnostics
import SourceText
import YAMLSyntax

/// One element of `blocks` while its keys are read: some blocks are made of several.
struct ContentBlockDraft {
  static let keys = [
    "heading", "text", "list", "steps", "note", "table", "commands", "prints", "status", "ran-by",
    "file", "holds", "edit", "from", "to", "link", "url", "page",
  ]

  private var simple: [ContentBlock] = []
  private var commands: CommandBlock?
  private var prints: [String] = []
  private var status: Int?
  private var runner: String?
  private var file: String?
  private var holds: String?
  private var edited: String?
  private var before: String?
  private var after: String?
  private var name: String?
  private var address: String?

  /// Reads the value of one key.
  mutating func take(_ key: String, _ value: NodeID, _ reader: inout SiteFileReader) {
    switch key {
    case "heading": simple += reader.text(value).map { [.heading($0)] } ?? []
    case "text":
      let text = reader.text(value) ?? ""
      simple += text.split(separator: "\n").map { .text(String($0)) }
    case "list": simple.append(.list(reader.texts(value)))
    case "steps": simple.append(.steps(reader.texts(value)))
    case "note": simple += reader.text(value).map { [.note($0)] } ?? []
    case "table": simple.append(.table(Self.rows(value, &reader)))
    case "commands": commands = CommandBlock(lines: reader.texts(value))
    case "prints": prints = reader.texts(value)
    case "status": status = reader.number(value, in: 0...255)
    case "ran-by": runner = reader.text(value)
    case "file": file = reader.text(value)
    case "holds": holds = reader.lines(value)
    case "edit": edited = reader.text(value)
    case "from": before = reader.lines(value)
    case "to": after = reader.lines(value)
    case "link": name = reader.text(value)
    case "url": address = reader.address(value)
    default: simple += reader.text(value).map { [.page($0)] } ?? []
    }
  }

  /// The rows of a table, each as wide as the first; one that is not is reported, as where a comma in a
  /// text has split it in two.
  private static func rows(_ table: NodeID, _ reader: inout SiteFileReader) -> [[String]] {
    var rows: [[String]] = []
    for node in reader.list(table) {
      let row = reader.texts(node)
      if let width = rows.first?.count, row.count != width {
        reader.report(
          "site-value",
          Message(
            vi: "Dòng này có \(row.count) ô, dòng đầu của bảng có \(width).",
            en: "This row has \(row.count) cells, the first row of the table has \(width)."),
          at: node,
          help: Message(
            vi: "Chữ có dấu phẩy thì đặt trong dấu nháy.",
            en: "Put a text that holds a comma between quotes."))
        continue
      }
      rows.append(row)
    }
    return rows
  }

  /// What the keys come to.
  var blocks: [ContentBlock] {
    var blocks = simple
    if var commands {
      commands.prints = prints
      commands.status = status ?? 0
      commands.runner = runner
      blocks.append(.commands(commands))
    }
    if let file { blocks.append(.file(path: file, text: holds ?? "")) }
    if let edited, let before, let after {
      blocks.append(.edit(path: edited, before: before, after: after))
    }
    if let address { blocks.append(.link(name: name ?? address, address: address)) }
    return blocks
  }
}

package import Diagnostics

/// One record of an input file, told apart but not read yet; or why it cannot be.
package struct RawRecord: Sendable {
  package enum Content: Sendable {
    case portal(JSONValue)
    case page(JSONValue)
    case pageText(String)
    case export(JSONValue)
    case row(ListRow)
    /// The record is refused, and the others go on.
    case refused(Message)
  }

  package var content: Content
  /// The file, and the line in it where there are several records: `danh-sach.csv:12`.
  package var place: String

  package init(_ content: Content, at place: String) {
    self.content = content
    self.place = place
  }

  /// The texts of the record as they came, for checking that none was lost.
  package var leaves: [SourceLeaf] {
    switch content {
    case .portal(let value), .page(let value), .export(let value): SourceLeaf.all(in: value)
    case .pageText(let text): [SourceLeaf(key: "raw_text", text: text)]
    case .row(let row): row.cells.map { SourceLeaf(key: $0.column, text: $0.text) }
    case .refused: []
    }
  }
}

/// One text of a source record with the key it stands under.
package struct SourceLeaf: Sendable {
  package var key: String
  package var text: String

  static func all(in value: JSONValue, key: String = "") -> [SourceLeaf] {
    switch value.kind {
    case .null, .flag: []
    case .number(let text), .text(let text): [SourceLeaf(key: key, text: text)]
    case .list(let list): list.flatMap { all(in: $0, key: key) }
    case .object(let members):
      members.flatMap { all(in: $0.value, key: key.isEmpty ? $0.key : key + "." + $0.key) }
    }
  }
}

/// A row of a list of procedures.
package struct ListRow: Sendable {
  struct Cell: Sendable {
    /// The column's heading, without tones.
    var column: String
    var text: String
  }

  var cells: [Cell]
}

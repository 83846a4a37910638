package import CatalogueCoding
package import Diagnostics
import ProcedureModel
package import SourceText
package import VietnameseText
import YAMLSyntax

/// From the bytes of one file to the records in it.
package enum RecordReader {
  /// What a file holds, as far as comparing goes.
  package enum Kind: Sendable {
    /// One record; `record` is what it is called where its contents do not say.
    case one(FileTable, record: String)
    /// A mapping from ids to entries.
    case entries(FileTable, registry: String)
    /// A list; the file as a whole is the record.
    case list(FileTable, record: String)
    /// Lines of a table.
    case rows(String, record: String)
    /// A blank form: only whether it is another one can be told.
    case form(record: String)
  }

  /// What a place lays over a procedure.
  package struct Layer: Sendable {
    package var file: SourceFile
    /// Whether places of changes are told in this file rather than in the national one.
    package var isPointedAt: Bool

    package init(file: SourceFile, isPointedAt: Bool) {
      self.file = file
      self.isPointedAt = isPointedAt
    }
  }

  /// The records of a file, or what keeps it from being read at all.
  ///
  /// A file that is read with findings is compared all the same.
  ///
  /// - Returns: The records; none with at least one finding where the file is no YAML.
  package static func read(
    _ file: SourceFile, as kind: Kind, on day: CivilDate?, under layer: Layer? = nil
  ) -> (records: [RecordVersion], obstacle: Diagnostic?) {
    switch kind {
    case .rows(let schema, let record):
      return ([RecordVersion(record: record, item: rows(file, schema), file: file)], nil)
    case .form(let record):
      var item = Item(schema: "blank-form", range: .start)
      item.entries = [
        Entry(key: "contents", content: .text(Atom(Fingerprint.of(file.bytes), at: .start)))
      ]
      return ([RecordVersion(record: record, item: item, file: file)], nil)
    case .one, .entries, .list:
      break
    }
    var diagnostics: [Diagnostic] = []
    guard let tree = YAMLReader.read(file, into: &diagnostics) else {
      return ([], diagnostics.first { $0.isBlocking } ?? diagnostics.first)
    }
    if case .one(.procedure, let record) = kind, let layer {
      return whole(tree, layer, record, on: day)
    }
    let reader = ItemReader(tree)
    switch kind {
    case .one(let table, let record):
      let item = CaseView.of(reader.record(table.description), on: day)
      var version = RecordVersion(record: record, item: item, file: file)
      if table == .procedure {
        version.record = item.text("code") ?? record
        version.procedure = CatalogueDecoder.procedure(tree).value
      }
      return ([version], nil)
    case .entries(let table, let registry):
      return (
        CaseView.entries(reader.entries(table.description), on: day).map { item in
          RecordVersion(record: registry + "/" + item.identity.key, item: item, file: file)
        }, nil
      )
    case .list(let table, let record):
      var item = Item(schema: table.rawValue, range: .start)
      let items = CaseView.entries(reader.list(table.description), on: day)
      item.entries = [Entry(key: "list", content: .items(items))]
      return ([RecordVersion(record: record, item: item, file: file)], nil)
    case .rows, .form:
      return ([], nil)
    }
  }

  /// A procedure with what a place lays over it: what holds there.
  private static func whole(
    _ tree: YAMLTree, _ layer: Layer, _ record: String, on day: CivilDate?
  ) -> (records: [RecordVersion], obstacle: Diagnostic?) {
    var diagnostics: [Diagnostic] = []
    guard let overlay = YAMLReader.read(layer.file, into: &diagnostics),
      let whole = WholeProcedure(tree, overlay)
    else { return ([], diagnostics.first { $0.isBlocking } ?? diagnostics.first) }
    var item = ItemReader(whole.tree).record(FileTable.procedure.description)
    let code = record.isEmpty ? item.text("code") ?? record : record
    item = CaseView.of(item, on: day)
    let boundary = UInt32(whole.boundary)
    item.relocate { range in
      guard range.lower >= boundary else { return layer.isPointedAt ? .start : range }
      guard layer.isPointedAt else { return .start }
      return ByteRange(range.lower - boundary, range.upper - boundary)
    }
    var version = RecordVersion(
      record: code, item: item, file: layer.isPointedAt ? layer.file : tree.file)
    version.procedure = CatalogueDecoder.procedure(whole.tree).value
    return ([version], nil)
  }

  /// The lines of a table, each its own identity; their order does not count.
  private static func rows(_ file: SourceFile, _ schema: String) -> Item {
    var items: [Item] = []
    var start = 0
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let range = ByteRange(start, start + line.count)
      start += line.count + 1
      let text = String(
        decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
      // The first line names the columns.
      guard number > 0, !text.isEmpty else { continue }
      var item = Item(schema: schema, range: range)
      item.entries = [Entry(key: "name", content: .text(Atom(text, at: range)))]
      item.identity = ItemIdentity(key: text)
      items.append(item)
    }
    Identity.identify(&items)
    var table = Item(schema: schema, range: .start)
    table.entries = [Entry(key: "rows", content: .items(items))]
    return table
  }
}

import Diagnostics
import HTML
package import ProcedureModel
package import YAMLSyntax

/// What one procedure adds to the open data: its record, its links for machines, its rows.
package struct DataRecord: Sendable {
  /// The record as JSON, key by key as it stands in the catalogue.
  let json: [UInt8]
  /// The record as schema.org knows it.
  let linked: [UInt8]
  /// Rows of the tables that need whole records, by the table's name.
  let rows: [RecordTable: TableRows]
  /// What was announced on a day.
  let news: [NewsItem]
}

/// The open data of all procedures while it is put together, one record after another.
package struct DataCollector: Sendable {
  /// The records one by one: one array of all of them would be copied whenever it grows.
  private var json: [[UInt8]] = []
  private var linked: [[UInt8]] = []
  private var rows: [RecordTable: TableRows] = [:]
  private(set) var news: [NewsItem] = []

  package init() {}

  /// Takes the next record; records come in the order of their files.
  package mutating func add(_ record: DataRecord) {
    if !record.json.isEmpty { json.append(record.json) }
    if !record.linked.isEmpty { linked.append(record.linked) }
    for (table, added) in record.rows { rows[table, default: TableRows()].append(added) }
    news += record.news
  }

  /// The records as a list in JSON; they are gone from here afterwards.
  mutating func takeRecords(after head: [UInt8], before tail: [UInt8]) -> [UInt8] {
    Self.take(&json, after: head, before: tail)
  }

  /// The records as schema.org knows them, as a list in JSON; they are gone from here afterwards.
  mutating func takeLinked(after head: [UInt8], before tail: [UInt8]) -> [UInt8] {
    Self.take(&linked, after: head, before: tail)
  }

  /// The rows of a table; they are gone from here afterwards.
  mutating func takeRows(_ table: RecordTable) -> TableRows {
    rows.removeValue(forKey: table) ?? TableRows()
  }

  /// Puts pieces together with a comma between two, and lets go of each as soon as it is copied.
  private static func take(
    _ pieces: inout [[UInt8]], after head: [UInt8], before tail: [UInt8]
  ) -> [UInt8] {
    var whole = head
    whole.reserveCapacity(
      head.count + tail.count + pieces.reduce(0) { $0 + $1.count + 2 })
    for index in pieces.indices {
      if index > 0 { whole += [UInt8(ascii: ","), UInt8(ascii: "\n")] }
      whole += pieces[index]
      pieces[index] = []
    }
    pieces = []
    whole += tail
    return whole
  }
}

extension SitePlan {
  /// What a published procedure adds to the open data; nil for one that is not published.
  ///
  /// The tree is that of its file, with what the workspace's place lays over it.
  package func dataRecord(_ procedure: Procedure, _ tree: YAMLTree?) -> DataRecord? {
    guard isPublished(procedure), let site = contexts.first else { return nil }
    let route = Route.procedure(
      code: procedure.codeText, name: procedure.nameText, in: site.language)
    let view = ProcedureView(procedure, in: site, links: Links(from: route))
    return DataRecord(
      json: tree.map { RecordJSON($0).bytes } ?? [],
      linked: ProcedureStructuredData(view: view).node(address: site.address(route)).bytes,
      rows: RecordRows(view).all, news: NewsItem.all(view))
  }
}

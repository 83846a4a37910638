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
  let rows: [RecordTable: [[String]]]
  /// What was announced on a day.
  let news: [NewsItem]
}

/// The open data of all procedures while it is put together, one record after another.
package struct DataCollector: Sendable {
  private(set) var json: [UInt8] = []
  private(set) var linked: [UInt8] = []
  private(set) var rows: [RecordTable: [[String]]] = [:]
  private(set) var news: [NewsItem] = []

  package init() {}

  /// Takes the next record; records come in the order of their files.
  package mutating func add(_ record: DataRecord) {
    Self.append(record.json, to: &json)
    Self.append(record.linked, to: &linked)
    for (table, added) in record.rows { rows[table, default: []] += added }
    news += record.news
  }

  private static func append(_ value: [UInt8], to list: inout [UInt8]) {
    guard !value.isEmpty else { return }
    if !list.isEmpty { list += [UInt8(ascii: ","), UInt8(ascii: "\n")] }
    list += value
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

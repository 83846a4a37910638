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

extension SitePlan {
  /// What a published procedure adds to the open data; nil for one that is not published.
  ///
  /// The tree is that of its file, with what the workspace's place lays over it.
  package func dataRecord(_ procedure: Procedure, _ tree: YAMLTree?) -> DataRecord? {
    guard isPublished(procedure), let site = contexts.first else { return nil }
    let route = site.route(of: procedure)
    let view = ProcedureView(procedure, in: site, links: Links(from: route))
    return DataRecord(
      json: tree.map { RecordJSON($0).bytes } ?? [],
      linked: ProcedureStructuredData(view: view).node(address: site.address(route)).bytes,
      rows: RecordRows(view).all, news: NewsItem.all(view))
  }
}

import Archive
import Diagnostics
import HTML
import ProcedureModel

/// The open data of a site while it is written, one record after another: dumps, tables, the schema, what
/// describes them, their sums, feeds.
///
/// Sites, exports and previews all write through it, and so give the same bytes. What every record has a
/// part in grows with each of them and is never held: of 10,000 procedures that would be 150 MB.
package struct OpenDataWriter<Failure: Error> {
  private let plan: SitePlan
  private let grow: PieceSink<Failure>
  private var records = GrowingResource("thu-tuc.json", .dataRecords, separator: Self.comma)
  private var linked = GrowingResource("thu-tuc.jsonld", .dataLinked, separator: Self.comma)
  private var tables: [(table: RecordTable, resource: GrowingResource, rows: Int)] = []
  private var news: [NewsItem] = []

  private static var comma: [UInt8] { Array(",\n".utf8) }

  /// Begins the files that grow.
  ///
  /// - Parameters:
  ///   - plan: The site that the data belong to.
  ///   - sink: Takes their pieces, now and with each record.
  /// - Throws: What the sink throws.
  package init(_ plan: SitePlan, growing sink: @escaping PieceSink<Failure>) throws(Failure) {
    self.plan = plan
    grow = sink
    guard let site = plan.contexts.first else { return }
    try grow(records.path, records.counted(plan.head(in: site)))
    try grow(linked.path, linked.counted(SitePlan.linkedHead))
    for table in RecordTable.allCases {
      var resource = GrowingResource(table.rawValue + ".csv", table.title)
      try grow(resource.path, resource.counted(TableRows([table.columns]).bytes))
      tables.append((table, resource, 0))
    }
  }

  /// Takes the next record; records come in the order of their files.
  package mutating func add(_ record: DataRecord) throws(Failure) {
    try grow(records.path, records.counted(record: record.json))
    try grow(linked.path, linked.counted(record: record.linked))
    for index in tables.indices {
      guard let rows = record.rows[tables[index].table] else { continue }
      try grow(tables[index].resource.path, tables[index].resource.counted(record: rows.bytes))
      tables[index].rows += rows.count
    }
    news += record.news
  }

  /// Ends the files that grow, and hands on the others.
  ///
  /// - Parameter sink: Takes each whole file.
  /// - Returns: What the pages about the data need.
  /// - Throws: What a sink throws.
  package consuming func finish(
    to sink: OutputSink<Failure>
  ) throws(Failure) -> OpenDataSummary {
    guard let site = plan.contexts.first else { return OpenDataSummary([], []) }
    try grow(records.path, records.counted(SitePlan.tail))
    try grow(linked.path, linked.counted(SitePlan.tail))
    let schema = site.input.recordsSchema
    var resources = [
      records.finished(.json(schema: schema == nil ? nil : SitePlan.schemaName)),
      linked.finished(.linked),
    ]
    func emit(_ file: OutputFile, _ title: TextKey, _ kind: DataResource.Kind) throws(Failure) {
      resources.append(DataResource(file, title, kind))
      try sink(file)
    }
    if let schema {
      try emit(SitePlan.data(SitePlan.schemaName, Array(schema.utf8)), .dataSchema, .schema)
    }
    for table in OpenData(site.input, index: site.index).tables {
      try emit(table.file, table.title, table.kind)
    }
    resources += tables.map {
      $0.resource.finished(.table(columns: $0.table.columns, rows: $0.rows))
    }
    try sink(DataPackage(site: site, resources: resources).file)
    let sums = resources.map { $0.sum + "  " + $0.name + "\n" }.joined()
    try sink(SitePlan.data("SHA256SUMS", Array(sums.utf8)))
    if let base = site.input.baseURL {
      for feed in plan.feeds(news, in: site) { try sink(feed.file(in: site, base: base)) }
    }
    return OpenDataSummary(resources, plan.contexts)
  }
}

extension OpenDataWriter where Failure == Never {
  /// The whole open data of some records, held in memory.
  ///
  /// - Parameters:
  ///   - plan: The site that the data belong to.
  ///   - records: Hands each record on, in the order of the files.
  /// - Returns: The files, those that grew first, and what the pages about them need.
  package static func inMemory(
    _ plan: SitePlan, records: ((DataRecord) -> Void) async -> Void
  ) async -> (files: [OutputFile], summary: OpenDataSummary) {
    var grown: [String: [UInt8]] = [:]
    var writer = OpenDataWriter(plan) { grown[$0, default: []] += $1 }
    await records { writer.add($0) }
    var files: [OutputFile] = []
    let summary = writer.finish { files.append($0) }
    let growing = grown.keys.sorted().map { OutputFile(path: $0, bytes: grown[$0] ?? []) }
    return (growing + files, summary)
  }
}

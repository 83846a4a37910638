import Catalogue
import Diagnostics
import HTML
import ProcedureModel
import VietnameseText

/// What is to be said of the open data, once its files have been handed on.
package struct OpenDataSummary: Sendable {
  private let resources: [DataResource]
  private let contexts: [SiteContext]

  init(_ resources: [DataResource], _ contexts: [SiteContext]) {
    self.resources = resources
    self.contexts = contexts
  }

  /// The page about them in each language, with the archive of the whole site where there is one.
  package func pages(_ archive: SiteArchive? = nil) -> [OutputFile] {
    contexts.map { context in
      SitePlan.render(
        DataPage(resources, archive: archive, language: context.language), in: context)
    }
  }
}

extension SitePlan {
  /// Hands on the open data: dumps, tables, the schema, what describes them, their sums, feeds.
  ///
  /// All come from one collection, so that an export and a site give the same bytes; each file is let
  /// go before the next one is made, since the largest hold every record.
  ///
  /// - Parameters:
  ///   - collector: All records; spent afterwards.
  ///   - sink: Takes each file.
  /// - Returns: What the pages about the data need.
  /// - Throws: What the sink throws.
  package func emitOpenData<Failure: Error>(
    _ collector: consuming DataCollector, to sink: OutputSink<Failure>
  ) throws(Failure) -> OpenDataSummary {
    guard let site = contexts.first else { return OpenDataSummary([], []) }
    var resources: [DataResource] = []
    func emit(_ file: OutputFile, _ title: TextKey, _ kind: DataResource.Kind) throws(Failure) {
      resources.append(DataResource(file, title, kind))
      try sink(file)
    }
    let schema = site.input.recordsSchema
    try emit(
      data("thu-tuc.json", collector.takeRecords(after: head(in: site), before: Self.tail)),
      .dataRecords, .json(schema: schema == nil ? nil : Self.schemaName))
    try emit(
      data("thu-tuc.jsonld", collector.takeLinked(after: Self.linkedHead, before: Self.tail)),
      .dataLinked, .linked)
    if let schema {
      try emit(data(Self.schemaName, Array(schema.utf8)), .dataSchema, .schema)
    }
    for table in OpenData(site.input, index: site.index).tables {
      try emit(table.file, table.title, table.kind)
    }
    for table in RecordTable.allCases {
      let whole = DataTable(
        table.rawValue, table.title, table.columns, collector.takeRows(table))
      try emit(whole.file, whole.title, whole.kind)
    }
    try sink(DataPackage(site: site, resources: resources).file)
    let sums = resources.map { $0.sum + "  " + $0.name + "\n" }.joined()
    try sink(data("SHA256SUMS", Array(sums.utf8)))
    if let base = site.input.baseURL {
      for feed in feeds(collector.news, in: site) { try sink(feed.file(in: site, base: base)) }
    }
    return OpenDataSummary(resources, contexts)
  }

  private func data(_ name: String, _ bytes: [UInt8]) -> OutputFile {
    OutputFile(path: Route.data(name).path, bytes: bytes)
  }

  private static let schemaName = "thu-tuc.schema.json"

  private static let tail = Array("\n]}\n".utf8)

  /// What stands before the records.
  private func head(in site: SiteContext) -> [UInt8] {
    var head = JSONWriter()
    head.object { json in
      if site.input.recordsSchema != nil { json.member("$schema", Self.schemaName) }
      json.member("title", site.input.title)
      json.member("day", site.day.iso)
      if let revision = site.input.revision { json.member("revision", revision) }
      if let licence = site.theme.dataLicence { json.member("licence", licence.address) }
    }
    return head.bytes.dropLast() + Array(",\"procedures\":[\n".utf8)
  }

  /// With a context of its own, so that it can be read without asking another host.
  private static let linkedHead = Array(
    """
    {"@context":{"@vocab":"https://schema.org/","url":{"@type":"@id"},\
    "serviceUrl":{"@type":"@id"}},"@graph":[

    """.utf8)

  /// Feeds for all, for each field and agency, and for each procedure that has news.
  private func feeds(_ news: [NewsItem], in site: SiteContext) -> [AtomFeed] {
    let title = site.texts(.newsTitle) + " – "
    var feeds = [AtomFeed(.feed(below: nil), title: title + site.input.title, items: news)]
    let language = site.language
    for field in site.index.fields {
      feeds.append(
        AtomFeed(
          .feed(below: .field(field, in: language)), title: title + site.field(field).plain,
          items: news.filter { $0.field == field }))
    }
    var byAgency: [String: [NewsItem]] = [:]
    var byCode: [String: [NewsItem]] = [:]
    for item in news {
      byCode[item.code, default: []].append(item)
      for agency in item.agencies { byAgency[agency, default: []].append(item) }
    }
    for agency in site.index.agencies {
      feeds.append(
        AtomFeed(
          .feed(below: .agency(agency, in: language)), title: title + site.agency(agency).plain,
          items: byAgency[agency] ?? []))
    }
    for entry in site.index.entries {
      guard let items = byCode[entry.facts.code.value] else { continue }
      feeds.append(
        AtomFeed(
          .feed(below: .code(entry.facts.code.value, in: language)),
          title: title + entry.facts.name, items: items))
    }
    return feeds
  }
}

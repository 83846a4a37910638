import Catalogue
import Diagnostics
import HTML
import ProcedureModel
import VietnameseText

/// The open data of a site, once all records have been collected.
package struct OpenDataFiles: Sendable {
  /// Dumps, tables, the schema, what describes them, their sums, feeds.
  package let files: [OutputFile]
  private let resources: [DataResource]
  private let contexts: [SiteContext]

  init(files: [OutputFile], resources: [DataResource], contexts: [SiteContext]) {
    self.files = files
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
  /// The open data, all from one collection, so that an export and a site give the same bytes.
  package func openDataFiles(_ collector: DataCollector) -> OpenDataFiles {
    guard let site = contexts.first else {
      return OpenDataFiles(files: [], resources: [], contexts: [])
    }
    let resources = resources(collector, in: site)
    var files = resources.map(\.file)
    files.append(DataPackage(site: site, resources: resources).file)
    let sums = resources.map { $0.sum + "  " + $0.name + "\n" }.joined()
    files.append(OutputFile(path: Route.data("SHA256SUMS").path, bytes: Array(sums.utf8)))
    files += feeds(collector.news, in: site)
    return OpenDataFiles(files: files, resources: resources, contexts: contexts)
  }

  private func resources(_ collector: DataCollector, in site: SiteContext) -> [DataResource] {
    let schema = site.input.recordsSchema
    var resources = [
      DataResource(
        "thu-tuc.json", .dataRecords, .json(schema: schema == nil ? nil : Self.schemaName),
        records(collector.json, in: site)),
      DataResource("thu-tuc.jsonld", .dataLinked, .linked, linked(collector.linked)),
    ]
    if let schema {
      resources.append(
        DataResource(Self.schemaName, .dataSchema, .schema, Array(schema.utf8)))
    }
    resources += OpenData(site.input, index: site.index).tables.map { DataResource($0) }
    resources += RecordTable.allCases.map { table in
      DataResource(
        DataTable(table.rawValue, table.title, table.columns, collector.rows[table] ?? []))
    }
    return resources
  }

  private static let schemaName = "thu-tuc.schema.json"

  private func records(_ records: [UInt8], in site: SiteContext) -> [UInt8] {
    var head = JSONWriter()
    head.object { json in
      if site.input.recordsSchema != nil { json.member("$schema", Self.schemaName) }
      json.member("title", site.input.title)
      json.member("day", site.day.iso)
      if let revision = site.input.revision { json.member("revision", revision) }
      if let licence = site.theme.dataLicence { json.member("licence", licence.address) }
    }
    return head.bytes.dropLast() + Array(",\"procedures\":[\n".utf8) + records
      + Array("\n]}\n".utf8)
  }

  /// With a context of its own, so that it can be read without asking another host.
  private func linked(_ nodes: [UInt8]) -> [UInt8] {
    let context = """
      {"@context":{"@vocab":"https://schema.org/","url":{"@type":"@id"},\
      "serviceUrl":{"@type":"@id"}},"@graph":[

      """
    return Array(context.utf8) + nodes + Array("\n]}\n".utf8)
  }

  /// Feeds for all, for each field and agency, and for each procedure that has news.
  private func feeds(_ news: [NewsItem], in site: SiteContext) -> [OutputFile] {
    guard let base = site.input.baseURL else { return [] }
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
    return feeds.map { $0.file(in: site, base: base) }
  }
}

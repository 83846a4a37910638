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
  static func data(_ name: String, _ bytes: [UInt8]) -> OutputFile {
    OutputFile(path: Route.data(name).path, bytes: bytes)
  }

  static let schemaName = "thu-tuc.schema.json"

  /// What ends a list of records.
  static let tail = Array("\n]}\n".utf8)

  /// What stands before the records.
  func head(in site: SiteContext) -> [UInt8] {
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
  static let linkedHead = Array(
    """
    {"@context":{"@vocab":"https://schema.org/","url":{"@type":"@id"},\
    "serviceUrl":{"@type":"@id"}},"@graph":[

    """.utf8)

  /// Feeds for all, for each field and agency, and for each procedure that has news.
  func feeds(_ news: [NewsItem], in site: SiteContext) -> [AtomFeed] {
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

import Diagnostics
import HTML

/// Every file of the open data, with its columns, rows, size, sum and licence.
struct DataPage: Page {
  let language: Language
  private let resources: [DataResource]
  /// The whole site to be carried away, where it was made.
  private let archive: SiteArchive?

  var route: Route { .dataPage(language) }

  init(_ resources: [DataResource], archive: SiteArchive?, language: Language) {
    self.archive = archive
    self.resources = resources
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.texts(.dataTitle)))
    frame.description = site.texts(.dataLead)
    frame.alternates = site.alternates { .dataPage($0) }
    frame.feed = site.feed(below: nil)
    let links = frame.links
    var opening = Opening(frame.title)
    opening.lead = .own(site.texts(.dataLead))
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html) { html in
          html.element(.p, "soft", .dataFormat, in: site)
          writeLicence(in: site, into: &html)
        }
        if let archive { write(archive, in: site, links, into: &html) }
        for resource in resources { write(resource, in: site, links, into: &html) }
        writeMore(in: site, links, into: &html)
      }
    }
  }

  private func writeLicence(in site: SiteContext, into html: inout HTMLWriter) {
    guard let licence = site.theme.dataLicence else {
      html.element(.p, nil, .silent(site.texts(.dataLicenceUnknown)), in: site)
      return
    }
    let name = Phrase.own(licence.name.text(in: language)).linked(to: licence.address)
    html.element(.p, nil, site.texts(.dataLicence, ["licence": name]), in: site)
  }

  private func write(
    _ resource: DataResource, in site: SiteContext, _ links: Links, into html: inout HTMLWriter
  ) {
    Part(resource.id, .own(site.texts(resource.title)), aside: size(resource, in: site))
      .render(in: site, into: &html) { html in
        html.element(.p) { html in
          html.element(
            .a, .href(links.to(.data(resource.name))), .download(""), text: resource.name)
        }
        switch resource.kind {
        case .table(let columns, _):
          let names = Phrase.own(columns.joined(separator: ", "))
          html.element(.p, "small", site.texts(.dataColumns, ["columns": names]), in: site)
        case .json(let schema):
          if let schema {
            let link = Phrase.own(schema).linked(to: links.to(.data(schema)))
            html.element(.p, "small", site.texts(.dataFollows, ["schema": link]), in: site)
          }
        case .linked: html.element(.p, "small", .dataLinkedAside, in: site)
        case .schema: html.element(.p, "small", .dataSchemaAside, in: site)
        }
        write(sum: resource.sum, into: &html)
      }
  }

  private func write(
    _ archive: SiteArchive, in site: SiteContext, _ links: Links, into html: inout HTMLWriter
  ) {
    let kilobytes = Phrase.own(site.texts.number((archive.size + 1023) / 1024))
    Part(
      "trang", .own(site.texts(.dataArchive)), aside: site.texts(.dataKilobytes, ["kb": kilobytes])
    ).render(in: site, into: &html) { html in
      let name = SiteArchive.path.split(separator: "/").last.map(String.init) ?? ""
      html.element(.p) { html in
        html.element(.a, .href(links.to(.data(name))), .download(""), text: name)
      }
      html.element(.p, "small", .dataArchiveAside, in: site)
      write(sum: archive.sum, into: &html)
    }
  }

  private func write(sum: String, into html: inout HTMLWriter) {
    html.element(.p, .class("small soft sum")) { html in
      html.text("SHA-256: " as StaticString)
      html.element(.code, text: sum)
    }
  }

  private func writeMore(
    in site: SiteContext, _ links: Links, into html: inout HTMLWriter
  ) {
    Part("khac", .own(site.texts(.dataMore))).render(in: site, into: &html) { html in
      html.element(.ul, .class("plain")) { html in
        let files: [(String, TextKey)] = [
          ("datapackage.json", .dataPackage), ("SHA256SUMS", .dataSums),
        ]
        for (name, text) in files {
          html.element(.li) { html in
            html.element(.a, .href(links.to(.data(name))), text: name)
            html.text(": ")
            html.phrase(.own(site.texts(text)), in: site)
          }
        }
        html.element(.li) { html in
          if let feed = site.feed(below: nil) {
            html.element(.a, .href(links.to(feed)), text: "Atom")
            html.text(": ")
            html.phrase(.own(site.texts(.dataFeeds)), in: site)
          } else {
            html.phrase(.silent(site.texts(.dataNoFeeds)), in: site)
          }
        }
      }
    }
  }

  private func size(_ resource: DataResource, in site: SiteContext) -> Phrase {
    let kilobytes = Phrase.own(site.texts.number((resource.size + 1023) / 1024))
    guard case .table(_, let rows) = resource.kind else {
      return site.texts(.dataKilobytes, ["kb": kilobytes])
    }
    return site.texts(
      .dataSize, ["rows": .own(site.texts.number(rows)), "kb": kilobytes])
  }
}

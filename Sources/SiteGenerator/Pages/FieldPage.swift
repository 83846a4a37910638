import Catalogue
import Diagnostics
import HTML
import ProcedureModel

/// One field (lĩnh vực): its procedures and who looks after it.
struct FieldPage: Page {
  let field: String
  let language: Language

  var route: Route { .field(field, in: language) }

  init(_ field: String, language: Language) {
    self.field = field
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    let entries = site.index.entries(inField: field)
    let entry = site.registries.fields[field]
    var frame = Frame(route: route, title: site.field(field))
    frame.section = .fields
    frame.feed = site.feed(below: .field(field, in: .vietnamese))
    frame.alternates = site.alternates { .field(field, in: $0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.trail = [(.own(site.texts(.frameFields)), .fields(language))]
    opening.lead = .own(site.texts.count(.procedures, entries.count))
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html) { html in
          if let also = entry?.common.alsoCalled, !also.isEmpty {
            html.element(
              .p, "soft",
              site.texts(
                .procedureAlsoCalled,
                ["names": .quoted(also.map(\.value).joined(separator: ", "))]), in: site)
          }
          if let agency = entry?.agency?.value {
            html.element(
              .p, "soft", site.texts(.fieldAgency, ["agency": site.agency(agency, links)]),
              in: site)
          }
        }
        EntryGroups.byState(entries, in: site).render(in: site, links: links, into: &html)
      }
    }
  }
}

import Catalogue
import Diagnostics
import HTML
import ProcedureModel

/// All agencies that take part in procedures, by level.
struct AgenciesPage: Page {
  let language: Language

  var route: Route { .agencies(language) }

  init(_ language: Language) {
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.texts(.frameAgencies)))
    frame.section = .agencies
    frame.alternates = site.alternates { .agencies($0) }
    let links = frame.links
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        Opening(.own(site.texts(.frameAgencies))).render(in: site, links: links, into: &html)
        for level in Level.allCases.map(Optional.some) + [nil] {
          let ids = site.index.agencies.filter {
            site.registries.agencies[$0]?.level?.value == level
          }
          guard !ids.isEmpty else { continue }
          Part(
            level?.rawValue ?? "chua-ro",
            .own(level.map { site.texts.word($0) } ?? site.texts(.agencyNoLevel))
          ).render(in: site, into: &html) {
            DoorGrid(ids.map { door($0, in: site) }).render(in: site, links: links, into: &$0)
          }
        }
      }
    }
  }

  private func door(_ id: String, in site: SiteContext) -> DoorGrid.Door {
    DoorGrid.Door(
      title: site.agency(id),
      line: .own(site.texts.count(.procedures, site.index.entries(ofAgency: id).count)),
      route: .agency(id, in: language))
  }
}

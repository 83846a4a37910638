import Diagnostics
import HTML

/// What was found: a box, filters, the answers; the ways to browse where no script runs.
struct SearchPage: Page {
  let language: Language

  var route: Route { .search(language) }

  init(_ language: Language) {
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.texts(.searchTitle)))
    frame.section = .home
    frame.isListed = false
    frame.hasSearch = true
    frame.alternates = site.alternates { .search($0) }
    let links = frame.links
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        var opening = Opening(frame.title)
        opening.lead = .own(site.texts(.searchLead))
        opening.render(in: site, links: links, into: &html) { html in
          SearchForm(hasFilters: true).render(in: site, links: links, into: &html)
        }
        html.element(.div, .id("ket-qua"), .class("results-page none")) { html in
          html.element(.p, .role("status")) { _ in }
          html.element(.button, .type("button"), .class("verbatim"), .hidden) { _ in }
          html.element(.ol, .class("found")) { _ in }
          html.element(
            .button, .type("button"), .class("button"), .hidden, text: site.texts(.searchMore))
        }
        Part("danh-muc", .own(site.texts(.searchBrowse))).render(in: site, into: &html) { html in
          html.element(.ul, .class("plain")) { html in
            for (key, route) in Self.ways(site) {
              html.element(.li) { $0.element(.a, .href(links.to(route)), text: site.texts(key)) }
            }
          }
        }
      }
    }
  }

  private static func ways(_ site: SiteContext) -> [(TextKey, Route)] {
    var ways: [(TextKey, Route)] = [
      (.frameList, .list(site.language)), (.frameFields, .fields(site.language)),
      (.frameAgencies, .agencies(site.language)),
    ]
    if !site.journeys.isEmpty { ways.insert((.journeysTitle, .journeys(site.language)), at: 0) }
    if !site.index.papers.isEmpty { ways.append((.papersListTitle, .papers(site.language))) }
    return ways
  }
}

import Diagnostics
import HTML

/// The handbook's index: each page with its summary, in the order they are read.
struct HandbookIndexPage: Page {
  let language: Language

  var route: Route { .handbook(nil, in: language) }

  init(_ language: Language) {
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.texts(.handbookTitle)))
    frame.description = site.texts(.handbookLead)
    frame.alternates = site.alternates { .handbook(nil, in: $0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.lead = .own(site.texts(.handbookLead))
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html)
        html.element(.div, .class("prose")) { html in
          for page in site.handbook.listed(in: language) { entry(page, in: site, links, &html) }
          html.element(.p, "soft", .handbookAside, in: site)
        }
      }
    }
  }

  private func entry(
    _ page: ContentPage, in site: SiteContext, _ links: Links, _ html: inout HTMLWriter
  ) {
    let isForeign = page.language != language
    let route = Route.handbook(page.id, in: page.language)
    html.element(.h2) { html in
      html.element(
        .a, .href(links.to(route)), .lang(page.language.rawValue).when(isForeign),
        .hrefLang(page.language.rawValue).when(isForeign), text: page.title)
      if isForeign { html.text(" (" + site.texts(.handbookUntranslated) + ")") }
    }
    guard let summary = page.summary else { return }
    html.element(.p, .lang(page.language.rawValue).when(isForeign), text: summary)
  }
}

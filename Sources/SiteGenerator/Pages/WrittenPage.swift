import Diagnostics
import HTML

/// A page that an office has written: `content/<id>.<language>.yaml`.
struct WrittenPage: Page {
  let page: ContentPage
  /// The languages it has been written in.
  let languages: [Language]

  var route: Route { .content(page.id, in: page.language) }

  init(_ page: ContentPage, languages: [Language]) {
    self.page = page
    self.languages = languages
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(page.title))
    frame.description = page.summary
    frame.alternates = site.alternates { .content(page.id, in: $0) }
      .filter { languages.contains($0.language) }
    let links = frame.links
    var opening = Opening(.own(page.title))
    opening.lead = page.summary.map { .own($0) }
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html)
        html.element(.div, .class("prose")) { html in
          for block in page.blocks { block.render(in: site, links, into: &html) }
        }
      }
    }
  }
}

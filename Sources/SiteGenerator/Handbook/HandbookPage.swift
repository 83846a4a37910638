import Diagnostics
import HTML

/// One page of the handbook: `content/handbook/<id>.<language>.yaml`.
struct HandbookPage: Page {
  let page: ContentPage

  var route: Route { .handbook(page.id, in: page.language) }

  init(_ page: ContentPage) {
    self.page = page
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(page.title))
    frame.description = page.summary
    let written = site.handbook.languages(of: page.id)
    frame.alternates = site.alternates { .handbook(page.id, in: $0) }
      .filter { written.contains($0.language) }
    let links = frame.links
    var opening = Opening(.own(page.title))
    opening.lead = page.summary.map { .own($0) }
    opening.trail = [(.own(site.texts(.handbookTitle)), .handbook(nil, in: page.language))]
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

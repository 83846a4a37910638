import Diagnostics
import HTML

/// What any missing address is answered with.
///
/// Hosts serve it at any depth, so its links start at the root of the host.
struct NotFoundPage: Page {
  let route = Route.notFound

  init() {}

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    let links = Links(basePath: site.input.basePath)
    var frame = Frame(route: route, title: .own(site.texts(.notFoundTitle)), links: links)
    frame.isListed = false
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        var opening = Opening(.own(site.texts(.notFoundTitle)))
        opening.lead = .own(site.texts(.notFoundLead))
        opening.render(in: site, links: links, into: &html) { html in
          html.element(.ul, .class("plain")) { html in
            for (key, route) in [
              (TextKey.frameList, Route.list(site.language)),
              (.frameFields, .fields(site.language)),
              (.frameAgencies, .agencies(site.language)),
            ] {
              html.element(.li) { $0.element(.a, .href(links.to(route)), text: site.texts(key)) }
            }
          }
        }
      }
    }
  }
}

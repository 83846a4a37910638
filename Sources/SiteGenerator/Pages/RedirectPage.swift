import Diagnostics
import HTML

/// Leads from a bare or an earlier code to the page of the procedure, without script.
struct RedirectPage: Page {
  let route: Route
  let target: Route
  /// The name of what it leads to.
  let title: String

  init(from route: Route, to target: Route, title: String) {
    self.route = route
    self.target = target
    self.title = title
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    let address = Links(from: route).to(target)
    html.doctype()
    html.element(.html, .lang(site.language.rawValue)) { html in
      html.element(.head) { html in
        html.void(.meta, .charset("utf-8"))
        html.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html.element(.title, text: title)
        html.void(.meta, .refresh, .content("0; url=" + address))
        html.void(.meta, .name("robots"), .content("noindex"))
        if let canonical = site.address(target) {
          html.void(.link, .rel("canonical"), .href(canonical))
        }
      }
      html.element(.body) { html in
        html.element(.p) { $0.element(.a, .href(address), text: title) }
      }
    }
  }
}

import HTML

/// The top of a page below the masthead: the way here, the heading, a leading line.
struct Opening: Sendable {
  var title: Phrase
  var lead: Phrase?
  /// Short facts beside the title.
  var strip: [Phrase] = []
  /// The way here, outermost first, without the home page and without this page.
  var trail: [(name: Phrase, route: Route)] = []
  /// Whether the title is the law's own words.
  var isOfficial = false

  init(_ title: Phrase) {
    self.title = title
  }

  func render(
    in site: SiteContext, links: Links, into html: inout HTMLWriter,
    more: (inout HTMLWriter) -> Void = { _ in }
  ) {
    html.element(.nav, .class("trail"), .ariaLabel(site.texts(.frameTrail))) { html in
      html.element(.ol) { html in
        html.element(.li) {
          $0.element(
            .a, .href(links.to(.home(site.language))), text: site.texts(.frameHome))
        }
        for (name, route) in trail {
          html.element(.li) { html in
            html.element(.a, .href(links.to(route))) { $0.phrase(name, in: site) }
          }
        }
      }
    }
    html.element(.div, .class("opening")) { html in
      if !strip.isEmpty {
        html.element(.p, .class("strip")) { html in
          for item in strip { html.element(.span, nil, item, in: site) }
        }
      }
      html.element(.h1, isOfficial ? "official" : nil, title, in: site)
      if let lead { html.element(.p, "lead", lead, in: site) }
      more(&html)
    }
  }
}

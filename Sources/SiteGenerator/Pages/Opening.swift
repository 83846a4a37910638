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

  /// Names of a hundred words are set smaller, so that what a reader came for stands on the first screen.
  private var kindOfTitle: String? {
    let isLong = title.plain.count > 120
    return switch (isOfficial, isLong) {
    case (true, true): "official long"
    case (true, false): "official"
    case (false, true): "long"
    case (false, false): nil
    }
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
      html.element(.h1, kindOfTitle, title, in: site)
      if let lead { html.element(.p, "lead", lead, in: site) }
      more(&html)
    }
  }
}

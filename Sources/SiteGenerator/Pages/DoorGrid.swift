import HTML

/// A grid of links, each with a line about where it leads.
struct DoorGrid: Sendable {
  struct Door: Sendable {
    var title: Phrase
    var line: Phrase
    var route: Route
  }

  var doors: [Door]

  init(_ doors: [Door]) {
    self.doors = doors
  }

  func render(in site: SiteContext, links: Links, into html: inout HTMLWriter) {
    html.element(.ul, .class("doors")) { html in
      for door in doors {
        html.element(.li) { html in
          html.element(.a, .href(links.to(door.route))) { html in
            html.element(.b, nil, door.title, in: site)
            html.text(" " as StaticString)
            html.element(.span, nil, door.line, in: site)
          }
        }
      }
    }
  }
}

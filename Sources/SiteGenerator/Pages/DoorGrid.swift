package import HTML

/// A grid of links, each with a line about where it leads.
package struct DoorGrid: Sendable {
  package struct Door: Sendable {
    package var title: Phrase
    package var line: Phrase
    package var route: Route
  }

  package var doors: [Door]

  package init(_ doors: [Door]) {
    self.doors = doors
  }

  package func render(in site: SiteContext, links: Links, into html: inout HTMLWriter) {
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

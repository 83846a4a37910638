package import Diagnostics
package import HTML

/// All fields.
package struct FieldsPage: Page {
  package let language: Language

  package var route: Route { .fields(language) }

  package init(_ language: Language) {
    self.language = language
  }

  package func render(in site: SiteContext, into html: inout HTMLWriter) {
    let doors = site.index.fields.map { id in
      DoorGrid.Door(
        title: site.field(id),
        line: .own(site.texts.count(.procedures, site.index.entries(inField: id).count)),
        route: .field(id, in: language))
    }
    var frame = Frame(route: route, title: .own(site.texts(.frameFields)))
    frame.section = .fields
    frame.alternates = site.alternates { .fields($0) }
    let links = frame.links
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        Opening(.own(site.texts(.frameFields))).render(in: site, links: links, into: &html)
        html.element(.div, .class("plainpart")) {
          DoorGrid(doors).render(in: site, links: links, into: &$0)
        }
      }
    }
  }
}

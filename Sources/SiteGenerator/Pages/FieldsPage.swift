import Diagnostics
import HTML

/// All fields.
struct FieldsPage: Page {
  let language: Language

  var route: Route { .fields(language) }

  init(_ language: Language) {
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
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

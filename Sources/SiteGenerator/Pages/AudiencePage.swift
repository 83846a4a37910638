import Catalogue
import Diagnostics
import HTML
import ProcedureModel

/// What one kind of reader can ask for: citizens, businesses, or officials.
struct AudiencePage: Page {
  let audience: Payer
  let language: Language

  var route: Route { .audience(Self.folder(audience), in: language) }

  init(_ audience: Payer, language: Language) {
    self.audience = audience
    self.language = language
  }

  static func all(_ language: Language) -> [AudiencePage] {
    Payer.allCases.map { AudiencePage($0, language: language) }
  }

  /// Published procedures for this audience, in alphabetical order; internal ones are officials'.
  func entries(in site: SiteContext) -> [ProcedureEntry] {
    site.index.entries.filter { entry in
      if entry.facts.kind?.isInternal == true { return audience == .official }
      return entry.facts.subjects.contains {
        site.registries.subjects[$0]?.who?.value == audience
      }
    }
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    let entries = entries(in: site)
    var frame = Frame(route: route, title: .own(site.texts.word(audience)))
    frame.alternates = site.alternates { .audience(Self.folder(audience), in: $0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.lead = .own(site.texts.count(.procedures, entries.count))
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html)
        EntryGroups.byField(entries, in: site).render(in: site, links: links, into: &html)
      }
    }
  }

  private static func folder(_ audience: Payer) -> String {
    switch audience {
    case .citizen: "nguoi-dan"
    case .business: "doanh-nghiep"
    case .official: "can-bo"
    }
  }
}

import Catalogue
import Diagnostics
import HTML
import ProcedureModel

/// All acts that procedures rest on, by kind.
struct InstrumentsPage: Page {
  let language: Language

  var route: Route { .instruments(language) }

  init(_ language: Language) {
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.texts(.instrumentsTitle)))
    frame.section = .instruments
    frame.alternates = site.alternates { .instruments($0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.lead = .own(site.texts(.instrumentsLead))
    let numbers = site.index.instruments
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html)
        for kind in InstrumentKind.allCases {
          let group = numbers.filter { site.registries.instrument($0)?.kind?.value == kind }
          write(
            group, "loai-" + kind.rawValue, .own(title(kind, in: site)), in: site, links: links,
            into: &html)
        }
        write(
          numbers.filter { site.registries.instrument($0)?.kind == nil }, "loai-khac",
          .own(site.texts(.instrumentsOther)), in: site, links: links, into: &html)
      }
    }
  }

  private func write(
    _ numbers: [String], _ anchor: String, _ title: Phrase, in site: SiteContext, links: Links,
    into html: inout HTMLWriter
  ) {
    guard !numbers.isEmpty else { return }
    Part(anchor, title).render(in: site, into: &html) { html in
      html.element(.ul, .class("entries")) { html in
        for number in numbers {
          html.element(.li) { html in
            html.element(.div) { html in
              html.element(
                .a, .href(links.to(.instrument(number, in: language))),
                .lang("vi").when(site.language != .vietnamese), text: number)
              let act = site.registries.instrument(number)
              if let title = (act?.title ?? act?.common.name)?.value {
                html.element(.p, nil, .quoted(title), in: site)
              }
              if let act, let end = ending(act, in: site) {
                html.element(.p, nil, end, in: site)
              }
            }
            html.element(
              .span, "meta",
              .own(site.texts.count(.procedures, site.index.citations(of: number))), in: site)
          }
        }
      }
    }
  }

  /// A citation calls both kinds *Quyết định*; a list must tell them apart.
  private func title(_ kind: InstrumentKind, in site: SiteContext) -> String {
    kind == .announcement ? site.texts(.instrumentsAnnouncing) : site.texts.word(kind)
  }

  /// That it has ended or will, where the registry says so.
  private func ending(_ act: Instrument, in site: SiteContext) -> Phrase? {
    guard let until = act.common.until?.value else { return nil }
    return site.texts(
      until < site.day ? .lawEnded : .lawUntil, ["day": .own(site.texts.day(until))])
  }
}

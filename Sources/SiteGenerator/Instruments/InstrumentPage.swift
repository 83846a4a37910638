import Catalogue
import Diagnostics
import HTML
import ProcedureModel
import SourceText
import VietnameseText

/// One legal instrument: whether it is in force, what it changes, which procedures rest on it.
struct InstrumentPage: Page {
  let number: String
  let language: Language

  var route: Route { .instrument(number, in: language) }

  init(_ number: String, language: Language) {
    self.number = number
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    let act = site.registries.instrument(number)
    let name = site.citation(LegalReference(instrument: number))
    let entries = site.index.entries(restingOn: number)
    var frame = Frame(route: route, title: name)
    frame.section = .instruments
    frame.alternates = site.alternates { .instrument(number, in: $0) }
    let links = frame.links
    var opening = Opening(name)
    opening.isOfficial = true
    opening.trail = [(.own(site.texts(.instrumentsTitle)), .instruments(language))]
    opening.lead = (act?.title ?? act?.common.name).map { .quoted($0.value) }
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html) { html in
          if let url = act?.url?.value, WebAddress.isWeb(url) {
            html.element(.p, .class("actions")) { html in
              html.element(.a, .href(url), text: site.texts(.instrumentRead))
            }
          }
        }
        writeState(act, in: site, links: links, into: &html)
        if !entries.isEmpty {
          Part(
            "thu-tuc", .own(site.texts(.instrumentRests)),
            aside: .own(site.texts.count(.procedures, entries.count))
          ).render(in: site, into: &html) {
            EntryList(entries).render(in: site, links: links, into: &$0)
          }
        }
      }
    }
  }

  private func writeState(
    _ act: Instrument?, in site: SiteContext, links: Links, into html: inout HTMLWriter
  ) {
    Part("hieu-luc", .own(site.texts(.instrumentState))).render(in: site, into: &html) { html in
      guard let act else {
        html.element(.p) { $0.silence(.instrumentUnknown, in: site) }
        return
      }
      html.element(.dl, .class("facts")) { html in
        let marks = InstrumentState(act, in: site).marks(links)
        html.element(.dt, text: site.texts(.instrumentState))
        html.element(.dd) { html in
          if marks.isEmpty { html.silence(.silentUnstated, in: site) }
          for mark in marks { html.element(.p, nil, mark, in: site) }
        }
        if let issuer = act.issuer?.value {
          html.element(.dt, text: site.texts(.instrumentIssuer))
          html.element(.dd, nil, site.agency(issuer, links), in: site)
        }
        if let issued = act.issued?.value {
          html.element(.dt, text: site.texts(.instrumentIssued))
          html.element(.dd) { html in
            html.element(.time, .dateTime(issued.iso), text: site.texts.day(issued))
          }
        }
        write(.instrumentAmends, act.amends, in: site, links: links, into: &html)
        write(.instrumentRepeals, act.repeals, in: site, links: links, into: &html)
      }
      if let note = act.common.note?.value {
        html.element(.p, "small", .quoted(note), in: site)
      }
    }
  }

  private func write(
    _ key: TextKey, _ references: [Located<LegalReference>], in site: SiteContext, links: Links,
    into html: inout HTMLWriter
  ) {
    guard !references.isEmpty else { return }
    html.element(.dt, text: site.texts(key))
    html.element(
      .dd, nil, references.map { site.citation($0.value, links) }.joined("; "), in: site)
  }
}

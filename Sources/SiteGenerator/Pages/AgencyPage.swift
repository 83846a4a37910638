import Catalogue
import Diagnostics
import HTML
import ProcedureModel
import VietnameseText

/// One agency: where it is, and the procedures it takes part in.
struct AgencyPage: Page {
  let agency: String
  let language: Language

  var route: Route { .agency(agency, in: language) }

  init(_ agency: String, language: Language) {
    self.agency = agency
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    let entries = site.index.entries(ofAgency: agency)
    let entry = site.registries.agencies[agency]
    var frame = Frame(route: route, title: site.agency(agency))
    frame.section = .agencies
    frame.feed = site.feed(below: .agency(agency, in: .vietnamese))
    frame.alternates = site.alternates { .agency(agency, in: $0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.trail = [(.own(site.texts(.frameAgencies)), .agencies(language))]
    opening.strip = [entry?.level.map { .own(site.texts.word($0.value)) }].compactMap { $0 }
    opening.lead = site.texts(
      .agencyTakesPart,
      ["procedures": .own(site.texts.count(.procedures, entries.count))])
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html) { html in
          if let entry { writeState(of: entry, in: site, links: links, into: &html) }
        }
        writeAddresses(of: entry, in: site, into: &html)
        EntryGroups.byField(entries, in: site).render(in: site, links: links, into: &html)
      }
    }
  }

  /// What it belongs to, and what became of it.
  private func writeState(
    of entry: Agency, in site: SiteContext, links: Links, into html: inout HTMLWriter
  ) {
    if let parent = entry.parent?.value {
      html.element(
        .p, "soft", site.texts(.agencyParent, ["agency": site.agency(parent, links)]), in: site)
    }
    if let until = entry.common.until?.value {
      let next = entry.successors.map { site.agency($0.value, links) }
      let key: TextKey = until < site.day ? .agencyEnded : .agencyEnds
      html.element(.div, .class("state")) { html in
        html.element(
          .p, nil, site.texts(key, ["day": .own(site.texts.day(until))]), in: site)
        if !next.isEmpty {
          html.element(
            .p, nil, site.texts(.agencySuccessors, ["agencies": site.texts.and(next)]), in: site)
        }
        if site.isUnverified(entry.common) {
          html.element(.p) { $0.silence(.markUnverified, in: site) }
        }
      }
    }
    if let note = entry.common.note?.value { html.element(.p, "soft", .quoted(note), in: site) }
  }

  private func writeAddresses(
    of entry: Agency?, in site: SiteContext, into html: inout HTMLWriter
  ) {
    guard let addresses = entry?.addresses, !addresses.isEmpty else { return }
    Part("dia-chi", .own(site.texts(.agencyAddresses))).render(in: site, into: &html) { html in
      AddressList(addresses).render(in: site, into: &html)
    }
  }
}

import Catalogue
import Diagnostics
import HTML
import ProcedureModel

/// One kind of paper: which procedures ask for it, which give it, which register holds it.
struct PaperPage: Page {
  let paper: String
  let language: Language

  var route: Route { .paper(paper, in: language) }

  init(_ paper: String, language: Language) {
    self.paper = paper
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    let entry = site.registries.papers[paper]
    var frame = Frame(route: route, title: site.paper(paper))
    frame.section = .papers
    frame.alternates = site.alternates { .paper(paper, in: $0) }
    let links = frame.links
    let giving = site.index.entries(giving: paper)
    let asking = site.index.entries(asking: paper)
    var opening = Opening(frame.title)
    opening.isOfficial = true
    opening.trail = [(.own(site.texts(.papersListTitle)), .papers(language))]
    opening.lead = site.texts(
      .paperLead,
      [
        "asking": .own(site.texts.count(.procedures, asking.count)),
        "giving": .own(site.texts.count(.procedures, giving.count)),
      ])
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html) { html in
          writeMarks(entry, in: site, into: &html)
        }
        if let entry { writeFacts(entry, in: site, links: links, into: &html) }
        write(giving, .paperGiving, "cap", in: site, links: links, into: &html)
        let brought = asking.filter(isBrought)
        write(brought, .paperAsking, "doi", in: site, links: links, into: &html)
        write(
          asking.filter { !isBrought($0) }, .paperLookedUp, "tu-tra", in: site, links: links,
          into: &html)
      }
    }
  }

  /// Whether somebody must bring it there, in some case at least.
  private func isBrought(_ entry: ProcedureEntry) -> Bool {
    let uses = entry.facts.uses.asks.filter { $0.paper.value == paper }
    return uses.isEmpty || uses.contains(where: \.isBrought)
  }

  /// Other names, and what must be known first: that it is no more, that it was not checked.
  private func writeMarks(_ entry: Paper?, in site: SiteContext, into html: inout HTMLWriter) {
    guard let entry else { return }
    if !entry.common.alsoCalled.isEmpty {
      let names = entry.common.alsoCalled.map(\.value).joined(separator: ", ")
      html.element(
        .p, "soft", site.texts(.procedureAlsoCalled, ["names": .quoted(names)]), in: site)
    }
    if !entry.endedBy.isEmpty {
      html.element(.div, .class("state"), .role("note")) { html in
        html.element(
          .p, nil, site.texts(.paperEnded, ["acts": site.citations(entry.endedBy)]), in: site)
      }
    }
    if site.isUnverified(entry.common) {
      html.element(.p) { $0.silence(.markUnverified, in: site) }
    }
  }

  private func writeFacts(
    _ entry: Paper, in site: SiteContext, links: Links, into html: inout HTMLWriter
  ) {
    let held = entry.heldBy.elements.filter {
      $0.database != nil && ($0.qualifiers.until.map { site.day <= $0.value } ?? true)
    }
    let forms = entry.forms.elements.holding(in: Situation(day: site.day))
      .filter { $0.number != nil || $0.file.value != nil }
    guard !held.isEmpty || !entry.issuedBy.isEmpty || !forms.isEmpty || entry.heldBy.isNone else {
      return
    }
    Part("ve-giay-nay", .own(site.texts(.paperFacts))).render(in: site, into: &html) { html in
      html.element(.dl, .class("facts")) { html in
        if !entry.issuedBy.isEmpty {
          html.element(.dt, text: site.texts(.paperIssuers))
          html.element(
            .dd, nil, site.texts.or(entry.issuedBy.map { site.agency($0.value, links) }), in: site)
        }
        if !held.isEmpty || entry.heldBy.isNone {
          html.element(.dt, text: site.texts(.paperHolders))
          html.element(.dd) { html in
            if held.isEmpty { html.text(site.texts(.paperHeldNowhere)) }
            for holding in held {
              for line in lines(holding, in: site, links: links) {
                html.element(.p, nil, line, in: site)
              }
            }
          }
        }
        if !forms.isEmpty {
          html.element(.dt, text: site.texts(.paperForms))
          html.element(.dd) { html in
            for form in forms {
              html.element(.p, nil, phrase(form, in: site, links: links), in: site)
            }
          }
        }
      }
    }
  }

  /// Database, law, dates, and whether it was checked.
  private func lines(_ holding: Paper.Holding, in site: SiteContext, links: Links) -> [Phrase] {
    guard let id = holding.database?.value else { return [] }
    var first = site.database(id)
    if let from = holding.qualifiers.from?.value {
      first += .own(", ") + site.texts(.whenFrom, ["day": .own(site.texts.day(from))])
    }
    if let until = holding.qualifiers.until?.value {
      first += .own(", ") + site.texts(.whenUntil, ["day": .own(site.texts.day(until))])
    }
    var lines = [first]
    if !holding.claims.basis.isEmpty {
      let acts = holding.claims.basis.map { site.citation($0.value, links) }.joined("; ")
      lines.append(site.texts(.markBasis, ["acts": acts]))
    }
    if let note = holding.claims.note?.value { lines.append(.quoted(note)) }
    if holding.sourceStatus?.value == .unverified {
      lines.append(.silent(site.texts(.markUnverified)))
    }
    return lines
  }

  private func phrase(_ form: Paper.Form, in site: SiteContext, links: Links) -> Phrase {
    var phrase = Phrase.quoted(form.number?.value ?? form.file.value?.value ?? "")
    if let file = form.file.value?.value, site.input.forms.contains(file) {
      phrase = phrase.linked(to: links.to(.form(file)))
    }
    guard !form.claims.basis.isEmpty else { return phrase }
    return phrase + .own(", ")
      + form.claims.basis.map { site.citation($0.value, links) }.joined("; ")
  }

  private func write(
    _ entries: some Collection<ProcedureEntry>, _ key: TextKey, _ anchor: String,
    in site: SiteContext,
    links: Links, into html: inout HTMLWriter
  ) {
    guard !entries.isEmpty else { return }
    Part(
      anchor, .own(site.texts(key)), aside: .own(site.texts.count(.procedures, entries.count))
    ).render(in: site, into: &html) {
      EntryList(entries).render(in: site, links: links, into: &$0)
    }
  }
}

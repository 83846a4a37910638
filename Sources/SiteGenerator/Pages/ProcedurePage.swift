import Diagnostics
import HTML
import ProcedureModel
import VietnameseText

/// One procedure, from what it is in a sentence to who last checked it.
struct ProcedurePage: Page {
  let procedure: Procedure
  let route: Route

  /// The case that the page is for, with its name; nil for the page of the whole.
  let chosen: (element: Case, name: Phrase)?
  private var element: Case? { chosen?.element }
  /// Its sheets to print: of the whole, then of each case.
  let sheets: [SheetLink]

  init(
    _ procedure: Procedure, route: Route, for chosen: (element: Case, name: Phrase)? = nil,
    sheets: [SheetLink] = []
  ) {
    self.chosen = chosen
    self.procedure = procedure
    self.route = route
    self.sheets = sheets
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    let links = Links(from: route)
    let view = ProcedureView(procedure, in: site, links: links, ofOneCase: element != nil)
    var title = Phrase.quoted(procedure.nameText)
    if let chosen { title += .own(": ") + chosen.name }
    var frame = Frame(route: route, title: title, links: links)
    // The page of the whole is the one to be found; this one is a part of it.
    frame.isListed = element == nil
    frame.description = procedure.summary?.value
    if !NewsItem.all(view).isEmpty {
      frame.feed = site.feed(below: .code(procedure.codeText, in: .vietnamese))
    }
    frame.alternates = site.alternates { language in
      let whole = site.route(of: procedure, in: language)
      return element.map { .procedureCase($0.key, of: whole) } ?? whole
    }
    if element == nil {
      frame.structuredData = ProcedureStructuredData(view: view).json(address: site.address(route))
    }
    let coming = ComingChanges.of(view)
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap procedure")) { html in
        writeOpening(view, into: &html)
        Glance(view).render(into: &html)
        CasePicker(view).render(into: &html)
        PapersPart(view, of: element, sheets: sheets).render(into: &html)
        StepsPart(view).render(into: &html)
        WherePart(view).render(into: &html)
        ResultPart(view).render(into: &html)
        ConditionsPart(view).render(into: &html)
        LawPart(view).render(into: &html)
        RelatedPart(view).render(into: &html)
        if !coming.isEmpty {
          Part("sap-doi", .own(site.texts(.comingTitle)), isScreenOnly: true)
            .render(in: site, into: &html) {
              ComingChanges.render(coming, in: site, into: &$0)
            }
        }
        HistoryPart(view).render(into: &html)
        CheckedPart(view).render(into: &html)
        writeStamp(view, into: &html)
      }
    }
  }

  private func writeOpening(_ view: ProcedureView, into html: inout HTMLWriter) {
    let texts = view.texts
    var opening = Opening(.quoted(procedure.nameText))
    opening.isOfficial = true
    opening.lead = procedure.summary.map { .quoted($0.value) }
    opening.strip = strip(view)
    if let field = procedure.field?.value, !view.site.index.entries(inField: field).isEmpty {
      opening.trail = [
        (.own(texts(.frameFields)), .fields(view.site.language)),
        (view.site.field(field), .field(field, in: view.site.language)),
      ]
    }
    opening.render(in: view.site, links: view.links, into: &html) { html in
      if !procedure.alsoCalled.isEmpty {
        let names = procedure.alsoCalled.map(\.value).joined(separator: ", ")
        html.element(
          .p, "soft screen", texts(.procedureAlsoCalled, ["names": .quoted(names)]),
          in: view.site)
      }
      StateNotices(view).render(into: &html)
      if let chosen { writeCase(chosen.element, chosen.name, view, into: &html) }
      writeActions(view, into: &html)
    }
  }

  /// Which case the page is for, and the way to all of them.
  private func writeCase(
    _ element: Case, _ name: Phrase, _ view: ProcedureView, into html: inout HTMLWriter
  ) {
    let whole = view.site.route(of: procedure)
    html.element(.div, .class("state"), .role("note")) { html in
      html.element(
        .p, nil, view.texts(.caseOnly, ["case": name]), in: view.site)
      if let when = element.when?.value {
        html.element(.p, "soft", view.texts(.caseWho, ["when": .quoted(when)]), in: view.site)
      }
      html.element(.p, .class("screen")) { html in
        html.element(
          .a, .href(view.links.to(whole, fragment: "truong-hop")), text: view.texts(.caseChange))
      }
    }
  }

  private func strip(_ view: ProcedureView) -> [Phrase] {
    let texts = view.texts
    var strip = [texts(.procedureCode, ["code": .own(procedure.codeText)])]
    strip += procedure.level.elements.map { .own(texts.word($0.value)) }
    if let kind = procedure.kind?.value, kind.isInternal { strip.append(.own(texts.word(kind))) }
    if let status = procedure.status?.value { strip.append(.own(texts.word(status))) }
    return strip
  }

  /// The online button, where the record gives an address, and the way to each part.
  private func writeActions(_ view: ProcedureView, into html: inout HTMLWriter) {
    let texts = view.texts
    html.element(.nav, .class("actions"), .ariaLabel(texts(.procedureOnPage))) { html in
      if let address = view.onlineAddress {
        html.element(.a, .class("button"), .href(address), text: texts(.onlineOpen))
      }
      let parts: [(String, String)] = [
        ("giay-to", view.text(.papersTitle, inside: .papersTitleInternal)),
        ("cac-buoc", texts(.stepsTitle)),
        ("noi-nop", view.text(.whereTitle, inside: .whereTitleInternal)),
        ("ket-qua", texts(.resultTitle)),
        ("can-cu", texts(.lawTitle)),
      ]
      html.element(.ul) { html in
        for (id, title) in parts {
          html.element(.li) { $0.element(.a, .href("#" + id), text: title) }
        }
      }
    }
  }

  /// The foot of a printed sheet, so that an old one can be told from a new one.
  private func writeStamp(_ view: ProcedureView, into html: inout HTMLWriter) {
    let site = view.site
    let day = Phrase.own(site.texts.day(site.day))
    html.element(.footer, .class("stamp")) { html in
      html.element(.p) { html in
        html.element(.b) { html in
          if let revision = site.input.revision {
            html.phrase(
              site.texts(.stampRevision, ["day": day, "revision": .own(revision)]), in: site)
          } else {
            html.phrase(site.texts(.stampDay, ["day": day]), in: site)
          }
        }
        html.text(" ")
        let address = site.address(route) ?? "/" + route.address
        html.phrase(site.texts(.stampAddress, ["address": .own(address)]), in: site)
      }
    }
  }
}

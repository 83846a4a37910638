import Diagnostics
import HTML
import ProcedureModel

/// A counter sheet as a page: on a screen with the way back and to the other cases, on paper alone.
struct SheetPage: Page {
  let sheet: CounterSheet
  /// All sheets of the same procedure.
  let siblings: [SheetLink]

  var route: Route { sheet.route }

  init(_ sheet: CounterSheet, siblings: [SheetLink]) {
    self.sheet = sheet
    self.siblings = siblings
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    let view = sheet.view
    var title = site.texts(.sheetTitle, ["name": .quoted(view.procedure.nameText)])
    if let name = sheet.caseName { title += .own(" – ") + name }
    var frame = Frame(route: route, title: title, links: view.links)
    // What search engines should find is the page, of which this is a copy for paper.
    frame.isListed = false
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        html.element(.div, .class("screen")) { writeOpening(title, in: site, into: &$0) }
        html.element(.div, .class("sheet")) { html in
          for (index, leaf) in sheet.pages.enumerated() {
            write(leaf, number: index + 1, into: &html)
          }
        }
      }
    }
  }

  private func writeOpening(
    _ title: Phrase, in site: SiteContext, into html: inout HTMLWriter
  ) {
    let view = sheet.view
    var opening = Opening(title)
    let pages = site.texts.count(.leaves, sheet.pages.count)
    opening.lead = site.texts(.sheetLead, ["pages": .own(pages)])
    opening.trail = [(.quoted(view.procedure.nameText), site.route(of: view.procedure))]
    opening.render(in: site, links: view.links, into: &html) { html in
      let others = siblings.filter { $0.route != route }
      guard !others.isEmpty else { return }
      html.element(.nav, .ariaLabel(site.texts(.sheetOthers))) { html in
        html.element(.p, "soft", .sheetOthers, in: site)
        html.element(.ul, .class("plain links")) { html in
          for other in others {
            html.element(.li) { html in
              html.element(.a, .href(view.links.to(other.route))) {
                $0.phrase(name(of: other, in: site), in: site)
              }
            }
          }
        }
      }
    }
  }

  private func name(of link: SheetLink, in site: SiteContext) -> Phrase {
    guard let id = link.caseID else { return .own(site.texts(.sheetAll)) }
    return sheet.caseNames[id] ?? .quoted(id)
  }

  private func write(_ leaf: SheetLeaf, number: Int, into html: inout HTMLWriter) {
    let view = sheet.view
    let count = sheet.pages.count
    let label = view.texts(.sheetPage, ["n": .own("\(number)"), "of": .own("\(count)")]).plain
    html.element(.section, .class("leaf"), .ariaLabel(label)) { html in
      let head = SheetHead(view, element: sheet.element, named: sheet.caseName)
      if number == 1 {
        head.render(target: sheet.target, into: &html)
      } else {
        head.renderLater(into: &html)
      }
      for (index, section) in leaf.sections.enumerated() {
        let goesOn = index == 0 && leaf.goesOn
        html.element(
          .h2, nil,
          goesOn ? view.texts(.sheetGoesOn, ["title": section.title]) : section.title,
          in: view.site)
        html.element(.ul, .class("slip")) { html in
          for item in section.items { write(item, into: &html) }
        }
      }
      if number == count, leaf.room >= SheetSize.notes {
        html.element(.p, .class("pen"), text: view.texts(.sheetNotes))
      }
      SheetFoot(view, target: sheet.target).render(page: number, of: count, into: &html)
    }
  }

  private func write(_ item: SheetItem, into html: inout HTMLWriter) {
    let depth = item.indent == 0 ? "" : " in-\(min(item.indent, 3))"
    html.element(.li, .class(item.mark.rawValue + depth)) { html in
      if !item.name.isEmpty { html.element(.b, nil, item.name, in: sheet.view.site) }
      if !item.detail.isEmpty { html.element(.p, nil, item.detail, in: sheet.view.site) }
    }
  }
}

import Diagnostics
import HTML
import ProcedureModel

/// The foot of each of a sheet's pages: as of when, where the newest is, which page of how many.
struct SheetFoot {
  private static let numberWidth = 250
  private static let space = 50

  private let view: ProcedureView
  private let target: String?

  init(_ view: ProcedureView, target: String?) {
    self.view = view
    self.target = target
  }

  private var line: Phrase {
    let site = view.site
    let day = Phrase.own(site.texts.day(site.day))
    let stamp =
      site.input.revision.map {
        site.texts(.stampRevision, ["day": day, "revision": .own($0)])
      } ?? site.texts(.stampDay, ["day": day])
    let address = target ?? "/" + site.route(of: view.procedure).address
    return stamp + .own(" ") + site.texts(.stampAddress, ["address": .own(address)])
  }

  var height: Int {
    SheetSize.foot.lines(of: line.plain, width: SheetSize.width - Self.numberWidth)
      * SheetSize.footLine + Self.space
  }

  func render(page: Int, of count: Int, into html: inout HTMLWriter) {
    html.element(.footer, .class("leaf-foot")) { html in
      html.element(.p, nil, line, in: view.site)
      html.element(
        .p, nil,
        view.texts(.sheetPage, ["n": .own("\(page)"), "of": .own("\(count)")]), in: view.site)
    }
  }
}

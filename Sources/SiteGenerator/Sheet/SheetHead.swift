import Catalogue
import Diagnostics
import HTML
import ProcedureModel
import QRCode
import VietnameseText

/// The top of a sheet's pages: whose it is, what it is for, and the code that leads to the page.
struct SheetHead {
  /// Most characters of a name on the pages after the first.
  private static let shortName = 110
  private static let lineUnderHead = 30

  private let view: ProcedureView
  private let element: Case?
  /// The case's name, numbered where it has namesakes.
  private let caseName: Phrase

  init(_ view: ProcedureView, element: Case?, named name: Phrase?) {
    self.view = view
    self.element = element
    caseName = name ?? Phrase()
  }

  private var name: Phrase { .quoted(view.procedure.nameText) }

  private var caseLine: Phrase? {
    element.map {
      view.texts(.sheetFor, ["case": caseName])
        + ($0.when.map { .own(" (") + view.site.condition($0.value) + .own(")") } ?? Phrase())
    }
  }

  private var strip: Phrase {
    var parts = [view.texts(.procedureCode, ["code": .own(view.procedure.codeText)])]
    if let field = view.procedure.field?.value { parts.append(view.site.field(field)) }
    return parts.joined(" · ")
  }

  private var owner: Phrase {
    .own(view.site.theme.body.text(in: view.site.language) + " · ")
      + .own(view.site.theme.name.text(in: view.site.language))
  }

  private var shortened: String {
    let whole = view.procedure.nameText
    return whole.count > Self.shortName ? whole.prefix(Self.shortName) + "…" : whole
  }

  /// Height on the first page.
  var height: Int {
    let width = SheetSize.width - SheetSize.code - 40
    var height =
      SheetSize.title.lines(of: name.plain, width: width) * SheetSize.titleLine
    height += SheetSize.detail.lines(of: owner.plain, width: width) * SheetSize.detailLine
    height += SheetSize.detail.lines(of: strip.plain, width: width) * SheetSize.detailLine
    if let caseLine {
      height += SheetSize.name.lines(of: caseLine.plain, width: width) * SheetSize.nameLine
    }
    return max(height + Self.lineUnderHead, SheetSize.code + 60)
  }

  /// Height on the pages after it.
  var laterHeight: Int {
    SheetSize.name.lines(of: shortened, width: SheetSize.width) * SheetSize.nameLine
      + Self.lineUnderHead
  }

  func render(target: String?, into html: inout HTMLWriter) {
    html.element(.header, .class("leaf-head")) { html in
      html.element(.div) { html in
        html.element(.p, nil, owner, in: view.site)
        html.element(.p, "leaf-name official", name, in: view.site)
        if let caseLine { html.element(.p, "leaf-case", caseLine, in: view.site) }
        html.element(.p, nil, strip, in: view.site)
      }
      if let target, let code = QRCode(target) { Self.draw(code, label(target), into: &html) }
    }
  }

  func renderLater(into html: inout HTMLWriter) {
    html.element(.header, .class("leaf-head")) { html in
      html.element(.p, "leaf-case", .quoted(shortened), in: view.site)
    }
  }

  private func label(_ target: String) -> String {
    view.texts(.sheetCode, ["address": .own(target)]).plain
  }

  /// The code with its quiet zone of four modules, black on white whatever the theme.
  private static func draw(_ code: QRCode, _ label: String, into html: inout HTMLWriter) {
    let side = code.size + 8
    html.element(
      .svg, .class("qr"), .viewBox("-4 -4 \(side) \(side)"), .role("img"), .ariaLabel(label),
      .shapeRendering("crispEdges")
    ) { html in
      html.void(.rect, .x("-4"), .y("-4"), .width(side), .height(side), .fill("#fff"))
      html.void(.path, .d(code.path), .fill("#000"))
    }
  }
}

import HTML
import ProcedureModel

/// At a glance: time, visits, papers and fee, each channel in a column of its own.
struct Glance: Sendable {
  /// Bytes of markup above which a cell is too long to repeat in every column.
  private static let longCell = 160

  let view: ProcedureView
  private var site: SiteContext { view.site }

  init(_ view: ProcedureView) {
    self.view = view
  }

  func render(into html: inout HTMLWriter) {
    Part("nhin-nhanh", .own(view.texts(.glanceTitle)), aside: .own(aside))
      .render(in: site, into: &html) { html in
        html.element(
          .div, .class("scroll"), .role("region"), .tabIndex(0),
          .ariaLabel(view.texts(.glanceCaption))
        ) { html in
          html.element(.table, .class("compare")) { html in
            html.element(.caption, .class("unseen"), text: view.texts(.glanceCaption))
            writeHead(into: &html)
            writeRow(.glanceTime, into: &html) { cell, html in cell.writeTime(into: &html) }
            if !view.isInternal {
              writeRow(.glanceVisits, into: &html) { cell, html in cell.writeVisits(into: &html) }
            }
            writeRow(.glancePapers, into: &html) { cell, html in cell.writePapers(into: &html) }
            writeRow(.glanceFee, joinsEqualCells: true, into: &html) { cell, html in
              cell.writeFee(into: &html)
            }
          }
        }
        TimeDetails(view).render(into: &html)
        FeeDetails(view).render(into: &html)
      }
  }

  private var aside: String {
    view.cases.count > 1 ? view.texts(.glanceAsideCases) : view.texts(.glanceAside)
  }

  private func writeHead(into html: inout HTMLWriter) {
    html.element(.thead) { html in
      html.element(.tr) { html in
        for column in view.columns {
          html.element(.th, .scope("col")) { html in
            guard let column else {
              html.phrase(
                view.missing(view.procedure.channels, none: .channelsNone)
                  ?? .own(view.texts(.channelsAny)), in: site)
              return
            }
            html.text(view.texts.word(column))
            if column == .online { writeOnlineLevel(into: &html) }
          }
        }
      }
    }
  }

  /// How far it can be done online, under the column's name.
  private func writeOnlineLevel(into html: inout HTMLWriter) {
    let online = view.procedure.online.elements.readings(on: site.day, by: .online).first
    html.text(" ")
    html.element(.span, .class("soft")) { html in
      if let level = online?.level.value?.value {
        html.text(view.texts.word(level))
      } else {
        html.phrase(.silent(view.texts(.onlineUnstated)), in: site)
      }
    }
  }

  private func writeRow(
    _ key: TextKey, joinsEqualCells: Bool = false, into html: inout HTMLWriter,
    cell: (GlanceCell, inout HTMLWriter) -> Void
  ) {
    html.element(.tbody) { html in
      html.element(.tr) { html in
        html.element(
          .th, .scope("rowgroup"), .colSpan(view.columns.count), text: rowName(key))
      }
      html.element(.tr) { html in
        if joinsEqualCells, let whole = wholeRow(cell) {
          html.element(.td, .colSpan(view.columns.count)) { cell(whole, &$0) }
        } else {
          for column in view.columns {
            html.element(.td) { cell(GlanceCell(view: view, channel: column), &$0) }
          }
        }
      }
    }
  }

  /// One cell for all channels, where each would hold the same long text.
  ///
  /// A bare figure is repeated instead: it is quicker to compare than to work out.
  private func wholeRow(_ cell: (GlanceCell, inout HTMLWriter) -> Void) -> GlanceCell? {
    let cells = view.columns.map { column -> (cell: GlanceCell, bytes: [UInt8]) in
      var html = HTMLWriter(reserving: 1024)
      let one = GlanceCell(view: view, channel: column)
      cell(one, &html)
      return (one, html.bytes)
    }
    guard let first = cells.first, cells.count > 1, first.bytes.count > Self.longCell,
      cells.allSatisfy({ $0.bytes == first.bytes })
    else { return nil }
    return first.cell
  }

  private func rowName(_ key: TextKey) -> String {
    view.isInternal && key == .glancePapers
      ? view.texts(.glancePapersInternal) : view.texts(key)
  }
}

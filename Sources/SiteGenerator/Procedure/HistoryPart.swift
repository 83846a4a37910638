import Diagnostics
import HTML
import ProcedureModel
import VietnameseText

/// What decisions did to the procedure, day by day, the newest first, with the feed to follow.
struct HistoryPart: Sendable {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  func render(into html: inout HTMLWriter) {
    let news = NewsItem.all(view)
    guard !news.isEmpty else { return }
    let site = view.site
    Part("lich-su", .own(view.texts(.historyTitle)), isScreenOnly: true)
      .render(in: site, into: &html) { html in
        html.element(.ul, .class("plain")) { html in
          for item in news.reversed() {
            html.element(.li) { html in
              html.element(.time, .dateTime(item.date.iso), text: view.texts.day(item.date))
              html.text(": " as StaticString)
              html.phrase(item.text, in: site)
            }
          }
        }
        let code = Route.code(view.procedure.codeText, in: .vietnamese)
        if let feed = site.feed(below: code) {
          html.element(.p, .class("small")) { html in
            html.element(.a, .href(view.links.to(feed)), text: view.texts(.historyFeed))
          }
        }
      }
  }
}

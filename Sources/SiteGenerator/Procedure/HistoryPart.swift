import Diagnostics
import HTML
import ProcedureModel
import VietnameseText

/// What decisions and the catalogue's own history did to the procedure, day by day, the newest first,
/// with the feed to follow.
struct HistoryPart: Sendable {
  let view: ProcedureView

  /// What one day brought: a decision, or changes of the record that an act stands behind.
  private enum Event {
    case decision(NewsItem)
    case change(PublishedHistory.Change)

    var day: CivilDate {
      switch self {
      case .decision(let item): item.date
      case .change(let change): change.day
      }
    }
  }

  init(_ view: ProcedureView) {
    self.view = view
  }

  func render(into html: inout HTMLWriter) {
    let events = events
    guard !events.isEmpty else { return }
    let site = view.site
    Part("lich-su", .own(view.texts(.historyTitle)), isScreenOnly: true)
      .render(in: site, into: &html) { html in
        html.element(.ul, .class("plain")) { html in
          for event in events {
            html.element(.li) { html in
              html.element(.time, .dateTime(event.day.iso), text: view.texts.day(event.day))
              html.text(": " as StaticString)
              write(event, into: &html)
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

  /// Newest first; of one day, decisions before what the catalogue made of them.
  private var events: [Event] {
    let decisions = NewsItem.all(view).reversed().map { Event.decision($0) }
    let changes = view.site.input.history?.changes(of: view.procedure.codeText) ?? []
    let all = decisions + changes.map { Event.change($0) }
    // The sort keeps the order of equals.
    return all.sorted { $1.day < $0.day }
  }

  private func write(_ event: Event, into html: inout HTMLWriter) {
    let site = view.site
    switch event {
    case .decision(let item):
      html.phrase(item.text, in: site)
    case .change(let change):
      if let weight = change.weight { html.phrase(.own(view.texts(weight.name)), in: site) }
      change.write(in: site, into: &html)
    }
  }
}

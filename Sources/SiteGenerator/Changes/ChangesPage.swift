import Diagnostics
import HTML
import VietnameseText

/// What rules changed, newest first, in sentences that anybody understands.
struct ChangesPage: Page {
  let language: Language
  private let history: PublishedHistory

  var route: Route { .changes(language) }

  init(_ history: PublishedHistory, language: Language) {
    self.history = history
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.texts(.changesTitle)))
    frame.section = .reform
    frame.description = site.texts(.changesLead)
    frame.alternates = site.alternates { .changes($0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.lead = .own(site.texts(.changesLead))
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html)
        let since = history.since.map { Phrase.own(site.texts.day($0)) }
        if history.changes.isEmpty {
          let text = since.map { site.texts(.changesNone, ["day": $0]) }
          html.element(.p, nil, text ?? .own(site.texts(.changesNoneEver)), in: site)
        }
        for (day, changes) in days {
          Part("ngay-" + day.iso, .own(site.texts.day(day))).render(in: site, into: &html) {
            html in
            html.element(.ul, .class("entries")) { html in
              for change in changes {
                html.element(.li) { write(change, in: site, links: links, into: &$0) }
              }
            }
          }
        }
        if history.isCut, !history.changes.isEmpty, let since {
          html.element(.p, "small soft", site.texts(.changesSince, ["day": since]), in: site)
        }
      }
    }
  }

  /// The changes of each day, newest first.
  private var days: [(day: CivilDate, changes: [PublishedHistory.Change])] {
    var days: [(day: CivilDate, changes: [PublishedHistory.Change])] = []
    for change in history.changes {
      if days.last?.day == change.day {
        days[days.count - 1].changes.append(change)
      } else {
        days.append((change.day, [change]))
      }
    }
    return days
  }

  private func write(
    _ change: PublishedHistory.Change, in site: SiteContext, links: Links,
    into html: inout HTMLWriter
  ) {
    html.element(.div) { html in
      if let entry = site.index.entry(change.code) {
        html.element(
          .a, .href(links.to(site.route(entry))), .lang("vi").when(language != .vietnamese),
          text: noBreak(entry.title))
      } else {
        html.element(.span, nil, .quoted(change.name), in: site)
      }
      change.write(in: site, into: &html)
    }
    if let weight = change.weight {
      html.element(.span, "meta", .own(site.texts(weight.name)), in: site)
    }
  }
}

extension PublishedHistory.Change {
  /// Writes what changed, a sentence each, and the acts behind it.
  func write(in site: SiteContext, into html: inout HTMLWriter) {
    html.element(.ul) { html in
      for sentence in sentences {
        html.element(.li, nil, Self.phrase(sentence.text(in: site.texts.language)), in: site)
      }
    }
    if !acts.isEmpty {
      let acts = acts.joined(separator: "; ")
      html.element(
        .p, "small soft", site.texts(.changesActs, ["acts": .quoted(acts)]), in: site)
    }
  }

  /// A sentence in which what stands in quotation marks is the catalogue's own words.
  private static func phrase(_ sentence: String) -> Phrase {
    var parts: [Phrase] = []
    var text = ""
    for character in sentence {
      switch character {
      case "«", "“":
        parts.append(.own(text))
        text = String(character)
      case "»", "”":
        parts.append(.quoted(text + String(character)))
        text = ""
      default:
        text.append(character)
      }
    }
    parts.append(.own(text))
    return parts.joined("")
  }
}

extension PublishedHistory.Weight {
  /// What it is called.
  var name: TextKey {
    switch self {
    case .lighter: .changesLighter
    case .heavier: .changesHeavier
    case .mixed: .changesMixed
    }
  }
}

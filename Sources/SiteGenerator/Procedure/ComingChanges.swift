import Catalogue
import HTML
import ProcedureModel
import VietnameseText

/// What is going to change, by date: gathered from everything that bears dates.
enum ComingChanges {
  /// The most changes shown on one page.
  private static let most = 12

  /// Acts that end or begin after the day and that procedures rest on.
  static func ofCatalogue(in site: SiteContext) -> [ComingChange] {
    let cited = site.registries.instruments.values
      .filter { site.index.citations(of: $0.id.value) > 0 }
      .sorted { $0.id.value.utf8.lexicographicallyPrecedes($1.id.value.utf8) }
    var changes: [ComingChange] = []
    for act in cited {
      let procedures = Phrase.own(
        site.texts.count(.procedures, site.index.citations(of: act.id.value)))
      let name = site.citation(LegalReference(instrument: act.id.value))
      for change in ofAct(act, in: site) {
        changes.append(
          ComingChange(
            day: change.day,
            text: change.text + .own(" ")
              + site.texts(.comingAffects, ["procedures": procedures, "act": name])))
      }
    }
    return sorted(changes)
  }

  /// What an act's own dates say: it ends, or it is yet to begin.
  static func ofAct(_ act: Instrument, in site: SiteContext) -> [ComingChange] {
    var changes: [ComingChange] = []
    var name = site.citation(LegalReference(instrument: act.id.value))
    if site.isUnverified(act.common) {
      name += .own(" ") + .silent(site.texts(.markUnverified))
    }
    if let effective = act.effective?.value, effective > site.day {
      changes.append(
        ComingChange(day: effective, text: site.texts(.comingActFrom, ["act": name])))
    }
    if let until = act.common.until?.value, until >= site.day {
      changes.append(ComingChange(day: until, text: site.texts(.comingActUntil, ["act": name])))
    }
    return changes
  }

  /// By date; what falls on one day keeps its order, and nothing is said twice.
  static func sorted(_ changes: [ComingChange]) -> [ComingChange] {
    var seen: Set<ComingChange> = []
    let once = changes.filter { seen.insert($0).inserted }
    return once.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .prefix(most).map(\.element)
  }

  static func render(
    _ changes: [ComingChange], in site: SiteContext, into html: inout HTMLWriter
  ) {
    html.element(.ul, .class("coming")) { html in
      for change in changes {
        html.element(.li) { html in
          html.element(.time, .dateTime(change.day.iso), text: site.texts.day(change.day))
          html.text(" ")
          html.element(.span, nil, change.text, in: site)
        }
      }
    }
  }
}

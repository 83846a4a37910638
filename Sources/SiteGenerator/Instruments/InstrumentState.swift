import ProcedureModel

/// What is known of an act's force on the day: since when, until when, replaced by what.
struct InstrumentState: Sendable {
  private let act: Instrument
  private let site: SiteContext

  init(_ act: Instrument, in site: SiteContext) {
    self.act = act
    self.site = site
  }

  /// Only what the registry knows, and whether its source was checked.
  func marks(_ links: Links) -> [Phrase] {
    var marks: [Phrase] = []
    let texts = site.texts
    if let effective = act.effective?.value, effective > site.day {
      marks.append(texts(.lawFrom, ["day": .own(texts.day(effective))]))
    }
    if let until = act.common.until?.value {
      let key: TextKey = until < site.day ? .lawEnded : .lawUntil
      marks.append(texts(key, ["day": .own(texts.day(until))]))
    }
    if !act.repealedBy.isEmpty {
      let acts = act.repealedBy.map { site.citation($0.value, links) }.joined("; ")
      marks.append(texts(.lawRepealed, ["acts": acts]))
    } else if marks.isEmpty, let effective = act.effective?.value {
      marks.append(texts(.lawSince, ["day": .own(texts.day(effective))]))
    }
    if site.isUnverified(act.common) { marks.append(.silent(texts(.markUnverified))) }
    return marks
  }
}

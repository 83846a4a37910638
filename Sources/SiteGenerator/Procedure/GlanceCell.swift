import HTML
import ProcedureModel

/// One channel's figures, each with what bends it.
struct GlanceCell {
  let view: ProcedureView
  let channel: Channel?

  var texts: Texts { view.texts }

  /// A large number with its unit, then softer lines.
  func write(_ figure: String, unit: String? = nil, into html: inout HTMLWriter) {
    html.element(.span, .class("figure")) { html in
      html.text(figure)
      guard let unit else { return }
      html.text(" ")
      html.element(.span, .class("unit"), text: unit)
    }
  }

  func writeSoft(_ phrase: Phrase, into html: inout HTMLWriter) {
    html.element(.span, "soft", phrase, in: view.site)
  }

  func writeTime(into html: inout HTMLWriter) {
    if let missing = view.missing(view.procedure.timeLimit, none: .timeNone) {
      html.phrase(missing, in: view.site)
      return
    }
    let rows = view.procedure.timeLimit.elements.readings(on: view.site.day, by: channel)
    if rows.isEmpty { html.silence(.silentUnstated, in: view.site) }
    for row in rows.prefix(4) {
      let labels = view.labels(row.qualifiers, channel: channel == nil).joined("; ")
      if let plus = row.plus?.value {
        writeSoft(texts(.timePlus, ["time": .own(texts.span(plus))]), into: &html)
      } else if let span = row.takes.value?.value {
        write(span, into: &html)
      } else {
        html.element(.p) { $0.silence(.silentUnstated, in: view.site) }
        if let verbatim = view.verbatim(row.claims) { writeSoft(verbatim, into: &html) }
      }
      if !labels.isEmpty { writeSoft(labels, into: &html) }
      if !row.covers.isEmpty { writeSoft(.own(texts(.glanceSomeSteps)), into: &html) }
      if let cutOff = row.cutOff?.value {
        writeSoft(texts(.timeCutOff, ["hour": .own(texts.hour(cutOff))]), into: &html)
      }
    }
    if rows.count > 4 { writeSoft(.own(texts(.glanceMore)), into: &html) }
  }

  private func write(_ span: TimeSpan, into html: inout HTMLWriter) {
    switch span {
    case .amount(let halves, let unit):
      write(texts.halves(halves), unit: texts.unit(unit, halves: halves), into: &html)
    case .sameDay, .unlimited: write(texts.span(span), into: &html)
    }
  }

  func writeVisits(into html: inout HTMLWriter) {
    let steps = view.procedure.steps.elements.holding(in: view.situation)
    // A record that marks no visit at all says nothing about visits.
    guard let channel, steps.contains(where: { !$0.visit.isEmpty }) else {
      html.silence(.silentUnstated, in: view.site)
      return
    }
    let visits = steps.filter { step in
      step.visit.contains { $0.value == channel }
        && step.qualifiers.holds(in: Situation(day: view.site.day, channel: channel))
    }
    let certain = visits.count {
      $0.qualifiers.cases.isEmpty && !$0.qualifiers.isForSome && !$0.isDetour
    }
    write(texts.number(certain), unit: texts.visitNoun(certain), into: &html)
    if visits.count > certain {
      writeSoft(
        texts(.glanceUpTo, ["n": .own(texts.number(visits.count))]), into: &html)
    }
  }

  func writePapers(into html: inout HTMLWriter) {
    guard let tally = PaperTally.of(view, by: channel) else {
      html.silence(.silentUnstated, in: view.site)
      return
    }
    let (low, high) = (tally.certain.lowerBound, tally.certain.upperBound)
    let figure = low == high ? texts.number(low) : texts.number(low) + "–" + texts.number(high)
    write(figure, unit: texts.paperNoun(high), into: &html)
    if tally.most > high {
      writeSoft(texts(.glanceUpTo, ["n": .own(texts.number(tally.most))]), into: &html)
    }
    if tally.certified > 0 {
      writeSoft(
        texts(.glanceCertified, ["n": .own(texts.number(tally.certified))]), into: &html)
    }
  }
}

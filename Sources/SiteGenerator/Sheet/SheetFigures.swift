import Catalogue
import ProcedureModel

/// Where, how long, how much, what comes out: the rows at the end of a counter sheet.
struct SheetFigures {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  private var texts: Texts { view.texts }

  var section: SheetSection {
    var items = [
      SheetItem(.row, .own(view.text(.whereTitle, inside: .whereTitleInternal)), places)
    ]
    items.append(SheetItem(.row, .own(texts(.glanceTime)), byChannel(time)))
    items.append(SheetItem(.row, .own(texts(.glanceFee)), byChannel(fee)))
    items.append(SheetItem(.row, .own(texts(.resultTitle)), results))
    items.append(SheetItem(.row, .own(texts(.checkedTitle)), checked))
    return SheetSection(title: .own(texts(.sheetFigures)), items: items)
  }

  private var places: Phrase {
    guard case .given(let authorities) = view.procedure.authorities else {
      return view.missing(view.procedure.authorities, none: .roleNone) ?? view.absent
    }
    if let missing = view.missing(authorities.receive, none: .roleNone) { return missing }
    var lines: [Phrase] = []
    for row in authorities.receive.elements.holding(in: view.situation) {
      guard let id = row.agency?.value else { continue }
      var line = view.site.agency(id)
      for address in view.site.registries.agencies[id]?.addresses ?? [] {
        let parts = [address.text, address.phone, address.hours].compactMap { $0?.value }
        if !parts.isEmpty { line += .own(", ") + .quoted(parts.joined(separator: ", ")) }
      }
      let labels = view.labels(row.qualifiers)
      if !labels.isEmpty { line += .own(" (") + labels.joined("; ") + .own(")") }
      lines.append(line)
    }
    return lines.isEmpty ? .silent(texts(.silentUnstated)) : lines.joined("; ")
  }

  /// One figure for all channels where they agree, else each with its name.
  private func byChannel(_ figure: (Channel?) -> Phrase) -> Phrase {
    let figures = view.columns.map { (channel: $0, phrase: figure($0)) }
    guard let first = figures.first else { return Phrase() }
    if figures.allSatisfy({ $0.phrase == first.phrase }) { return first.phrase }
    return figures.map { channel, phrase in
      .own((channel.map { texts.word($0) } ?? "") + ": ") + phrase
    }.joined(". ")
  }

  private func time(_ channel: Channel?) -> Phrase {
    if let missing = view.missing(view.procedure.timeLimit, none: .timeNone) { return missing }
    let rows = view.procedure.timeLimit.elements.readings(on: view.site.day, by: channel)
    let lines = rows.map { row in
      var line: Phrase
      if let plus = row.plus?.value {
        line = texts(.timePlus, ["time": .own(texts.span(plus))])
      } else if let span = row.takes.value?.value {
        line = .own(texts.span(span))
      } else {
        line = view.verbatim(row.claims) ?? .silent(texts(.silentInline))
      }
      let labels = view.labels(row.qualifiers, channel: channel == nil)
      if !labels.isEmpty { line += .own(" ") + labels.joined("; ") }
      if !row.covers.isEmpty { line += .own(" (" + texts(.glanceSomeSteps) + ")") }
      if let cutOff = row.cutOff?.value {
        line +=
          .own(" (") + texts(.timeCutOff, ["hour": .own(texts.hour(cutOff))]) + .own(")")
      }
      return line
    }
    return lines.isEmpty ? .silent(texts(.silentUnstated)) : lines.joined("; ")
  }

  private func fee(_ channel: Channel?) -> Phrase {
    if let missing = view.missing(view.procedure.fees, none: .feeNone) { return missing }
    let fees = view.procedure.fees.elements
      .holding(in: Situation(day: view.site.day, channel: channel))
    let lines = fees.map { fee in
      let prices = FeePrices(fee, in: view, by: channel)
      var line: Phrase
      if let range = prices.dongRange {
        line = .own(texts.dong(range))
      } else if prices.amounts.isEmpty {
        line = view.verbatim(fee.claims) ?? prices.silence
      } else {
        line = texts.or(prices.amounts.map { .own(texts.money($0)) })
      }
      if let per = fee.per?.value, !prices.amounts.isEmpty {
        line += .own(" ") + texts(.feePer, ["unit": .quoted(per)])
      }
      let labels = view.labels(fee.qualifiers, channel: channel == nil)
      let who = labels.isEmpty ? Phrase() : .own(" (") + labels.joined("; ") + .own(")")
      if let name = fee.name?.value {
        line = .quoted(name) + who + .own(": ") + line
      } else {
        line += who
      }
      if prices.isReduced { line += .own(" (" + texts(.feeReducedHere) + ")") }
      if prices.hasOtherReductions { line += .own(" (" + texts(.feeReducible) + ")") }
      return line
    }
    return lines.isEmpty ? .silent(texts(.silentUnstated)) : lines.joined("; ")
  }

  private var results: Phrase {
    if let missing = view.missing(view.procedure.results, none: .resultNone) { return missing }
    let names = view.procedure.results.elements.holding(in: view.situation).map {
      PaperName(view).name(of: $0)
    }
    return names.isEmpty ? .silent(texts(.silentUnstated)) : names.joined("; ")
  }

  /// When the record was last compared with its source, or that nobody has.
  private var checked: Phrase {
    let days = view.procedure.checked.compactMap { $0.date?.value }
    guard let last = days.max() else { return .silent(texts(.checkedNever)) }
    return .own(texts.day(last))
  }
}

import Catalogue
import ProcedureModel

extension ComingChanges {
  /// Everything dated in a procedure, in the papers it asks for and in the acts it rests on.
  static func of(_ view: ProcedureView) -> [ComingChange] {
    let gathering = Gathering(view: view)
    var changes: [ComingChange] = []
    gathering.addOwn(to: &changes)
    gathering.addDocuments(to: &changes)
    gathering.addActs(to: &changes)
    return sorted(changes)
  }
}

/// Finds the changes of one procedure, in the order of its parts.
private struct Gathering {
  let view: ProcedureView

  private var texts: Texts { view.texts }

  /// Adds what begins after the day, or ends on it or later.
  private func add(
    to changes: inout [ComingChange], _ qualifiers: Qualifiers,
    _ name: @autoclosure () -> Phrase
  ) {
    if let from = qualifiers.from?.value, from > view.site.day {
      changes.append(ComingChange(day: from, text: texts(.comingFrom, ["what": name()])))
    }
    if let until = qualifiers.until?.value, until >= view.site.day {
      changes.append(ComingChange(day: until, text: texts(.comingUntil, ["what": name()])))
    }
  }

  /// Where to file from then on.
  private func boundary(_ row: Boundary) -> Phrase {
    if let bound = row.boundTo?.value {
      return texts(.comingBoundary, ["where": .own(texts.word(bound))])
    }
    if let area = row.freeWithin?.value {
      return .own(texts(area == .province ? .comingBoundaryProvince : .comingBoundaryCommune))
    }
    return row.isFree
      ? .own(texts(.comingBoundaryFree))
      : texts(.comingBoundary, ["where": .silent(texts(.silentInline))])
  }

  func addOwn(to changes: inout [ComingChange]) {
    let procedure = view.procedure
    for row in procedure.channels.elements {
      guard let channel = row.channel?.value else { continue }
      add(
        to: &changes, row.qualifiers, texts(.comingChannel, ["channel": .own(texts.word(channel))]))
    }
    for row in procedure.online.elements {
      let level = row.level.value.map { Phrase.own(texts.word($0.value)) }
      add(
        to: &changes, row.qualifiers,
        texts(.comingOnline, ["level": level ?? .silent(texts(.silentInline))]))
    }
    for row in procedure.boundary.elements {
      add(to: &changes, row.qualifiers, boundary(row))
    }
    for row in procedure.timeLimit.elements {
      let span = (row.takes.value ?? row.plus).map { Phrase.own(texts.span($0.value)) }
      add(
        to: &changes, row.qualifiers,
        labelled(
          texts(.comingTime, ["time": span ?? .silent(texts(.silentInline))]), row.qualifiers))
    }
    for fee in procedure.fees.elements { add(to: &changes, fee) }
    for row in procedure.conditions.elements {
      guard let text = row.text?.value else { continue }
      add(to: &changes, row.qualifiers, texts(.comingCondition, ["text": .quoted(text)]))
    }
    for step in procedure.steps.elements {
      add(
        to: &changes, step.qualifiers, texts(.comingStep, ["step": StepName(view).name(of: step)]))
    }
    for result in procedure.results.elements {
      add(to: &changes, result.qualifiers, PaperName(view).name(of: result))
    }
    for element in procedure.cases.elements {
      add(
        to: &changes, element.qualifiers, texts(.comingCase, ["case": view.site.caseName(element)]))
    }
    if let authorities = procedure.authorities.value {
      for (_, rows) in authorities.roles {
        for row in rows.elements {
          guard let agency = row.agency?.value else { continue }
          add(to: &changes, row.qualifiers, view.site.agency(agency))
        }
      }
      for row in authorities.delegated.elements {
        guard let taker = row.to?.value else { continue }
        add(
          to: &changes, row.qualifiers,
          texts(.comingDelegation, ["agency": view.site.agency(taker)]))
      }
    }
  }

  private func add(to changes: inout [ComingChange], _ fee: Fee) {
    let name = fee.name.map { Phrase.quoted($0.value) } ?? .own(texts(.feeAny))
    let amount = fee.amount.value.map { Phrase.own(": " + texts.money($0.value)) }
    add(to: &changes, fee.qualifiers, name + (amount ?? Phrase()))
    for rate in fee.rates {
      let amount = rate.amount.value.map { Phrase.own(": " + texts.money($0.value)) }
      add(to: &changes, rate.qualifiers, labelled(name + (amount ?? Phrase()), rate.qualifiers))
    }
    for reduction in fee.reductions {
      guard let to = reduction.to?.value else { continue }
      add(
        to: &changes, reduction.qualifiers,
        labelled(
          texts(
            .comingReduction, ["fee": name, "amount": .own(texts.money(to))]),
          reduction.qualifiers))
    }
  }

  func addDocuments(to changes: inout [ComingChange]) {
    var papers: [String] = []
    view.procedure.forEachDocument { found in
      let document = found.document
      add(
        to: &changes, document.qualifiers,
        texts(.comingPaper, ["paper": PaperName(view).name(of: document)]))
      if let paper = document.paper?.value, !papers.contains(paper) { papers.append(paper) }
    }
    for id in papers {
      guard let paper = view.site.registries.papers[id] else { continue }
      for holding in paper.heldBy.elements {
        guard let database = holding.database?.value else { continue }
        add(
          to: &changes, holding.qualifiers,
          texts(
            .comingHeld,
            ["paper": view.site.paper(id), "database": view.site.database(database)]))
      }
      if let until = paper.common.until?.value, until >= view.site.day {
        changes.append(
          ComingChange(
            day: until, text: texts(.comingUntil, ["what": view.site.paper(id)])))
      }
    }
  }

  func addActs(to changes: inout [ComingChange]) {
    for row in view.procedure.legalBasis.elements {
      guard let reference = row.reference?.value else { continue }
      add(to: &changes, row.qualifiers, view.site.citation(reference))
      guard let act = view.site.registries.instrument(reference.instrument) else { continue }
      changes += ComingChanges.ofAct(act, in: view.site)
    }
  }

  /// A name with whom it is for; the dates are said apart.
  private func labelled(_ name: Phrase, _ qualifiers: Qualifiers) -> Phrase {
    let labels = view.labels(qualifiers, dates: false)
    return labels.isEmpty ? name : name + .own(" (") + labels.joined("; ") + .own(")")
  }
}

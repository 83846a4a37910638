import ProcedureModel

/// What is to be said of one step beside its name: time, visit, silence, papers, loop.
struct StepDetails {
  let view: ProcedureView
  let step: Step

  init(_ view: ProcedureView, _ step: Step) {
    self.view = view
    self.step = step
  }

  private var texts: Texts { view.texts }

  var sentences: [Phrase] {
    var sentences = times
    if !step.with.isEmpty {
      sentences.append(
        texts(.stepWith, ["agencies": texts.and(step.with.map { view.site.agency($0.value) })]))
    }
    if step.silence?.value == .consent { sentences.append(.own(texts(.stepSilence))) }
    if !step.visit.isEmpty, !view.isInternal { sentences.append(visit) }
    if !step.gives.isEmpty {
      let papers = texts.and(step.gives.map { view.site.paper($0.value) })
      sentences.append(
        texts(view.isInternal ? .stepGivesInternal : .stepGives, ["papers": papers]))
    }
    if let code = step.procedure?.value {
      sentences.append(
        texts(.stepProcedure, ["procedure": view.site.procedure(code, view.links)]))
    }
    if let back = step.backTo?.value { sentences += loop(back) }
    if let verbatim = view.verbatim(step.claims) { sentences.append(verbatim) }
    return sentences + view.remarks(step.claims)
  }

  private var times: [Phrase] {
    if step.takes.isUnstated {
      return [texts(.stepTakes, ["time": .silent(texts(.silentInline))])]
    }
    return step.takes.elements.filter { $0.qualifiers.holds(on: view.site.day) }.map { row in
      let value =
        row.takes.value.map { Phrase.own(texts.span($0.value)) }
        ?? .silent(texts(.silentInline))
      let labels = view.labels(row.qualifiers) + (view.verbatim(row.claims).map { [$0] } ?? [])
      let whole = labels.isEmpty ? value : value + .own(" (") + labels.joined("; ") + .own(")")
      return texts(.stepTakes, ["time": whole])
    }
  }

  private var visit: Phrase {
    let channels = view.columns.compactMap { $0 }
    let here = step.visit.map(\.value)
    // Every open channel: then the channels need not be told apart.
    if channels.allSatisfy({ here.contains($0) }) { return .own(texts(.stepVisitAlways)) }
    let ways = here.map { Phrase.own(texts.word(ChannelWay($0))) }
    return texts(.stepVisit, ["channels": texts.or(ways)])
  }

  private func loop(_ back: String) -> [Phrase] {
    let target = StepName(view).name(ofStep: back)
    let limit =
      step.times.map { texts(.stepLoopTimes, ["n": .own(texts.number($0.value))]) }
      ?? .silent(texts(.stepLoopUnstated))
    return [texts(.stepLoop, ["step": target]) + .own(" ") + limit]
  }
}

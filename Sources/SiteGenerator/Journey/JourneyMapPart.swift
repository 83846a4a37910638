import HTML
import ProcedureModel

/// The map of a life event: stages down the line, side by side what need not wait.
struct JourneyMapPart: Sendable {
  private let view: JourneyView
  private var site: SiteContext { view.site }
  private var texts: Texts { view.site.texts }

  init(_ view: JourneyView) {
    self.view = view
  }

  func render(into html: inout HTMLWriter) {
    let isStaged = view.map.stages.count > 1
    Part(
      "ban-do", .own(texts(.journeyMap)),
      aside: .own(texts(isStaged ? .journeyMapAside : .journeyMapAsideFlat))
    ).render(in: site, into: &html) { html in
      html.element(.ol, .class(isStaged ? "map" : "map flat")) { html in
        for (number, stage) in view.map.stages.enumerated() {
          html.element(.li, .class(stage.count > 1 ? "several" : "single")) { html in
            if isStaged {
              html.element(.h3, nil, title(ofStage: number, holding: stage), in: site)
            }
            html.element(.ul) { html in
              for position in stage {
                write(view.stops[position], position, isStaged ? .h4 : .h3, into: &html)
              }
            }
          }
        }
      }
    }
  }

  private func title(ofStage number: Int, holding stage: [Int]) -> Phrase {
    if number == 0 { return .own(texts(.journeyFirst)) }
    return texts(.journeyThen, ["n": .own(texts.number(number + 1))])
  }

  private func write(
    _ stop: JourneyStop, _ position: Int, _ heading: HTMLTag, into html: inout HTMLWriter
  ) {
    html.element(.li, .class(stop.isForAll ? "sure" : "some")) { html in
      html.element(
        .p, "who",
        stop.step.when.map { condition($0.value) }
          ?? .own(texts(stop.isForAll ? .journeyForAll : .journeyOther)), in: site)
      html.element(heading, nil, title(stop), in: site)
      if let name = stop.caseName {
        html.element(.p, "soft", texts(.journeyCase, ["case": name]), in: site)
      }
      if stop.entry != nil { writeFigures(stop, into: &html) }
      for sentence in sentences(stop, position) { html.element(.p, nil, sentence, in: site) }
      for paper in stop.step.carries {
        html.element(.p, "carried", carried(paper.value, to: position), in: site)
      }
      if let note = stop.step.note?.value {
        html.element(.p, "small soft", .quoted(note), in: site)
      }
    }
  }

  /// The procedure's name, as a link to the case that the event leads to.
  private func title(_ stop: JourneyStop) -> Phrase {
    guard let entry = stop.entry else { return .own(stop.step.code) }
    let route = site.route(entry)
    var address = view.links.to(route)
    if let caseID = stop.step.caseID?.value, stop.caseName != nil {
      address = view.links.to(route, fragment: CasePicker.anchor(ofCase: caseID))
    }
    return stop.name(in: site).linked(to: address)
  }

  private func condition(_ when: String) -> Phrase {
    texts(.whenOnly, ["when": site.condition(when)])
  }

  private func writeFigures(_ stop: JourneyStop, into html: inout HTMLWriter) {
    html.element(.dl) { html in
      html.element(.div) { html in
        html.element(.dt, text: texts(.glanceTime))
        html.element(.dd, nil, stop.time(in: site), in: site)
      }
      html.element(.div) { html in
        html.element(.dt, text: texts(.glanceFee))
        html.element(.dd, nil, stop.fee(in: site), in: site)
      }
      html.element(.div) { html in
        html.element(.dt, text: texts(.glancePapers))
        html.element(.dd, nil, papers(stop), in: site)
      }
    }
  }

  private func papers(_ stop: JourneyStop) -> Phrase {
    guard let papers = stop.papers else { return .silent(texts(.silentUnstated)) }
    return .own(texts.range(papers) + "\u{A0}" + texts.paperNoun(papers.upperBound))
  }

  /// What it waits for, and what it stands for.
  private func sentences(_ stop: JourneyStop, _ position: Int) -> [Phrase] {
    var sentences: [Phrase] = []
    let before = view.map.waits[position]
    if !before.isEmpty {
      sentences.append(
        texts(.journeyAfter, ["procedures": texts.and(view.names(of: before))]))
    }
    if !stop.step.insteadOf.isEmpty {
      let names = stop.step.insteadOf.map { code in
        Phrase.quoted(site.index.entry(code.value)?.title ?? code.value)
      }
      sentences.append(texts(.journeyInstead, ["procedures": texts.and(names)]))
    }
    return sentences
  }

  private func carried(_ paper: String, to position: Int) -> Phrase {
    let givers = view.names(of: view.givers(of: paper, to: position))
    let name = site.paper(paper, view.links)
    guard !givers.isEmpty else { return texts(.journeyCarry, ["paper": name]) }
    return texts(.journeyCarryFrom, ["paper": name, "procedures": texts.or(givers)])
  }
}

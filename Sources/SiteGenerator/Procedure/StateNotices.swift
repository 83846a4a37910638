import Diagnostics
import HTML
import ProcedureModel

/// What must be said before anything else: another place's, abolished, suspended, a draft, bare facts,
/// untranslated.
struct StateNotices: Sendable {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  private var texts: Texts { view.texts }

  func render(into html: inout HTMLWriter) {
    let notices = notices
    guard !notices.isEmpty else { return }
    html.element(.div, .class("state"), .role("note")) { html in
      for notice in notices { html.element(.p, nil, notice, in: view.site) }
    }
  }

  private var notices: [Phrase] {
    var notices: [Phrase] = []
    if let foreign = view.ofOtherPlace { notices.append(foreign) }
    switch view.procedure.status?.value {
    case .abolished: notices += abolished
    case .suspended: notices.append(.own(texts(.stateSuspended)))
    case .draft: notices.append(.own(texts(.stateDraft)))
    case .inForce, nil: break
    }
    if view.procedure.depth?.value == .facts {
      notices.append(facts)
    }
    if view.site.language != .vietnamese { notices.append(.own(texts(.stateUntranslated))) }
    return notices
  }

  /// Where the rest stands: the record itself, or what to look for on the portal.
  private var facts: Phrase {
    let source = view.procedure.imported
    let day = source?.date?.value
    let taken =
      day.map { texts(.stateFactsTaken, ["day": .own(texts.day($0))]) }
      ?? .own(texts(.stateFacts))
    guard let url = source?.url?.value, WebAddress.isWeb(url) else {
      return taken + .own(" ")
        + texts(.stateFactsSearch, ["code": .own(view.procedure.codeText)])
    }
    return taken + .own(" ") + Phrase.own(texts(.stateFactsLink)).linked(to: url) + .own(".")
  }

  private var abolished: [Phrase] {
    guard let end = view.procedure.abolition else { return [.own(texts(.stateAbolished))] }
    var first: Phrase
    if let date = end.date?.value {
      first = texts(.stateAbolishedOn, ["day": .own(texts.day(date))])
    } else {
      first = .own(texts(.stateAbolished))
    }
    if let act = end.instrument?.value {
      first += .own(" ") + texts(.markBasis, ["acts": view.site.citation(act)])
    }
    switch end.replacedBy {
    case .given(let codes):
      let names = codes.map { view.site.procedure($0.value, view.links) }
      return [first, texts(.stateReplaced, ["procedures": texts.and(names)])]
    case .none: return [first, .own(texts(.stateReplacedNone))]
    case .unstated: return [first, .silent(texts(.stateReplacedUnstated))]
    case .absent: return [first]
    }
  }
}

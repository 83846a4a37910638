import Catalogue
import ProcedureModel

/// What exactly is asked of one paper, spelled out: how many, which kind of copy, how fresh.
struct PaperDemand {
  let view: ProcedureView
  let document: Document

  init(_ view: ProcedureView, _ document: Document) {
    self.view = view
    self.document = document
  }

  private var texts: Texts { view.texts }

  var sentences: [Phrase] {
    var sentences = demands + forms
    let issuers = document.paper.flatMap { view.site.registries.papers[$0.value]?.issuedBy } ?? []
    if !issuers.isEmpty {
      let names = texts.or(issuers.map { view.site.agency($0.value) })
      sentences.append(texts(.paperIssuedBy, ["agencies": names]))
    }
    if let verbatim = view.verbatim(document.claims) { sentences.append(verbatim) }
    if let paper = document.paper?.value, isWorthALook(paper) {
      let page = Route.paper(paper, in: view.site.language)
      sentences.append(Phrase.own(texts(.paperMore)).linked(to: view.links.to(page)))
    }
    return sentences
  }

  /// What a printed sheet says: the same without what only leads elsewhere.
  var printed: [Phrase] {
    var sentences = demands + formNumbers
    if let verbatim = view.verbatim(document.claims) { sentences.append(verbatim) }
    return sentences
  }

  /// How many, which kind of copy, how fresh, how proven.
  private var demands: [Phrase] {
    var sentences = [amount]
    if document.need?.value == .ifAny { sentences.append(.own(texts(.paperIfAny))) }
    if !document.orCopy.isEmpty {
      let kinds = texts.or(document.orCopy.map { .own(texts.word($0.value)) })
      sentences.append(texts(.paperOrCopy, ["kinds": kinds]))
    }
    if let within = document.issuedWithin?.value {
      sentences.append(texts(.paperIssuedWithin, ["time": .own(texts.span(within))]))
    }
    for proof in document.authentication {
      sentences.append(.own(texts.word(proof.value)))
    }
    return sentences
  }

  /// Whether the paper's page tells where to get it, or which register holds it.
  private func isWorthALook(_ paper: String) -> Bool {
    view.site.index.entries(giving: paper)
      .without(view.site.index.entry(view.procedure.codeText)).count > 0
      || !view.site.registries.holdings(of: paper, on: view.site.day).isEmpty
  }

  /// How many originals and copies, or that nothing is handed in, or that nobody says.
  private var amount: Phrase {
    if document.isDeclared { return .own(texts(.paperDeclare)) }
    var parts: [Phrase] = []
    if let originals = document.originals?.value {
      parts.append(.own(texts.count(.originals, originals)))
    }
    if let copies = document.copies?.value {
      parts.append(copyPhrase(copies))
    } else if !document.copy.isEmpty {
      parts.append(texts.or(document.copy.map { .own(texts.word($0.value)) }))
    }
    guard !parts.isEmpty else { return .silent(texts(.paperCountUnstated)) }
    let all = texts.and(parts)
    return texts(document.handover?.value == .show ? .paperShow : .paperSubmit, ["papers": all])
  }

  private func copyPhrase(_ copies: Int) -> Phrase {
    guard !document.copy.isEmpty else { return .own(texts.count(.copies, copies)) }
    let kinds = texts.or(document.copy.map { .own(texts.word($0.value)) })
    return .own(texts.number(copies) + " ") + kinds
  }

  /// The forms that hold on the day: their numbers, and the blank files where the site has them.
  private var forms: [Phrase] {
    var phrases: [Phrase] = []
    if let own = document.form.value?.value { phrases += file(own) }
    for form in registeredForms {
      if let number = form.number?.value {
        phrases.append(texts(.paperForm, ["number": .quoted(number)]))
      }
      if document.form.isAbsent, let blank = form.file.value?.value { phrases += file(blank) }
    }
    return phrases
  }

  private var registeredForms: [Paper.Form] {
    let paper = document.paper.flatMap { view.site.registries.papers[$0.value] }
    return paper?.forms.elements.holding(in: view.situation) ?? []
  }

  private var formNumbers: [Phrase] {
    registeredForms.compactMap(\.number).map { texts(.paperForm, ["number": .quoted($0.value)]) }
  }

  private func file(_ name: String) -> [Phrase] {
    guard view.site.input.forms.contains(name) else { return [] }
    let link = Phrase.quoted(name).linked(to: view.links.to(.form(name)))
    return [texts(.paperFormFile, ["file": link])]
  }
}

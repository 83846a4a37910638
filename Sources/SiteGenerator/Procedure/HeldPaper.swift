import Catalogue
import HTML
import ProcedureModel

/// What the State already holds: which database, by which law, until when, what to do instead.
struct HeldPaper {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  private var texts: Texts { view.texts }

  /// For a paper that this record says the agency looks up, perhaps under the name of its case.
  func render(_ document: Document, inCase: Bool, into html: inout HTMLWriter) {
    html.element(.p, "held", .heldMark, in: view.site)
    let labels = view.labels(document.qualifiers, cases: !inCase)
    if !labels.isEmpty {
      html.element(
        .p, "cond", texts(.whenOnly, ["when": labels.joined("; ")]), in: view.site)
    }
    var sentences = printed(document)
    sentences += holdings(document).compactMap(untilSentence)
    html.element(.p, "how", sentences.joined(" "), in: view.site)
    for remark in view.remarks(document.claims) {
      html.element(.p, "how note", remark, in: view.site)
    }
  }

  /// Where it is held, what to do instead, and what happens when it is not found.
  func printed(_ document: Document) -> [Phrase] {
    [
      texts(.heldIn, ["databases": texts.and(document.lookedUpIn.map { database($0.value) })]),
      .own(texts(way(document))), notFound(document),
    ]
  }

  /// What the applicant does in place of bringing it.
  private func way(_ document: Document) -> TextKey {
    if view.isInternal { return .heldInternal }
    if document.lookUp?.value == .onRequest { return .heldOnRequest }
    return document.isDeclared ? .heldDeclare : .heldInstead
  }

  /// For a paper that the record still asks for, though a register holds it on the day.
  func renderRegistryMark(_ document: Document, into html: inout HTMLWriter) {
    guard document.lookedUpIn.isEmpty, !document.isDeclared else { return }
    if let replaced = replacement(of: document) {
      html.element(.p, "held", replaced, in: view.site)
      return
    }
    let holdings = holdings(document).filter { $0.database != nil }
    guard !holdings.isEmpty else { return }
    for holding in holdings {
      guard let id = holding.database?.value else { continue }
      var phrase = texts(.heldRegistry, ["database": database(id)])
      if !holding.claims.basis.isEmpty {
        phrase +=
          .own(" ")
          + texts(.markBasis, ["acts": view.site.citations(holding.claims.basis)])
      }
      if let until = untilSentence(holding) { phrase += .own(" ") + until }
      html.element(.p, "held", phrase, in: view.site)
    }
  }

  /// An act that replaces just this paper in just this procedure.
  private func replacement(of document: Document) -> Phrase? {
    guard let paper = document.paper?.value else { return nil }
    let rows = view.site.registries.replacements[view.procedure.codeText] ?? []
    let row = rows.first { row in
      row.paper == paper && (row.from.map { $0 <= view.site.day } ?? true)
        && (row.until.map { view.site.day <= $0 } ?? true)
    }
    guard let row, !row.database.isEmpty else { return nil }
    var phrase = texts(
      .heldReplaced,
      [
        "act": view.site.citation(LegalReference(instrument: row.instrument)),
        "database": database(row.database),
      ])
    if let until = row.until {
      phrase += .own(" ") + texts(.heldUntil, ["day": .own(texts.day(until))])
    }
    return phrase
  }

  private func holdings(_ document: Document) -> [Paper.Holding] {
    document.paper.map { view.site.registries.holdings(of: $0.value, on: view.site.day) } ?? []
  }

  private func untilSentence(_ holding: Paper.Holding) -> Phrase? {
    holding.qualifiers.until.map { texts(.heldUntil, ["day": .own(texts.day($0.value))]) }
  }

  private func notFound(_ document: Document) -> Phrase {
    guard let action = document.ifNotFound?.value else {
      return .silent(texts(.heldNotFoundUnstated))
    }
    return .own(texts.word(action))
  }

  private func database(_ id: String) -> Phrase {
    let name = view.site.database(id)
    guard view.site.isUnverified(view.site.registries.databases[id]?.common) else { return name }
    return name + .own(" ") + .silent(texts(.markUnverified))
  }
}

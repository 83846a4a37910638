import CatalogueCoding
import Diagnostics
import ProcedureModel
import Testing

/// Keys of one element that need each other or shut each other out, and what real records added.
struct PartCheckTests {
  @Test(
    "keys that need each other, and keys that do not go together",
    arguments: [
      FormatCase("boundary: {bound-to: residence}"),
      FormatCase("boundary: {free-within: province}"),
      FormatCase("boundary:\n  ⟦b⟧ound-to: residence\n  free-within: province", "keys-exclusive"),
      FormatCase(
        "time-limit:\n  - {⟦t⟧akes: 5 days, plus: 1 day}".replacing("{⟦t⟧", with: "⟦{⟧t"),
        "keys-exclusive"),
      FormatCase("fees:\n  - {id: ⟦a⟧, amount: 1, rates: [{amount: 2}]}", "keys-exclusive"),
      FormatCase("fees:\n  - {id: a, amount: 5%, of: giá trị}"),
      FormatCase("fees:\n  - {id: a, set-by: b, at-most: 50000}"),
      FormatCase("fees:\n  - {id: a, at-most: 50000}"),
      FormatCase(
        "every-case:\n  documents:\n    - ⟦i⟧d: g\n      one-of: [{paper: a}]\n      all-of: [{paper: b}]",
        "keys-exclusive"),
      FormatCase(
        "every-case: {documents: [{paper: a, look-up: on-request, looked-up-in: csdl}]}"),
      FormatCase("every-case: {documents: [{paper: a, authentication: [contract, signature]}]}"),
      FormatCase("every-case: {basis: 60/2014/QH13, because: Vì vậy., note: Lưu ý}"),
      FormatCase("filed-by:\n  - {who: cha mẹ, for: con, mandate: unneeded}"),
      FormatCase("online: {level: full, services: [⟦\"1.0011\"⟧]}", "code-malformed"),
      FormatCase(
        "boundary:\n  - {free-within: province}\n  - ⟦{⟧bound-to: residence}", "row-ambiguous"),
      FormatCase(
        "boundary:\n  - {bound-to: residence, until: 2025-06-30}\n  - {free-within: province, from: 2025-07-01}"
      ),
    ])
  func together(_ value: FormatCase) throws {
    try value.check()
  }

  @Test(
    "a key that another one needs is called missing",
    arguments: [
      ("fees:\n  - {id: a, amount: 5%}", "“of”"),
      ("every-case: {documents: [{id: a, originals: 1}]}", "“name”"),
      ("every-case: {documents: [{paper: a, look-up: on-request}]}", "“looked-up-in”"),
      ("steps: [{id: a, actor: applicant, action: submit, times: 2}]", "“back-to”"),
      ("interlinks: [{id: a}]", "“name”"),
      ("boundary: {basis: 60/2014/QH13}", "“bound-to” or “free-within”"),
    ])
  func needed(_ source: String, _ key: String) throws {
    let found = try ReadText(source).findings.filter {
      $0.rule == "key-missing" && $0.message.english.contains(key)
        && !$0.message.english.contains("is missing (")
    }
    #expect(found.count == 1)
  }

  @Test("what the model holds of it")
  func model() throws {
    let procedure = try #require(
      try ReadText(
        """
        boundary: {free-within: province}
        filed-by: [{id: cha-me, who: cha mẹ, for: con, mandate: certified}]
        fees: [{id: a, at-most: 50000, set-by: hdnd}]
        every-case: {note: Chung, documents: [{paper: x, looked-up-in: c, look-up: on-request}]}
        """
      ).procedure)
    #expect(procedure.boundary.elements.first?.freeWithin?.value == .province)
    #expect(procedure.boundary.elements.first?.isFree == false)
    #expect(procedure.filers.first?.mandate?.value == .certified)
    #expect(procedure.fees.elements.first?.atMost?.value == .dong(50000))
    #expect(procedure.everyCase?.note?.value == "Chung")
    #expect(procedure.documents.first?.document.lookUp?.value == .onRequest)
    let path = try #require(ElementPath("filed-by/cha-me"))
    #expect(procedure.resolve(path).first?.element.kind == .filer)
  }
}

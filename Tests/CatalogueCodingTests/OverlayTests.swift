import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import TestKit
import Testing
import VietnameseText
import YAMLSyntax

/// What a place lays over a national record.
struct OverlayTests {
  private static let national = """
    code: "1.000001"
    name: Thủ tục ví dụ
    kind: public
    issuer: bo-vi-du
    field: ho-tich
    level: [commune]
    subjects: [cong-dan]
    status: in-force
    announcements: {instrument: 1/QĐ-VD}
    authorities: {decide: ubnd-cap-xa, execute: ubnd-cap-xa, receive: ubnd-cap-xa}
    boundary: free
    online: {level: full}
    channels: [in-person, online]
    time-limit:
      - {case: thuong, takes: 5 working-days, note: Như cũ}
      - {case: gap, takes: 1 working-day}
    fees:
      - {id: le-phi, name: Lệ phí, kind: charge, set-by: hdnd}
      - {id: phi-khac, name: Phí khác, amount: 1000}
    conditions:
      - {id: tuoi, text: Đủ 18 tuổi}
    every-case:
      documents:
        - {paper: to-khai, originals: 1}
        - {paper: giay-to, as: show, channel: in-person}
        - {paper: giay-to, copies: 1, channel: post}
    cases:
      - {id: thuong, name: Thường}
      - {id: gap, name: Gấp}
    steps:
      - {id: nop, actor: applicant, action: submit}
      - {id: ky, actor: ubnd-cap-xa, action: sign, was: duyet, takes: 3 days}
    results: {paper: giay-khai-sinh}
    legal-basis: [60/2014/QH13]

    """

  private func tree(_ text: String, _ path: String) throws -> YAMLTree {
    var diagnostics: [Diagnostic] = []
    let tree = YAMLReader.read(SourceFile(path: path, text: text), into: &diagnostics)
    return try #require(tree, "\(diagnostics.map(\.message.vietnamese))")
  }

  private func whole(_ overlay: String) throws -> WholeProcedure {
    try #require(
      WholeProcedure(
        try tree(Self.national, "catalogue/procedures/ho-tich/1.000001.yaml"),
        try tree(
          "code: \"1.000001\"\nplace: ha-noi\n" + overlay, "catalogue/local/ha-noi/1.000001.yaml")))
  }

  private func procedure(_ overlay: String) throws -> Procedure {
    let whole = try whole(overlay)
    #expect(whole.diagnostics.isEmpty, "\(whole.diagnostics.map(\.message.vietnamese))")
    let decoded = CatalogueDecoder.procedure(whole.tree)
    #expect(decoded.diagnostics.isEmpty, "\(decoded.diagnostics.map(\.message.vietnamese))")
    return try #require(decoded.value)
  }

  @Test("an overlay of nothing changes nothing")
  func nothing() throws {
    let procedure = try procedure("")
    #expect(procedure.nameText == "Thủ tục ví dụ")
    #expect(procedure.documents.map(\.path).count == 3)
    #expect(procedure.timeLimit.elements.count == 2)
  }

  @Test("single values replace, and only the keys written change")
  func values() throws {
    let procedure = try procedure(
      """
      summary: Ở Hà Nội thì thế này.
      authorities: {receive: trung-tam}
      fees:
        - {id: le-phi, amount: 8000}
      steps:
        - {id: ky, takes: 2 days}
      """)
    #expect(procedure.summary?.value == "Ở Hà Nội thì thế này.")
    #expect(procedure.authorities.value?.decide.elements.first?.agency?.value == "ubnd-cap-xa")
    #expect(
      procedure.authorities.value?.receive.elements.map { $0.agency?.value } == [
        "ubnd-cap-xa", "trung-tam",
      ])
    let fee = try #require(procedure.fees.elements.first)
    #expect(fee.amount.value?.value == .dong(8000) && fee.name?.value == "Lệ phí")
    #expect(fee.setBy?.value == "hdnd")
    #expect(procedure.fees.elements.count == 2)
    #expect(
      procedure.steps.elements.last?.takes.elements.first?.takes.value?.value
        == .amount(halves: 4, unit: .day))
  }

  @Test("rows meet by their qualifiers; others are added")
  func rows() throws {
    let procedure = try procedure(
      """
      time-limit:
        - {case: thuong, takes: 3 working-days}
        - {case: thuong, area: vung-kho, takes: 9 working-days}
      """)
    let rows = procedure.timeLimit.elements
    #expect(rows.count == 3)
    #expect(rows[0].takes.value?.value == .amount(halves: 6, unit: .workingDay))
    #expect(rows[0].claims.note?.value == "Như cũ", "what is not written stays")
    #expect(rows[1].takes.value?.value == .amount(halves: 2, unit: .workingDay))
    #expect(rows[2].qualifiers.areas.map(\.value) == ["vung-kho"])
  }

  @Test("of variants, the one with the same qualifiers is meant, or all of them")
  func variants() throws {
    let one = try procedure(
      "every-case: {documents: [{paper: giay-to, channel: post, copies: 2}]}")
    #expect(one.documents.map { $0.document.copies?.value } == [nil, nil, 2])
    let all = try procedure("every-case: {documents: [{paper: giay-to, need: if-any}]}")
    #expect(all.documents.map { $0.document.need?.value } == [nil, .ifAny, .ifAny])
  }

  @Test("one element through time: a fee before and after a day")
  func periods() throws {
    let procedure = try procedure(
      """
      fees:
        - {id: le-phi, amount: 8000, until: 2025-12-31}
        - {id: le-phi, amount: 0, from: 2026-01-01}
      """)
    let fees = procedure.fees.elements.filter { $0.key == "le-phi" }
    #expect(fees.map { $0.amount.value?.value } == [.dong(8000), .dong(0)])
    #expect(fees.allSatisfy { $0.name?.value == "Lệ phí" })
  }

  @Test("an earlier id is followed")
  func was() throws {
    let procedure = try procedure("steps: [{id: duyet, takes: 1 day}]")
    #expect(procedure.steps.elements.count == 2)
  }

  @Test("what does not hold here is gone; a list of nothing is none")
  func without() throws {
    let procedure = try procedure(
      """
      without:
        - {at: conditions/tuoi, basis: 60/2014/QH13}
        - {at: every-case/documents/giay-to@post, basis: 60/2014/QH13}
        - {at: time-limit@gap, basis: 60/2014/QH13}
        - {at: steps/ky/takes, basis: 60/2014/QH13}
      """)
    #expect(procedure.conditions.isNone)
    #expect(procedure.documents.map(\.document.key) == ["to-khai", "giay-to"])
    #expect(procedure.timeLimit.elements.count == 1)
    #expect(procedure.steps.elements.last?.takes.isAbsent == true)
  }

  @Test("a way out replaces a list, and is replaced by one")
  func waysOut() throws {
    #expect(try procedure("fees: none").fees.isNone)
    #expect(try procedure("channels: post").channels.elements.count == 3)
  }

  @Test("a key takes the place of those that cannot stand beside it")
  func exclusive() throws {
    let fee = try #require(
      try procedure("fees: [{id: phi-khac, rates: [{amount: 500}]}]").fees.elements.last)
    #expect(fee.amount.isAbsent && fee.rates.count == 1 && fee.name?.value == "Phí khác")
  }

  @Test("a finding stands in the file of its value, with fixes in that file's bytes")
  func findings() throws {
    let source = "fees:\n  - {id: le-phi, amount: 8.000}\n"
    let whole = try whole(source)
    let parts = whole.split(CatalogueDecoder.procedure(whole.tree).diagnostics)
    #expect(parts.national.isEmpty)
    let finding = try #require(parts.overlay.first)
    #expect(finding.location.path == "catalogue/local/ha-noi/1.000001.yaml")
    let range = finding.location.range
    #expect(whole.overlayFile.text(in: range) == "8.000")
    #expect(finding.fixIts.first?.edits == [TextEdit(range: range, replacement: "8000")])
  }

  @Test(
    "what an overlay must not do in silence",
    arguments: [
      ("name: Tên khác\n", ["overlay-renames"]),
      ("conditions: [{id: moi, text: Thêm}]\n", ["overlay-unfounded"]),
      ("every-case: {documents: [{paper: giay-moi, originals: 1}]}\n", ["overlay-unfounded"]),
      (
        "conditions: [{id: moi, text: Thêm, basis: 60/2014/QH13, because: Luật Thủ đô}]\n",
        [String]()
      ),
      ("steps: [{id: them, actor: applicant, action: pay}]\n", ["key-missing"]),
      ("steps: [{id: them, actor: applicant, action: pay, after: nop}]\n", []),
      ("without: {at: conditions/khong-co, basis: 60/2014/QH13}\n", ["path-unresolved"]),
      ("without: {at: conditions/tuoi}\n", ["key-missing"]),
      ("phi: 5\n", ["key-unknown"]),
    ])
  func silence(_ source: String, _ rules: [String]) throws {
    let whole = try whole(source)
    #expect(whole.diagnostics.map(\.rule) == rules)
    #expect(CatalogueDecoder.procedure(whole.tree).diagnostics.isEmpty)
  }
}

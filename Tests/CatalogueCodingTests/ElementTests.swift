import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import Testing
import VietnameseText
import YAMLSyntax

/// Paths resolved in a procedure, and a procedure on a day.
struct ElementTests {
  private static let source = """
    status: abolished
    abolished: {date: 2026-07-01, instrument: 1/QĐ-VD, replaced-by: none}
    name: Thủ tục ví dụ
    subjects: [cong-dan]
    authorities: {decide: [{agency: a, until: 2025-06-30}, {agency: b, from: 2025-07-01}], execute: b}
    channels: [in-person, {channel: post, from: 2026-01-01}]
    time-limit:
      - 5 working-days
      - {case: gap, takes: 1 working-day}
      - {id: vung-kho, area: vung-kho, plus: 3 working-days}
    fees:
      - id: le-phi
        name: Lệ phí
        rates:
          - {id: nho, case: gap, amount: 5000}
          - {amount: 3000}
        reductions:
          - {to: 0, subject: ho-ngheo}
    every-case:
      documents:
        - {paper: to-khai, originals: 1}
        - {paper: giay-to, as: show, channel: [in-person, online]}
        - {paper: giay-to, copies: 1, channel: post}
        - id: chung-minh
          one-of:
            - {paper: giay-chung-sinh, was: giay-cu}
            - {paper: van-ban, until: 2025-12-31}
    cases:
      - {id: thuong, name: Thường}
      - {id: gap, name: Gấp, was: khan, documents: {paper: don, originals: 1}}
    steps:
      - {id: nop, actor: applicant, action: submit, name: Nộp}
      - {id: ky, actor: b, action: sign, takes: 3 days}
    legal-basis: [60/2014/QH13, 123/2015/NĐ-CP khoản 1 Điều 9]
    interlinks: [{procedure: "1.000002"}]
    """

  private func procedure() throws -> Procedure {
    try #require(try ReadText(Self.source).procedure)
  }

  @Test(
    "a path leads to its element, by ids alone",
    arguments: [
      ("every-case/documents/to-khai", ["every-case/documents/to-khai"]),
      (
        "every-case/documents/giay-to@online+in-person",
        ["every-case/documents/giay-to@in-person+online"]
      ),
      (
        "every-case/documents/giay-to",
        [
          "every-case/documents/giay-to@in-person+online", "every-case/documents/giay-to@post",
        ]
      ),
      (
        "every-case/documents/chung-minh/giay-chung-sinh",
        ["every-case/documents/chung-minh/giay-chung-sinh"]
      ),
      (
        "every-case/documents/chung-minh/giay-cu",
        ["every-case/documents/chung-minh/giay-chung-sinh"]
      ),
      ("cases/khan/documents/don", ["cases/gap/documents/don"]),
      ("cases/*/documents/don", ["cases/gap/documents/don"]),
      ("cases/*", ["cases/thuong", "cases/gap"]),
      ("time-limit@gap", ["time-limit@gap"]),
      ("time-limit/vung-kho", ["time-limit/vung-kho"]),
      ("fees/le-phi/rates/nho", ["fees/le-phi/rates/nho"]),
      ("fees/le-phi/rates", ["fees/le-phi/rates"]),
      ("time-limit", ["time-limit", "time-limit@gap"]),
      ("fees/le-phi/reductions@ho-ngheo", ["fees/le-phi/reductions@ho-ngheo"]),
      ("steps/ky", ["steps/ky"]), ("authorities/decide/b", ["authorities/decide/b"]),
      ("legal-basis/123-2015-nd-cp", ["legal-basis/123-2015-nd-cp-khoan-1-dieu-9"]),
      ("interlinks/1.000002", ["interlinks/1.000002"]),
      ("subjects/cong-dan", ["subjects/cong-dan"]),
      ("channels/post", ["channels/post"]), ("steps/khong-co", [String]()), ("steps/*/x/y", []),
    ])
  func resolves(_ path: String, _ expected: [String]) throws {
    let matches = try procedure().resolve(try #require(ElementPath(path)))
    #expect(matches.filter { $0.key == nil }.map(\.element.path.typed) == expected)
  }

  @Test("every canonical path leads back to its own element")
  func canonical() throws {
    let procedure = try procedure()
    let elements = procedure.elements
    #expect(elements.count > 20)
    for element in elements where !element.path.segments.isEmpty {
      let found = procedure.resolve(element.path, among: elements)
      let isWholeList = element.kind == .timeLimit && element.qualifiers.isEmpty
      // A list's own name means all of its rows.
      #expect(found.map(\.element.range).contains(element.range), "\(element.path)")
      #expect(found.count == 1 || isWholeList || element.kind == .rate, "\(element.path)")
      #expect(try #require(ElementPath(element.path.typed)) == element.path)
    }
  }

  @Test("a key after an element")
  func keys() throws {
    let procedure = try procedure()
    let name = try #require(ElementPath("name"))
    #expect(procedure.resolve(name).first?.text?.value == "Thủ tục ví dụ")
    let step = procedure.resolve(try #require(ElementPath("steps/nop/name")))
    #expect(step.map(\.key) == ["name"])
    #expect(step.first?.text?.value == "Nộp")
  }

  @Test(
    "a pattern covers what it names",
    arguments: [
      ("cases/*/documents/x", "cases/a/documents/x", true),
      ("cases/*/documents/x", "every-case/documents/x", true),
      ("cases/a/documents/x", "every-case/documents/x", false),
      ("documents/x", "documents/x@post", true), ("documents/x@post", "documents/x", false),
      ("a/*", "a/b", true), ("a/*", "a/b/c", false),
    ])
  func covers(_ pattern: String, _ path: String, _ covers: Bool) throws {
    #expect(
      try #require(ElementPath(pattern)).covers(try #require(ElementPath(path))) == covers)
  }

  @Test("a day and a situation leave what holds, the narrowest rows alone")
  func situation() throws {
    let procedure = try procedure()
    let before = procedure.resolved(
      in: Situation(day: try #require(CivilDate(iso: "2025-06-30")), caseID: "gap"))
    #expect(before.status?.value == .inForce, "abolished later only")
    #expect(before.authorities.value?.decide.elements.map { $0.agency?.value } == ["a"])
    #expect(before.channels.elements.map { $0.channel?.value } == [.inPerson])
    #expect(before.timeLimit.elements.count == 2, "the row of the case, and what is added to it")
    #expect(before.fees.elements.first?.rates.map { $0.id?.value } == ["nho"])
    #expect(before.cases.elements.map(\.key) == ["gap"])
    #expect(before.documents.contains { $0.document.key == "van-ban" })
    let after = procedure.resolved(
      in: Situation(day: try #require(CivilDate(iso: "2026-07-01")), channel: .post))
    #expect(after.status?.value == .abolished)
    #expect(after.authorities.value?.decide.elements.map { $0.agency?.value } == ["b"])
    #expect(after.channels.elements.map { $0.channel?.value } == [.post])
    #expect(after.documents.filter { $0.document.key == "giay-to" }.count == 1)
    #expect(!after.documents.contains { $0.document.key == "van-ban" })
    #expect(after.cases.elements.count == 2, "what is left open excludes nothing")
  }
}

import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import Testing
import VietnameseText

/// Lists, groups, variants, rows, periods and what points inside the file.
struct StructureTests {
  @Test(
    "none stands only where the law makes a part conditional",
    arguments: [
      FormatCase("fees: none"), FormatCase("conditions: none"), FormatCase("results: none"),
      FormatCase("cases:\n  - {documents: none}"),
      FormatCase("authorities: {decide: none, execute: a}"),
      FormatCase("online: {level: none}"),
      FormatCase("cases: ⟦none⟧", "none-impossible"),
      FormatCase("steps: ⟦none⟧", "none-impossible"),
      FormatCase("time-limit: ⟦none⟧", "none-impossible"),
      FormatCase("boundary: ⟦none⟧", "none-impossible"),
      FormatCase("legal-basis: ⟦none⟧", "none-impossible"),
      FormatCase("fees:\n  - {id: a, amount: ⟦none⟧}", "none-impossible"),
    ])
  func none(_ value: FormatCase) throws {
    try value.check()
  }

  @Test("absent, none and unstated stay apart")
  func stated() throws {
    let procedure = try #require(
      try ReadText("fees: none\nconditions: unstated\nresults: {paper: a}").procedure)
    #expect(procedure.fees.isNone)
    #expect(procedure.conditions.isUnstated)
    #expect(procedure.results.elements.count == 1)
    #expect(procedure.steps.isAbsent)
  }

  @Test("a bare value is a list of one")
  func listOfOne() throws {
    let one = try ReadText(
      "channels: post\nlevel: commune\nalso-called: Khai sinh\nwas: \"1.000001\"")
    #expect(one.rules.allSatisfy { $0 == "key-missing" })
    let procedure = try #require(one.procedure)
    #expect(procedure.channels.elements.map(\.channel?.value) == [.post])
    #expect(procedure.level.elements.map(\.value) == [.commune])
    #expect(procedure.alsoCalled.map(\.value) == ["Khai sinh"])
    #expect(procedure.was.map(\.value) == ["1.000001"])
  }

  @Test("an element that cannot be read is left out and the others stay")
  func others() throws {
    let reading = try ReadText("subjects: [cong-dan, Không Phải, doanh-nghiep]")
    #expect(reading.procedure?.subjects.elements.map(\.value) == ["cong-dan", "doanh-nghiep"])
    #expect(reading.references.filter { !$0.isName }.map(\.id) == ["cong-dan", "doanh-nghiep"])
  }

  @Test("groups hold documents and all-of groups")
  func groups() throws {
    let reading = try ReadText(
      """
      cases:
        - documents:
            - id: chung-minh
              one-of:
                - {paper: giay-chung-sinh, originals: 1}
                - id: ca-hai
                  all-of:
                    - {paper: a}
                    - {paper: b}
      """)
    let items = try #require(reading.procedure?.cases.elements.first?.documents.elements)
    guard case .group(let group) = try #require(items.first) else {
      Issue.record("the item is a group")
      return
    }
    #expect(group.rule == .oneOf)
    #expect(group.members.map(\.key) == ["giay-chung-sinh", "ca-hai"])
    guard case .group(let inner) = try #require(group.members.last) else {
      Issue.record("the member is a group")
      return
    }
    #expect(inner.rule == .allOf)
    #expect(inner.members.map(\.key) == ["a", "b"])
  }

  @Test(
    "what a list, a text and an order of steps must not be",
    arguments: [
      FormatCase("conditions: ⟦[]⟧", "value-empty"),
      FormatCase("level: ⟦[]⟧", "value-empty"),
      FormatCase("name: ⟦Quầy số 9⟧ #2", "text-cut", fixed: "name: \"Quầy số 9 #2\""),
      FormatCase("name: ⟦Quầy số 9⟧  # hai", "text-cut", fixed: "# hai\nname: Quầy số 9"),
      FormatCase("name: Quầy số 9#2"),
      FormatCase("name: \"Quầy số 9\" # hai"),
      FormatCase("name: ⟦1234567⟧", "text-unquoted", fixed: "name: \"1234567\""),
      FormatCase("name: ⟦2026-01-01⟧", "text-unquoted", fixed: "name: \"2026-01-01\""),
      FormatCase(
        "steps:\n  - {id: a, actor: applicant, action: submit, after: b}\n  - {id: b, actor: applicant, action: pay, after: ⟦a⟧}",
        "step-cycle"),
      FormatCase(
        "steps:\n  - {id: a, actor: applicant, action: submit, after: ⟦a⟧}", "step-cycle"),
      FormatCase(
        "steps:\n  - {id: a, actor: applicant, action: submit, back-to: ⟦a⟧}", "step-cycle"),
      FormatCase("name: ⟦Cấp gi\u{200B}ấy⟧", "text-invisible", fixed: "name: Cấp giấy"),
      FormatCase("name: C⟦â\u{301}⟧p", "text-decomposed", fixed: "name: Cấp"),
    ])
  func refusals(_ example: FormatCase) throws {
    try example.check()
  }

  @Test(
    "groups and documents that cannot be named or hold nothing",
    arguments: [
      FormatCase("every-case:\n  documents:\n    - id: a\n      one-of: ⟦[]⟧", "value-empty"),
      FormatCase("every-case:\n  documents:\n    - ⟦Giấy khai sinh⟧", "value-shape"),
      FormatCase(
        "every-case:\n  documents:\n    - {id: a, name: A}\n    - {id: ⟦a⟧, name: B}",
        "id-duplicate"),
    ])
  func badGroups(_ value: FormatCase) throws {
    try value.check()
  }

  @Test(
    "one id may stand for variants that never hold together",
    arguments: [
      FormatCase(
        "fees:\n  - {id: a, amount: 1, until: 2025-12-31}\n  - {id: a, amount: 2, from: 2026-01-01}"
      ),
      FormatCase(
        "fees:\n  - {id: a, amount: 1, channel: post}\n  - {id: a, amount: 2, channel: [online]}"),
      FormatCase("conditions:\n  - {id: a, text: x, subject: b}\n  - {id: a, text: z, subject: c}"),
      FormatCase(
        "fees:\n  - {id: a, amount: 1, until: 2026-01-01}\n  - {id: ⟦a⟧, amount: 2, from: 2026-01-01}",
        "id-duplicate"),
      FormatCase(
        "fees:\n  - {id: a, amount: 1}\n  - {id: ⟦a⟧, amount: 2, channel: post}", "id-duplicate"),
      FormatCase(
        "fees:\n  - {id: a, amount: 1, when: x}\n  - {id: ⟦a⟧, amount: 2, when: z}", "id-duplicate"),
      FormatCase(
        "steps:\n  - {id: a, actor: b, action: sign}\n  - {id: ⟦a⟧, actor: c, action: sign}",
        "id-duplicate"),
    ])
  func variants(_ value: FormatCase) throws {
    try value.check()
  }

  @Test(
    "rows that hold at once must differ in what they name",
    arguments: [
      FormatCase("time-limit:\n  - 5 days\n  - {takes: 3 days, channel: online}"),
      FormatCase("time-limit:\n  - {takes: 5 days, when: a}\n  - {takes: 3 days, when: b}"),
      FormatCase(
        "time-limit:\n  - {takes: 5 days, until: 2025-12-31}\n  - {takes: 3 days, from: 2026-01-01}"
      ),
      FormatCase("time-limit:\n  - 5 days\n  - {plus: 3 days}"),
      FormatCase(
        "time-limit:\n  - {takes: 5 days, channel: [post, online]}\n  - {takes: 3 days, channel: post}"
      ),
      FormatCase(
        "time-limit:\n  - {takes: 5 days, channel: post}\n  - {takes: 3 days, channel: post, subject: a}"
      ),
      FormatCase(
        "time-limit:\n  - {takes: 5 days, channel: [post, online]}\n  - ⟦{⟧takes: 3 days, channel: [in-person, post]}",
        "row-ambiguous"),
      FormatCase(
        "time-limit:\n  - {takes: 5 days, channel: post}\n  - ⟦{⟧takes: 3 days, subject: a}",
        "row-ambiguous"),
      FormatCase("time-limit:\n  - 5 days\n  - ⟦3⟧ days", "row-ambiguous"),
      FormatCase(
        "time-limit:\n  - {takes: 5 days, channel: post}\n  - ⟦{⟧takes: 3 days, channel: [post]}",
        "row-ambiguous"),
      FormatCase(
        "fees:\n  - id: a\n    rates:\n      - {amount: 1, case: [b, c]}\n      - ⟦{⟧amount: 2, case: [c, b]}\ncases:\n  - {id: b, name: B}\n  - {id: c, name: C}",
        "row-ambiguous"),
    ])
  func rows(_ value: FormatCase) throws {
    try value.check()
  }

  @Test(
    "ids that point inside the file resolve there",
    arguments: [
      FormatCase(
        "steps:\n  - {id: nop, actor: a, action: submit}\n  - {id: ky, actor: a, action: sign, after: nop}"
      ),
      FormatCase(
        "steps:\n  - {id: nop, actor: a, action: submit}\n  - {id: ky, actor: a, action: sign, after: ⟦nopp⟧}",
        "id-unresolved",
        fixed:
          "steps:\n  - {id: nop, actor: a, action: submit}\n  - {id: ky, actor: a, action: sign, after: nop}"
      ),
      FormatCase(
        "steps:\n  - {id: ky, actor: a, action: sign, back-to: ⟦khong-co-buoc-nay⟧}",
        "id-unresolved"),
      FormatCase(
        "steps:\n  - {id: ky, actor: a, action: sign}\ntime-limit: {takes: 5 days, covers: ⟦phe-duyet⟧}",
        "id-unresolved"),
      FormatCase(
        "fees:\n  - {id: a, amount: 1, case: ⟦khac-han⟧}\ncases:\n  - {id: b, name: B}",
        "id-unresolved"),
      FormatCase(
        "questions:\n  - {id: q, ask: Hỏi, answers: [{id: co, text: Có}]}\ncases:\n  - {id: b, name: B, if: {q: ⟦khong⟧}}",
        "id-unresolved"),
      FormatCase("cases:\n  - {id: b, name: B, if: {⟦hoi⟧: co}}", "id-unresolved"),
    ])
  func innerReferences(_ value: FormatCase) throws {
    try value.check()
  }

  @Test(
    "periods run forwards",
    arguments: [
      FormatCase("channels:\n  - {channel: post, from: 2026-01-01, until: 2026-01-01}"),
      FormatCase(
        "channels:\n  - {channel: post, from: 2026-01-02, until: ⟦2026-01-01⟧}", "period-reversed"),
      FormatCase(
        "every-case:\n  documents:\n    - id: g\n      one-of:\n        - {paper: a, from: 2026-01-02, until: ⟦2025-01-01⟧}",
        "period-reversed"),
    ])
  func periods(_ value: FormatCase) throws {
    try value.check()
  }

  @Test("several cases need ids and names; a lone one is chung")
  func cases() throws {
    let reading = try ReadText("cases:\n  - {documents: none}\n  - {name: B}\n  - {id: c}")
    let messages = reading.findings.filter { $0.location.range.lower > 0 }.map(\.message.english)
    #expect(
      messages == [
        "a case lacks “id”", "a case lacks “name”", "a case lacks “id”", "a case lacks “name”",
      ])
    let lone = try #require(try ReadText("cases:\n  - {documents: none}").procedure)
    #expect(lone.cases.elements.map(\.key) == ["chung"])
  }

  @Test(
    "a row whose qualifier is lost is not taken for one that has none",
    arguments: [
      FormatCase("time-limit:\n  - 5 days\n  - {takes: 3 days, channel: ⟦fax⟧}", "value-unknown"),
      FormatCase("time-limit:\n  - 5 days\n  - {takes: 3 days, channel: [⟦fax⟧]}", "value-unknown"),
      FormatCase(
        "fees:\n  - {id: a, amount: 1}\n  - {id: a, amount: 2, channel: ⟦fax⟧}", "value-unknown"),
    ])
  func lostQualifier(_ value: FormatCase) throws {
    try value.check()
  }

  @Test("every error of a file is reported, not the first alone")
  func allAtOnce() throws {
    try FormatCase(
      """
      code: ⟦1.000110⟧
      kind: ⟦Public⟧
      field: ⟦Hộ tịch⟧
      time-limit:
        - {takes: ⟦5⟧}
        - {takes: ⟦05 days⟧, channel: ⟦fax⟧}
      fees:
        - {id: le-phi, amount: ⟦8.000⟧, ⟦fromm⟧: 2026-01-01}
      steps:
        - {id: nop, actor: applicant, action: submit, after: ⟦chua-co⟧}
      legal-basis: [60/2014/QH13, ⟦NĐ 123⟧]
      """, "code-unquoted", "value-unknown", "id-malformed", "duration-malformed",
      "duration-malformed", "value-unknown", "amount-malformed", "key-unknown", "id-unresolved",
      "reference-malformed",
      fixed: """
        code: "1.000110"
        kind: public
        field: ho-tich
        time-limit:
          - {takes: 5}
          - {takes: 5 days, channel: fax}
        fees:
          - {id: le-phi, amount: 8000, from: 2026-01-01}
        steps:
          - {id: nop, actor: applicant, action: submit, after: chua-co}
        legal-basis: [60/2014/QH13, NĐ 123]
        """
    ).check(isCleanOnceFixed: false)
  }

  @Test("decomposed text is read composed, and points where it stands")
  func decomposed() throws {
    let name = "Tho\u{309}a thua\u{323}\u{302}n"
    let reading = try ReadText("name: \(name)\nfield: dat-dai")
    let read = try #require(reading.procedure?.name)
    #expect(Array(read.value.utf8) == Array("Thỏa thuận".utf8))
    #expect(read.range.count == name.utf8.count)
    let refused = try ReadText("kind: co\u{302}ng khai").findings.first {
      $0.rule == "value-unknown"
    }
    let message = try #require(refused).message.vietnamese
    #expect(
      Array(message.utf8).starts(with: Array("«công khai»".utf8)), "messages quote it composed")
  }

  @Test("the file is named for its code and lies in the folder of its field")
  func place() throws {
    let text = "code: \"1.001193\"\nfield: ho-tich"
    func rules(_ path: String) throws -> [String] {
      try ReadText(text, path: path).rules.filter { $0 != "key-missing" }
    }
    #expect(try rules("catalogue/procedures/ho-tich/1.001193.yaml").isEmpty)
    #expect(try rules("catalogue/procedures/ho-tich/1.001194.yaml") == ["file-misnamed"])
    #expect(try rules("catalogue/procedures/dat-dai/1.001193.yaml") == ["folder-mismatch"])
  }
}

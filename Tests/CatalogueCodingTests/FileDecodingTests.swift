import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import TestKit
import Testing
import YAMLSyntax

/// What every review says.
private let reviewHead = "plan: p\nbase: \"abc\"\nreviewer: {agency: a, date: 2026-01-01}\n"

/// The first line of a table of statistics.
private let tableHead =
  "agency,level,code,case,month,channel,received,resolved,on-time,late,source\n"

/// Journeys, decisions, reviews and the other files beside procedures and registries.
struct FileDecodingTests {
  private func tree(_ text: String, path: String = "a.yaml") throws -> YAMLTree {
    var diagnostics: [Diagnostic] = []
    let tree = YAMLReader.read(SourceFile(path: path, text: text), into: &diagnostics)
    return try #require(tree, "\(diagnostics.map(\.message.vietnamese))")
  }

  @Test("a journey is an ordered bundle of procedures")
  func journey() throws {
    let decoded = CatalogueDecoder.journey(
      try tree(
        """
        id: sinh-con
        name: Sinh con
        also-called: [Làm giấy khai sinh]
        subjects: cong-dan
        summary: Việc cần làm khi có con.
        steps:
          - "1.001193"
          - procedure: "1.004222"
            case: tre-em
            after: ["1.001193"]
            when: con chưa có nơi thường trú
            carries: [giay-khai-sinh]
          - {procedure: "2.002621", instead-of: ["1.001193", "1.004222"]}
        """, path: "catalogue/journeys/sinh-con.yaml"))
    #expect(decoded.diagnostics.isEmpty, "\(decoded.diagnostics.map(\.message.vietnamese))")
    let journey = try #require(decoded.value)
    #expect(journey.path == "catalogue/journeys/sinh-con.yaml")
    #expect(journey.steps.map { $0.procedure?.value } == ["1.001193", "1.004222", "2.002621"])
    #expect(journey.steps[1].caseID?.value == "tre-em")
    #expect(journey.steps[1].after.map(\.value) == ["1.001193"])
    #expect(journey.steps[1].carries.map(\.value) == ["giay-khai-sinh"])
    #expect(journey.steps[2].insteadOf.map(\.value) == ["1.001193", "1.004222"])
    #expect(decoded.references.map(\.registry) == [.subjects, .papers])
  }

  @Test("a decision names a finding or a change, and an element")
  func decisions() throws {
    let decoded = CatalogueDecoder.decisions(
      try tree(
        """
        - rule: doc-vague
          record: "1.001193"
          at: cases/*/documents/giay-chung-sinh@post+online
          verdict: accepted
          because: Luật quy định như vậy.
          instrument: 123/2015/NĐ-CP khoản 1 Điều 9
          agency: so-tu-phap
          date: 2026-03-10
          until: 2026-12-31
          meaning: m-0a1b2c3d4e5f6071
        - {change: time-longer, record: papers/so-ho-khau, verdict: rejected, because: Sai., date: 2026-03-11}
        """))
    #expect(decoded.diagnostics.isEmpty, "\(decoded.diagnostics.map(\.message.vietnamese))")
    let first = try #require(decoded.value?.first)
    #expect(first.at?.value.typed == "cases/*/documents/giay-chung-sinh@online+post")
    #expect(first.verdict?.value == .accepted)
    #expect(first.meaning?.value == "m-0a1b2c3d4e5f6071")
    #expect(decoded.references.map(\.registry) == [.instruments, .agencies, .papers])
    #expect(decoded.references.last?.id == "so-ho-khau")
  }

  @Test("a year without decisions is an empty list")
  func noDecisions() throws {
    #expect(CatalogueDecoder.decisions(try tree("[]")).diagnostics.isEmpty)
  }

  @Test("a review with answers, proposals and stated costs")
  func review() throws {
    let decoded = CatalogueDecoder.review(
      try tree(
        """
        procedure: "1.001193"
        plan: kh-286-2021
        base: "4f1c2d9a0b3e5f60718293a4b5c6d7e8f9012345"
        reviewer: {agency: so-tu-phap, date: 2026-03-10}
        answers:
          - {question: I-4, answer: unsatisfied, because: Giấy này đã có trong cơ sở dữ liệu.}
          - {question: III-14, at: conditions/du-tuoi, answer: not-applicable}
        outcome: simplify
        proposals:
          - id: khong-xuat-trinh
            kind: replace-document-with-data
            at: every-case/documents/giay-to-tuy-than@in-person+online
            set: {as: declare}
            because: Dữ liệu thay Căn cước.
            basis: 66.7/2025/NQ-CP
            finding: doc-in-national-db
            legal-actions:
              - {amend: 123/2015/NĐ-CP khoản 1 Điều 2, competence: upward}
              - {draft: Quyết định mới, competence: local, drafter: so-tu-phap, deadline: 2026-12-31}
            status: accepted
            decision: {instrument: 5450/QĐ-UBND năm 2025, date: 2025-11-05}
            stated-cost: {before: 1000, after: 400, saving: 600, share: 60%}
          - {id: them, kind: relax-copy-type, at: cases/chung/documents, add: [{paper: a, copies: 1}], because: x, status: proposed}
          - {id: gop, kind: merge, procedures: ["1.000002"], because: x, status: proposed}
        """, path: "reviews/kh-286-2021/2026/1.001193.yaml"))
    #expect(decoded.diagnostics.isEmpty, "\(decoded.diagnostics.map(\.message.vietnamese))")
    let review = try #require(decoded.value)
    #expect(review.reference == "kh-286-2021/2026/1.001193")
    #expect(review.answers.map { $0.question?.value.typed } == ["I-4", "III-14"])
    let proposals = review.proposals
    #expect(proposals.map { $0.kind?.value } == [.replaceDocumentWithData, .relaxCopyType, .merge])
    guard case .mapping(let entries, _)? = proposals[0].set else {
      Issue.record("set is a mapping")
      return
    }
    #expect(entries.map(\.key.value) == ["as"])
    #expect(proposals[0].legalActions.map { $0.competence?.value } == [.upward, .local])
    #expect(proposals[0].statedCost?.saving?.value == 600)
    guard case .list(let added, _)? = proposals[1].add else {
      Issue.record("add is a list")
      return
    }
    #expect(added.count == 1)
  }

  @Test("parameters, in hundredths, by period")
  func parameters() throws {
    let decoded = CatalogueDecoder.parameters(
      try tree(
        """
        - {id: thu-nhap-gio, value: 51500.5, unit: đồng một giờ, from: 2024-01-01, until: 2024-12-31, source: Niên giám}
        - {id: thu-nhap-gio, unit: đồng một giờ, from: 2025-01-01}
        """))
    #expect(decoded.diagnostics.isEmpty, "\(decoded.diagnostics.map(\.message.vietnamese))")
    #expect(decoded.value?.map { $0.value?.value } == [5_150_050, nil])
  }

  @Test("translations know their language and procedure from their path")
  func translation() throws {
    let decoded = CatalogueDecoder.translation(
      try tree(
        "- {at: name, text: Birth registration, of: Đăng ký khai sinh}\n- {at: steps/nop/name, text: File it, of: Nộp hồ sơ}",
        path: "catalogue/translations/en/1.001193.yaml"))
    #expect(decoded.diagnostics.isEmpty, "\(decoded.diagnostics.map(\.message.vietnamese))")
    #expect(decoded.value?.language == "en")
    #expect(decoded.value?.code == "1.001193")
    #expect(decoded.value?.entries.map { $0.at?.value.typed } == ["name", "steps/nop/name"])
  }

  @Test("dialogues and initiatives")
  func others() throws {
    let dialogue = CatalogueDecoder.dialogue(
      try tree(
        """
        date: 2026-06-20
        agency: so-tu-phap
        channel: [in-person, online]
        venue: Hội trường
        attended: 120
        questions:
          - id: khai-sinh
            ask: Sao phải nộp bản sao?
            procedures: ["1.001193"]
            outcome: proposal
            proposal: kh-286-2021/2026/1.001193#khong-xuat-trinh
        """, path: "catalogue/dialogues/2026-06-20-so-tu-phap.yaml"))
    #expect(dialogue.diagnostics.isEmpty, "\(dialogue.diagnostics.map(\.message.vietnamese))")
    #expect(dialogue.value?.questions.first?.outcome?.value == .proposal)
    let initiative = CatalogueDecoder.initiative(
      try tree(
        "id: tra-tai-nha\nname: Trả kết quả tại nhà\nagency: ubnd-xa\nstatus: trial\nsource: Báo cáo"
      ))
    #expect(
      initiative.diagnostics.map(\.rule) == [], "\(initiative.diagnostics.map(\.message.english))")
    #expect(initiative.value?.status?.value == .trial)
  }

  @Test(
    "what contradicts itself is found where it stands",
    arguments: [
      FileCase(
        .journey, "id: a\nname: A\nsteps:\n  - {procedure: \"1.000001\", after: [⟦\"1.000002\"⟧]}",
        "id-unresolved"),
      FileCase(
        .journey, "id: a\nname: A\nsteps:\n  - {procedure: \"1.000001\", after: [⟦\"1.000001\"⟧]}",
        "step-cycle"),
      FileCase(
        .journey,
        "id: a\nname: A\nsteps:\n  - {procedure: \"1.000001\", after: [⟦\"1.000002\"⟧]}\n  - {procedure: \"1.000002\", after: [\"1.000001\"]}",
        "step-cycle"),
      FileCase(
        .journey, "id: a\nname: A\nsteps: [\"1.000001\", ⟦\"1.000001\"⟧]", "id-duplicate"),
      FileCase(.journey, "id: a\nname: A\nsteps: [⟦\"1.0001\"⟧]", "code-malformed"),
      FileCase(
        .journey, "id: ⟦a⟧\nname: A\nsteps: [\"1.000001\"]", "file-misnamed",
        at: "catalogue/journeys/b.yaml"),
      FileCase(
        .decisions,
        "- ⟦r⟧ecord: \"1.000001\"\n  verdict: accepted\n  because: x\n  date: 2026-01-01",
        "key-missing"),
      FileCase(
        .decisions,
        "- ⟦r⟧ule: doc-vague\n  change: time-longer\n  record: \"1.000001\"\n  verdict: accepted\n  because: x\n  date: 2026-01-01",
        "keys-exclusive"),
      FileCase(
        .decisions,
        "- {rule: a, record: \"1.000001\", at: ⟦documents//x⟧, verdict: accepted, because: x, date: 2026-01-02, until: ⟦2026-01-01⟧}",
        "path-malformed", "period-reversed"),
      FileCase(
        .decisions,
        "- {rule: a, record: ⟦giay/x⟧, verdict: accepted, because: x, date: 2026-01-02, meaning: ⟦abc⟧}",
        "value-unknown", "digest-malformed"),
      FileCase(
        .review, "⟦p⟧lan: p\nbase: \"abc\"\nreviewer: {agency: a, date: 2026-01-01}", "key-missing"),
      FileCase(
        .review,
        "procedure: \"1.000001\"\n\(reviewHead)outcome: ⟦keep⟧\nproposals: {id: a, kind: abolish, because: x, status: proposed}",
        "outcome-contradicts"),
      FileCase(
        .review,
        "procedure: \"1.000001\"\n\(reviewHead)proposals: {id: ⟦a⟧, kind: cut-step, because: x, status: proposed}",
        "key-missing"),
      FileCase(
        .review,
        "procedure: \"1.000001\"\n\(reviewHead)proposals: {id: ⟦a⟧, kind: cut-step, remove: element, because: x, status: proposed}",
        "key-missing"),
      FileCase(
        .review,
        "procedure: \"1.000001\"\n\(reviewHead)proposals: {id: ⟦a⟧, kind: merge, because: x, status: proposed}",
        "key-missing"),
      FileCase(
        .review,
        "procedure: \"1.000001\"\n\(reviewHead)answers: [{question: ⟦I-17⟧, answer: satisfied}]",
        "value-unknown"),
      FileCase(
        .review,
        "procedure: \"1.000001\"\n\(reviewHead)answers: [{question: I-1, answer: satisfied}, {question: ⟦I-1⟧, answer: unclear}]",
        "id-duplicate"),
      FileCase(
        .review,
        "procedure: \"1.000001\"\n\(reviewHead)stated-cost: {before: 10, after: 4, saving: ⟦5⟧}",
        "cost-contradicts"),
      FileCase(
        .review,
        "procedure: \"1.000001\"\nplan: ⟦p⟧\nbase: \"abc\"\nreviewer: {agency: a, date: 2026-01-01}",
        "folder-mismatch", at: "reviews/q/2026/1.000001.yaml"),
      FileCase(
        .parameters,
        "- {id: a, value: 1, unit: x, source: s}\n- {id: ⟦a⟧, value: 2, unit: x, source: s}",
        "id-duplicate"),
      FileCase(.parameters, "- {id: ⟦a⟧, value: 1, unit: x}", "key-missing"),
      FileCase(.parameters, "- {id: a, value: 51.500,⟦0⟧, unit: x, source: s}", "yaml-stray-key"),
      FileCase(
        .translation, "- {at: name, text: A, of: B}\n- {at: ⟦name⟧, text: C, of: D}", "id-duplicate"
      ),
      FileCase(
        .dialogue, "date: ⟦2026-06-20⟧\nagency: a\n", "file-misnamed", at: "x/2026-06-21-a.yaml"),
      FileCase(
        .dialogue, "date: 2026-06-20\nagency: a\nquestions: {⟦id⟧: a, ask: b, outcome: proposal}",
        "key-missing"),
      FileCase(.plan, "id: a\ntitle-status: ⟦verified⟧", "key-missing"),
      FileCase(
        .plan,
        "id: a\ntitle-status: unverified\ntargets: {id: ⟦t⟧, measure: time-cut, at-least: 5%, at-most: 6%}",
        "keys-exclusive"),
    ])
  func contradictions(_ value: FileCase) throws {
    try value.check()
  }

  @Test(
    "what a spreadsheet has done to a table is never guessed away",
    arguments: [
      FileCase(
        .statistics, tableHead + "a,commune,⟦1.00119⟧,,3,,1,1,,,s", "code-malformed", at: "2026.csv"
      ),
      FileCase(
        .statistics, tableHead + "a,commune,⟦1001193⟧,,3,,1,1,,,s", "code-malformed", at: "2026.csv"
      ),
      FileCase(
        .statistics, tableHead + "a,commune,1.001193,,⟦13⟧,,1,1,,,s", "number-malformed",
        at: "2026.csv"),
      FileCase(
        .statistics, tableHead + "a,commune,1.001193,,3,,⟦1.250⟧,1,,,s", "number-malformed",
        at: "2026.csv"),
      FileCase(
        .statistics, tableHead + "a,⟦district⟧,1.001193,,7,,1,1,,,s", "level-ended", at: "2025.csv"),
      FileCase(.statistics, tableHead + "a,district,1.001193,,6,,1,1,,,s", at: "2025.csv"),
      FileCase(
        .statistics, tableHead + "a,city,1.001193,,6,,1,2,1,⟦2⟧,s", "count-contradicts",
        at: "2025.csv"
      ),
      FileCase(
        .statistics, tableHead + "a,city,1.001193,,6,,5,2,⟦3⟧,,s", "count-contradicts",
        at: "2025.csv"),
      FileCase(
        .statistics,
        tableHead + "a,city,1.001193,,6,,5,2,,,s\na,city,⟦1.001193⟧,,6,,6,2,,,s", "row-duplicate",
        at: "2025.csv"),
      FileCase(.statistics, tableHead + "⟦a,city,1.001193,,6,,5,2⟧", "csv-columns", at: "2025.csv"),
    ])
  func spreadsheets(_ value: FileCase) throws {
    try value.check()
  }
}

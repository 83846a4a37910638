import CatalogueCoding
import Diagnostics
import ProcedureDiff
import ProcedureModel
import SourceText
import Testing
import VietnameseText

/// What needs somebody to answer for it, and what answers.
struct GateTests {
  private static let base = """
    code: "1.000001"
    name: Ví dụ
    status: in-force
    announcements: {instrument: 1/QĐ-VD}
    cases:
      - id: a
        basis: 5/2020/NĐ-CP
        documents:
          - {paper: to-khai}
    legal-basis: 60/2014/QH13
    results: {paper: giay-a}

    """

  private static func version(_ text: String) -> RecordVersion? {
    let file = SourceFile(path: "catalogue/procedures/x/1.000001.yaml", text: text)
    return RecordReader.read(file, as: .one(.procedure, record: "1.000001"), on: nil).records.first
  }

  private static func context() throws -> JudgementContext {
    JudgementContext(day: try #require(CivilDate(iso: "2026-11-25")))
  }

  private func judged(
    _ new: String, _ adjust: (inout JudgementContext) -> Void = { _ in }
  ) throws -> [JudgedChange] {
    var context = try Self.context()
    adjust(&context)
    let old = try #require(Self.version(Self.base))
    let newer = try #require(Self.version(new))
    return CatalogueDiff.changes(from: [old], to: [newer], in: context, names: NameBook())
      .flatMap(\.changes)
  }

  private func gates(
    _ new: String, _ adjust: (inout JudgementContext) -> Void = { _ in }
  ) throws -> [String] {
    try judged(new, adjust).flatMap(\.findings).map(\.gate.rawValue).sorted()
  }

  private static let withPaper = base.replacing(
    "      - {paper: to-khai}\n", with: "      - {paper: to-khai}\n      - {paper: so-ho-khau}\n")

  @Test("a procedure that comes whole rests on all acts that it names")
  func newProcedure() throws {
    let new = try #require(Self.version(Self.base))
    let changes = CatalogueDiff.changes(
      from: [], to: [new], in: try Self.context(), names: NameBook()
    ).flatMap(\.changes)
    #expect(changes.map(\.change.kind.id) == ["procedure-added"])
    #expect(changes.first?.citations == ["1/QĐ-VD", "5/2020/NĐ-CP", "60/2014/QH13"])
  }

  @Test("a paper more without an act is blocked, though the case has always had its own")
  func quietPaper() throws {
    let changes = try judged(Self.withPaper)
    #expect(changes.map(\.change.kind.id) == ["document-added"])
    #expect(changes.first?.findings.map(\.gate) == [.burdenWithoutInstrument])
    #expect(changes.first?.isBlocking == true)
  }

  @Test("with an act and no day it is asked since when, with both nothing")
  func dates() throws {
    let cited = Self.withPaper.replacing(
      "{paper: so-ho-khau}", with: "{paper: so-ho-khau, basis: 9/2026/NĐ-CP}")
    #expect(try gates(cited) == ["rule-without-date"])
    #expect(try gates(cited) { $0.datedInstruments = ["9/2026/NĐ-CP"] } == [])
    let dated = Self.withPaper.replacing(
      "{paper: so-ho-khau}", with: "{paper: so-ho-khau, basis: 9/2026/NĐ-CP, from: 2027-01-01}")
    #expect(try gates(dated) == [])
    let announced = Self.withPaper.replacing(
      "announcements: {instrument: 1/QĐ-VD}",
      with: "announcements: [{instrument: 1/QĐ-VD}, {instrument: 2/QĐ-VD, effective: 2027-01-01}]")
    #expect(try gates(announced) == [])
  }

  @Test("less burden without an act is a correction, and must be declared one")
  func corrections() throws {
    let less = Self.base.replacing("documents:\n      - {paper: to-khai}", with: "documents: none")
    #expect(try gates(less).allSatisfy { $0 == "correction-undeclared" })
    #expect(try !gates(less).isEmpty)
    #expect(try gates(less) { $0.correctedFiles = ["catalogue/procedures/x/1.000001.yaml"] } == [])
    let declared =
      less
      + "corrections: {date: 2026-11-25, at: cases/a, because: Bản cũ chép thừa tờ khai}\n"
    #expect(try gates(declared) == [])
    let elsewhere =
      less + "corrections: {date: 2026-11-25, at: fees, because: Việc khác}\n"
    #expect(try !gates(elsewhere).isEmpty)
  }

  @Test("wording never runs into a gate, and a draft binds nobody")
  func harmless() throws {
    #expect(try gates(Self.base.replacing("name: Ví dụ", with: "name: Ví dụ khác")) == [])
    #expect(
      try gates(Self.withPaper.replacing("status: in-force", with: "status: draft")).isEmpty)
  }

  @Test("a result that others ask for and nobody else gives is not taken away unseen")
  func results() throws {
    let without = Self.base.replacing("results: {paper: giay-a}", with: "results: none")
    let gates = try gates(without) { $0.askedBy = ["giay-a": ["1.000002"]] }
    #expect(gates.contains("result-still-asked"))
    let finding = try judged(without) { $0.askedBy = ["giay-a": ["1.000002"]] }
      .flatMap(\.findings).first { $0.gate == .resultStillAsked }
    #expect(finding?.details == ["1.000002"])
  }

  @Test("settings silence a gate or make it only a warning")
  func settings() throws {
    #expect(try gates(Self.withPaper) { $0.settings[.burdenWithoutInstrument] = .skip } == [])
    let warned = try judged(Self.withPaper) { $0.settings[.burdenWithoutInstrument] = .warning }
    #expect(warned.first?.isBlocking == false)
    #expect(warned.first?.findings.first?.severity == .warning)
  }

  @Test("an accepted change passes while the decision holds and the change is the same")
  func decisions() throws {
    let fingerprint = try #require(try judged(Self.withPaper).first?.fingerprint)
    func decision(_ meaning: String, until: String? = nil) throws -> Decision {
      let text = """
        - {change: document-added, record: "1.000001", at: cases/a/documents/so-ho-khau, verdict: accepted, because: "Có lý do", date: 2026-11-20, meaning: \(meaning)\(until.map { ", until: " + $0 } ?? "")}
        """
      let decisions = CatalogueDecoder.decisions(
        try Reading.tree(text, path: "reviews/decisions/2026.yaml"))
      return try #require(decisions.value?.first)
    }
    let holds = try decision(fingerprint)
    #expect(try gates(Self.withPaper) { $0.decisions = [holds] } == [])
    let expired = try decision(fingerprint, until: "2026-11-24")
    #expect(try !gates(Self.withPaper) { $0.decisions = [expired] }.isEmpty)
    let other = try decision("m-0123456789abcdef")
    #expect(try !gates(Self.withPaper) { $0.decisions = [other] }.isEmpty)
    // Edits elsewhere in the file leave the mark as it is.
    let moved = "# Ghi chú\n" + Self.withPaper.replacing("name: Ví dụ", with: "name: Tên mới")
    #expect(try judged(moved).contains { $0.fingerprint == fingerprint })
  }

  @Test("an accepted proposal is carried out as accepted, or somebody says why not")
  func proposals() throws {
    let review = try Reading.item(
      """
      procedure: "1.000001"
      plan: kh
      base: "4f1c2d9a0b3e5f60718293a4b5c6d7e8f9012345"
      reviewer: {agency: a, date: 2026-03-10}
      proposals:
        - {id: p, kind: reduce-copies, at: cases/a/documents/to-khai, set: {as: declare}, status: accepted}
      """, .review)
    let shown = Self.base.replacing("{paper: to-khai}", with: "{paper: to-khai, as: show}")
    let declared = Self.base.replacing("{paper: to-khai}", with: "{paper: to-khai, as: declare}")
    #expect(try gates(shown) { $0.reviews = [review] }.contains("proposal-otherwise"))
    #expect(try !gates(declared) { $0.reviews = [review] }.contains("proposal-otherwise"))
  }

  @Test("what the registry declares renamed runs into no gate, an undeclared other paper does")
  func renames() throws {
    let other = Self.base.replacing("{paper: to-khai}", with: "{paper: to-khai-moi}")
    #expect(try !gates(other).isEmpty)
    #expect(
      try gates(other) { $0.renames.add("to-khai-moi", was: "to-khai", in: "papers") } == [])
  }

  @Test("settings that loosen a gate are told at their own line")
  func loosened() throws {
    func settings(_ text: String) -> [RecordVersion] {
      RecordReader.read(
        SourceFile(path: "thutuc.yaml", text: text), as: .one(.settings, record: "thutuc.yaml"),
        on: nil
      ).records
    }
    var context = try Self.context()
    context.loosened = [.burdenWithoutInstrument]
    let changes = CatalogueDiff.changes(
      from: settings("title: A\n"),
      to: settings("title: A\nchanges: {burden-without-instrument: skip}\n"), in: context,
      names: NameBook()
    ).flatMap(\.changes)
    #expect(changes.flatMap(\.findings).map(\.gate) == [.gateLoosened])
    #expect(changes.flatMap(\.findings).map(\.details) == [["burden-without-instrument"]])
    #expect(changes.allSatisfy { !$0.isBlocking })
  }
}

import CatalogueCoding
import ComplianceCost
import ProcedureDiff
import ProcedureModel
import SourceText
import Testing
import VietnameseText

/// The figures before and after, in every case and channel in which they change.
struct BurdenTests {
  private static let base = """
    code: "1.000001"
    kind: public
    channels: [in-person, online]
    time-limit: 26 working-days
    fees:
      - {id: phi, amount: 50000, reductions: {to: 40000, channel: online}}
    every-case:
      documents:
        - {paper: to-khai, as: declare, contains: [Tên, Tuổi]}
        - {paper: can-cuoc, as: show, channel: in-person}
    cases:
      - id: a
      - id: b
        sets: 2
        documents:
          - {paper: ban-sao, copies: 1, copy: certified}
          - {id: g, one-of: [{paper: x, copies: 3}, {paper: y}]}
    steps:
      - {id: nop, actor: applicant, action: submit, visit: in-person}
      - {id: xem, actor: so-a, action: check}
      - {id: ky, actor: so-b, action: sign}
    conditions: {id: c, text: Đủ tuổi}
    """

  private func report(_ new: String) throws -> BurdenReport {
    let old = try #require(CatalogueDecoder.procedure(try Reading.tree(Self.base)).value)
    let newer = try #require(CatalogueDecoder.procedure(try Reading.tree(new)).value)
    let day = try #require(CivilDate(iso: "2026-11-25"))
    return Burden(on: day).report(from: old, to: newer)
  }

  private func delta(_ new: String, _ measure: BurdenMeasure) throws -> BurdenDelta {
    try #require(try report(new).deltas.first { $0.measure == measure })
  }

  @Test("nothing changed, nothing told")
  func same() throws {
    #expect(try report(Self.base).deltas.isEmpty)
  }

  @Test("the time limit is halved, in its own unit")
  func time() throws {
    let delta = try delta(Self.base.replacing("26 working-days", with: "13 working-days"), .time)
    #expect(delta.difference == -26)
    #expect(delta.unit == .workingDay)
    #expect(delta.cases.isEmpty)
    let other = try self.delta(Self.base.replacing("26 working-days", with: "30 days"), .time)
    #expect(other.difference == nil)
  }

  @Test("copies are counted per set, and certified ones apart")
  func copies() throws {
    let new = Self.base.replacing("copies: 1, copy: certified", with: "copies: 2, copy: certified")
    #expect(try delta(new, .copies).difference == 2)
    #expect(try delta(new, .certifiedCopies).difference == 2)
    #expect(try delta(new, .copies).cases == ["b"])
  }

  @Test("a choice counts by its lightest member")
  func choice() throws {
    let new = Self.base.replacing("{paper: y}", with: "{paper: y, copies: 1}")
    #expect(try delta(new, .copies).difference == 2)
    #expect(try report(new).deltas.contains { $0.measure == .papers } == false)
  }

  @Test("a paper that the office looks up itself need not be brought")
  func lookedUp() throws {
    let new = Self.base.replacing(
      "as: show, channel", with: "as: show, looked-up-in: dan-cu, channel")
    let delta = try delta(new, .papers)
    #expect(delta.difference == -1)
    #expect(delta.channels == [.inPerson])
  }

  @Test("fields, visits, hand-overs, steps, conditions and fees are counted")
  func others() throws {
    #expect(
      try delta(Self.base.replacing("[Tên, Tuổi]", with: "[Tên, Tuổi, Nghề]"), .formFields)
        .difference == 1)
    #expect(
      try delta(Self.base.replacing(", visit: in-person", with: ""), .visits).difference == -1)
    #expect(
      try delta(Self.base.replacing("actor: so-b", with: "actor: so-a"), .handOvers).difference
        == -1)
    #expect(
      try delta(
        Self.base.replacing("conditions: {id: c, text: Đủ tuổi}", with: "conditions: none"),
        .conditions
      ).difference == -1)
    #expect(try delta(Self.base.replacing("50000", with: "70000"), .fee).difference == 20_000)
  }

  @Test("a rise in one case and a cut in another are both told, and the total lies between")
  func opposite() throws {
    let one = Self.base.replacing(
      "  - id: a\n", with: "  - {id: a, documents: [{paper: k}, {paper: l}]}\n")
    let other = Self.base.replacing("  - id: a\n", with: "  - {id: a, documents: [{paper: k}]}\n")
      .replacing("{paper: ban-sao,", with: "{paper: moi}\n      - {paper: ban-sao,")
    let old = try #require(CatalogueDecoder.procedure(try Reading.tree(one)).value)
    let new = try #require(CatalogueDecoder.procedure(try Reading.tree(other)).value)
    let day = try #require(CivilDate(iso: "2026-11-25"))
    let report = Burden(on: day).report(from: old, to: new)
    let papers = report.deltas.filter { $0.measure == .papers }
    #expect(
      Set(papers.map { "\($0.cases) \($0.difference ?? 0)" }) == [
        "[\"a\"] -1", "[\"b\"] 1",
      ])
    let ends = try #require(report.spreads[.papers]?.ends[""])
    #expect(ends.low.difference == -1)
    #expect(ends.high.difference == 1)
  }

  @Test("a fee that rises beside one of unknown amount is told, and the unknown one named")
  func partialFee() throws {
    let two = Self.base.replacing(
      "fees:\n", with: "fees:\n  - {id: khac, name: Phí khác, amount: unstated}\n")
    let old = try #require(CatalogueDecoder.procedure(try Reading.tree(two)).value)
    let new = try #require(
      CatalogueDecoder.procedure(
        try Reading.tree(two.replacing("amount: 50000", with: "amount: 70000"))
      ).value)
    let day = try #require(CivilDate(iso: "2026-11-25"))
    let report = Burden(on: day).report(from: old, to: new)
    let fees = report.deltas.filter { $0.measure == .fee }
    #expect(fees.map(\.difference) == [20_000])
    #expect(fees.allSatisfy { $0.isPartial })
    #expect(report.missing.contains(.fee("Phí khác")))
  }

  @Test("what one side does not say is compared with nothing, and never counted as 0")
  func oneSided() throws {
    let new = Self.base.replacing(
      "conditions: {id: c, text: Đủ tuổi}", with: "conditions: unstated")
    let report = try report(new)
    #expect(!report.deltas.contains { $0.measure == .conditions })
    #expect(report.oneSided == [.conditions])
    let silent = Self.base.replacing(", contains: [Tên, Tuổi]", with: "")
    #expect(try !self.report(silent).deltas.contains { $0.measure == .formFields })
  }

  @Test("what starts on a day is in the burden of that day alone")
  func days() throws {
    let text = Self.base + "\nvolume: {subjects: 10, year: 2025, source: x}\n"
    let dated = text.replacing(
      "{paper: to-khai, as: declare,",
      with: "{paper: moi, from: 2027-01-01}\n    - {paper: to-khai, as: declare,")
    let procedure = try #require(CatalogueDecoder.procedure(try Reading.tree(dated)).value)
    let before = try #require(CivilDate(iso: "2026-12-31"))
    let after = try #require(CivilDate(iso: "2027-01-01"))
    let report = Burden(old: Burden.Side(on: before), new: Burden.Side(on: after))
      .report(from: procedure, to: procedure)
    #expect(report.deltas.map(\.measure) == [.papers])
    let delta = try #require(report.deltas.first)
    #expect(delta.difference == 1)
    #expect(delta.cases.isEmpty)
    #expect(delta.channels.isEmpty)
    #expect(delta.lowest.before == .number(0))
    #expect(delta.highest.before == .number(3))
  }

  /// An hour at 50,000 đồng, copies for nothing.
  private static func parameters() throws -> [Parameter] {
    try #require(
      CatalogueDecoder.parameters(
        try Reading.tree(
          """
          - {id: thu-nhap-mot-gio, value: 50000, unit: x, source: ví dụ}
          - {id: gia-chung-thuc, value: 0, unit: x, source: ví dụ}
          - {id: gia-sao-chup, value: 0, unit: x, source: ví dụ}
          """)
      ).value)
  }

  /// Hours of everything that the base asks for, none of it but preparing papers above 0.
  private static func rows(hours: String) -> String {
    """

    cost:
      - {activity: prepare, hours: \(hours), source: x}
      - {activity: fill, hours: 0, source: x}
      - {activity: travel, hours: 0, source: x}
      - {activity: wait, hours: 0, source: x}
      - {activity: submit, hours: 0, source: x}
      - {activity: pay, hours: 0, source: x}
    volume: {subjects: 1000, year: 2025, source: x}
    """
  }

  @Test("hours and đồng come with the parameters, as thutuc cost computes them")
  func cost() throws {
    let base = Self.base.replacing(", reductions: {to: 40000, channel: online}", with: "")
    let procedures = try ["5", "1.5"].map {
      try #require(
        CatalogueDecoder.procedure(try Reading.tree(base + Self.rows(hours: $0))).value)
    }
    let day = try #require(CivilDate(iso: "2026-11-25"))
    let unknown = Burden(on: day).report(from: procedures[0], to: procedures[1])
    #expect(unknown.missing.contains(.parameter(.citizenHour)))
    #expect(!unknown.deltas.contains { $0.measure == .cost })
    #expect(unknown.deltas.first { $0.measure == .hours }?.difference == -350)
    let parameters = try Self.parameters()

    let known = Burden(on: day, parameters: parameters).report(
      from: procedures[0], to: procedures[1])
    #expect(known.deltas.first { $0.measure == .cost }?.difference == -175_000)
    #expect(known.deltas.first { $0.measure == .costPerYear }?.difference == -175_000_000)
    #expect(known.missing.isEmpty)
    let inquiry = CostInquiry(
      parameters: CostParameters(parameters, on: day), day: day, payer: .citizen)
    let shown = try procedures.map { try #require(inquiry.breakdowns($0).first?.total) }
    let told = known.deltas.first { $0.measure == .cost }?.lowest
    #expect(told?.before == .dong(shown[0].middle.dong))
    #expect(told?.after == .dong(shown[1].middle.dong))
  }

  @Test("where the channels differ and nobody knows their shares, no yearly figure is told")
  func channelShares() throws {
    let procedure = try #require(
      CatalogueDecoder.procedure(try Reading.tree(Self.base + Self.rows(hours: "5"))).value)
    let cheaper = try #require(
      CatalogueDecoder.procedure(
        try Reading.tree(Self.base + Self.rows(hours: "1"))
      ).value)
    let day = try #require(CivilDate(iso: "2026-11-25"))
    let parameters = try Self.parameters()

    let report = Burden(on: day, parameters: parameters).report(from: procedure, to: cheaper)
    #expect(report.deltas.first { $0.measure == .cost }?.difference == -200_000)
    #expect(!report.deltas.contains { $0.measure == .costPerYear })
    #expect(report.missing == [.channelUse])
  }
}

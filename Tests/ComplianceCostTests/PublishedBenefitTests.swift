import ComplianceCost
import Testing

/// Benefits as decisions and the press gave them: our arithmetic comes to the same figures.
///
/// Each carries how sure its source is, as the catalogue's entries do. None of them is in the catalogue
/// or counts anywhere.
struct PublishedBenefitTests {
  enum Mark: String {
    /// A news report or an agency's page.
    case reported
    /// A secondary source that quotes a decision.
    case weak
  }

  struct Vector: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var mark: Mark
    /// In the unit of the source: đồng, million đồng, days.
    var before: Int
    var after: Int
    var saving: Int
    /// Hundredths of a percent.
    var share: Int
    /// Whether the source prints the share itself; else it is our own arithmetic.
    var isPrinted: Bool
    var source: String
  }

  static let vectors: [Vector] = [
    Vector(
      testDescription: "Hà Nội, 293 procedures from 2026 on, in millions a year", mark: .reported,
      before: 2_306_000, after: 654_000, saving: 1_652_000, share: 7164, isPrinted: true,
      source: "dantri 20251225091944331; vietnamplus post1086802"),
    Vector(
      testDescription: "Hà Nội, copy of a civil-status extract 2.000635, one dossier", mark: .weak,
      before: 1_024_000, after: 231_000, saving: 793_000, share: 7744, isPrinted: true,
      source: "1811/QĐ-TTPVHCC ngày 24/12/2025, as quoted in a public repository"),
    Vector(
      testDescription: "Bộ Xây dựng 2017, 137 procedures, in millions a year", mark: .reported,
      before: 393_400, after: 201_000, saving: 192_400, share: 4891, isPrinted: false,
      source: "baomoi 20959192"),
    Vector(
      testDescription: "Thanh Hóa, approval of an investment policy, working days", mark: .reported,
      before: 26, after: 13, saving: 13, share: 5000, isPrinted: true,
      source: "baothanhhoa 269088"),
    Vector(
      testDescription: "Hà Nội, criminal record and work permit, working days", mark: .weak,
      before: 20, after: 12, saving: 8, share: 4000, isPrinted: false, source: "scribd 721763371"),
    Vector(
      testDescription: "66.16/2026/NQ-CP, certificate of origin, new", mark: .weak, before: 60_000,
      after: 30_000, saving: 30_000, share: 5000, isPrinted: false,
      source: "summary in a public repository"),
    Vector(
      testDescription: "66.16/2026/NQ-CP, certificate of origin, again", mark: .weak,
      before: 30_000, after: 15_000, saving: 15_000, share: 5000, isPrinted: false,
      source: "summary in a public repository"),
    Vector(
      testDescription: "66.16/2026/NQ-CP, notice of income tax on inheritance, working days",
      mark: .weak, before: 5, after: 3, saving: 2, share: 4000, isPrinted: false,
      source: "summary in a public repository"),
  ]

  @Test("the saving and its share come out as published", arguments: vectors)
  func benefit(_ vector: Vector) throws {
    let before = ExactAmount(dong: vector.before)
    let saving = try #require(before.subtracting(ExactAmount(dong: vector.after)))
    #expect(saving.dong == vector.saving)
    #expect(Share.hundredthsOfPercent(saving.units, of: before.units) == vector.share)
  }

  @Test("one dossier times 3,228 subjects, as the decision of Hà Nội counts them")
  func yearly() throws {
    let yearly = try #require(ExactAmount(dong: 793_000).times(3_228))
    #expect(yearly.dong == 2_559_804_000)
  }

  @Test("a cut of 30 to 60 percent: the bounds that reports of fast lanes give")
  func bounds() {
    #expect(Share.hundredthsOfPercent(10 - 7, of: 10) == 3000)
    #expect(Share.hundredthsOfPercent(10 - 8, of: 10) == 2000, "eight days of ten are no 30 %")
    #expect(Share.hundredthsOfPercent(10 - 4, of: 10) == 6000)
  }

  @Test("Hà Nội 2017: 183 of 261 procedures reviewed were simplified")
  func counts() {
    #expect(Share.hundredthsOfPercent(183, of: 261) == 7011)
  }
}

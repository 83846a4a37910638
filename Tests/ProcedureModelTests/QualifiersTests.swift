import SourceText
import Testing
import VietnameseText

@testable import ProcedureModel

/// A row with qualifiers, known by a name.
private struct Row: Qualified, CustomTestStringConvertible {
  var name: String
  var qualifiers: Qualifiers

  init(_ name: String, _ qualifiers: Qualifiers = Qualifiers()) {
    self.name = name
    self.qualifiers = qualifiers
  }

  var testDescription: String { name }
}

private func at<Value: Sendable>(_ value: Value) -> Located<Value> { Located(value, at: .start) }

private func qualifiers(
  cases: [String] = [], channels: [Channel] = [], areas: [String] = [], from: String? = nil,
  until: String? = nil, when: String? = nil
) -> Qualifiers {
  var result = Qualifiers()
  result.cases = cases.map(at)
  result.channels = channels.map(at)
  result.areas = areas.map(at)
  result.from = from.flatMap { CivilDate(iso: $0) }.map(at)
  result.until = until.flatMap { CivilDate(iso: $0) }.map(at)
  result.when = when.map(at)
  return result
}

struct QualifiersTests {
  private static let day = CivilDate(dayNumber: 20_000)  // 2024-10-04

  @Test("the narrowest row that holds wins")
  func narrowest() {
    let rows = [
      Row("chung"),
      Row("case", qualifiers(cases: ["mien"])),
      Row("case + area", qualifiers(cases: ["mien"], areas: ["vung-kho-khan"])),
      Row("case cũ", qualifiers(cases: ["mien"], areas: ["vung-kho-khan"], until: "2023-12-31")),
      Row("bưu chính", qualifiers(cases: ["mien"], channels: [.post])),
    ]
    func names(_ situation: Situation) -> [String] {
      rows.narrowest(in: situation).map(\.name)
    }
    let inPerson = Situation(day: Self.day, caseID: "khac", channel: .inPerson, area: "dong-bang")
    #expect(names(inPerson) == ["chung"])
    #expect(
      names(Situation(day: Self.day, caseID: "mien", channel: .inPerson, area: "dong-bang"))
        == ["case"])
    #expect(
      names(Situation(day: Self.day, caseID: "mien", channel: .online, area: "vung-kho-khan"))
        == ["case + area"])
    #expect(
      names(Situation(day: Self.day, caseID: "mien", channel: .post, area: "dong-bang"))
        == ["bưu chính"])
  }

  @Test("rows that differ in words stand side by side")
  func words() {
    let rows = [
      Row("a", qualifiers(when: "hồ sơ phức tạp")), Row("b", qualifiers(when: "phải xác minh")),
    ]
    #expect(rows.narrowest(in: Situation(day: Self.day)).map(\.name) == ["a", "b"])
  }

  @Test("of rows as narrow, the one inside the other wins; neither inside, both stay")
  func inside() {
    let rows = [
      Row("a hoặc b", qualifiers(cases: ["a", "b"])), Row("a", qualifiers(cases: ["a"])),
      Row("b hoặc c", qualifiers(cases: ["b", "c"])),
    ]
    func names(_ caseID: String) -> [String] {
      rows.narrowest(in: Situation(day: Self.day, caseID: caseID)).map(\.name)
    }
    #expect(names("a") == ["a"])
    #expect(names("b") == ["a hoặc b", "b hoặc c"])
    #expect(names("c") == ["b hoặc c"])
  }

  @Test("both ends of a period count")
  func period() throws {
    let row = qualifiers(from: "2024-01-01", until: "2024-01-31")
    for (text, holds) in [
      ("2023-12-31", false), ("2024-01-01", true), ("2024-01-31", true), ("2024-02-01", false),
    ] {
      #expect(row.holds(on: try #require(CivilDate(iso: text))) == holds, "\(text)")
    }
  }

  @Test("what a situation leaves open excludes nothing")
  func open() {
    let row = qualifiers(cases: ["a"], channels: [.post])
    #expect(row.holds(in: Situation(day: Self.day)))
    #expect(row.holds(in: Situation(day: Self.day, caseID: "a")))
    #expect(!row.holds(in: Situation(day: Self.day, channel: .online)))
  }

  @Test("two rows can hold together unless something keeps them apart")
  func together() {
    let pairs: [(Qualifiers, Qualifiers, Bool)] = [
      (qualifiers(), qualifiers(), true),
      (qualifiers(cases: ["a"]), qualifiers(), true),
      (qualifiers(cases: ["a", "b"]), qualifiers(cases: ["b", "c"]), true),
      (qualifiers(cases: ["a"]), qualifiers(cases: ["b"]), false),
      (qualifiers(channels: [.post]), qualifiers(channels: [.online]), false),
      (qualifiers(cases: ["a"], areas: ["x"]), qualifiers(cases: ["a"], areas: ["y"]), false),
      (qualifiers(until: "2024-01-31"), qualifiers(from: "2024-02-01"), false),
      (qualifiers(until: "2024-01-31"), qualifiers(from: "2024-01-31"), true),
      (qualifiers(when: "một"), qualifiers(when: "hai"), true),
    ]
    for (one, other, expected) in pairs {
      #expect(one.canHold(with: other) == expected)
      #expect(other.canHold(with: one) == expected, "the order never counts")
    }
  }

  @Test("rows are as narrow as each other when they name the same, in any order, periods aside")
  func asNarrow() {
    #expect(
      qualifiers(cases: ["a", "b"]).isAsNarrow(
        as: qualifiers(cases: ["b", "a"], from: "2024-01-01")))
    #expect(!qualifiers(cases: ["a"]).isAsNarrow(as: qualifiers(cases: ["a", "b"])))
    #expect(!qualifiers(cases: ["a"]).isAsNarrow(as: qualifiers(channels: [.post])))
    #expect(!qualifiers(cases: ["a", "a"]).isAsNarrow(as: qualifiers(cases: ["a", "b"])))
  }
}

import Diagnostics
import SourceText
import Testing

@testable import YAMLSyntax

/// Unquoted values that other programs read otherwise.
struct RetypingTests {
  private static let table: [(Retyping, [String])] = [
    (.boolean, ["yes", "Yes", "YES", "no", "on", "off", "OFF", "y", "N", "true", "False"]),
    (.null, ["~", "null", "NULL"]),
    (.defaultMark, ["="]),
    (.sexagesimal, ["15:00", "08:30", "190:20:30", "1:2", "-1:30.5"]),
    (.underscored, ["8_000", "1_652_000", "1_", "1_0.5"]),
    (.leadingZero, ["08", "0912345678", "00", "08.5", "-07"]),
    (.leadingPlus, ["+84912345678", "+1.5"]),
    (.otherBase, ["0x1F", "0o17", "0b101", "-0xff"]),
    (.exponent, ["4e12345", "1.5E+3", "1e3", "0e0", ".5e-1"]),
    (.infinity, [".inf", "-.Inf", "+.INF"]),
    (.notANumber, [".nan", ".NaN"]),
    (.timestamp, ["2026-04-02T08:00:00Z", "2026-4-2 8:00:00", "2026-04-02 08:00:00.5 +07:00"]),
    (.date, ["2026-04-02"]),
    (.integer, ["0", "12", "-5", "8000"]),
    (.decimal, ["1.10", "8.000", "1.001193", "0.5", ".5", "1."]),
  ]
  private static let retypedCases: [(Retyping, String)] = table.flatMap { row in
    row.1.map { (row.0, $0) }
  }
  private static let textCases: [String] = [
    "yEs", "nO", "có", "không", "none", "unstated", "online", "01/2026", "02/04/2026", "5 days",
    "1.001612.000.00.00.H26", "1,5", "15h", "8h30", "50%", "1:50000", "10:90", "1:500",
    "123/2015/NĐ-CP",
    "0xG", "0x", "0b2", "0o8", "4e", "e5", "1e", "_1", "+", "-.", ".", "..", "+.", "1.2.3",
    "2026-04",
    "2026-04-02x", "2026-04-02T08:00", ".infi", "+.nan", "nully", ".nAn", ".iNF", "nULL", "tRue",
    "2026-4-2", "~x", "==", "1-2", "0912 345 678",
    "x-dang-ky", "n/a",
  ]

  @Test("is read otherwise", arguments: retypedCases)
  func retyped(_ expected: Retyping, _ text: String) throws {
    let reading = Reading("- \(text)\n")
    let tree = try #require(reading.tree)
    let node = try #require(tree.firstChild(tree.root))
    #expect(tree.retyping(of: node) == expected)
    #expect(tree.text(node) == text)
    #expect(reading.rules == (expected.isAlwaysRefused ? ["yaml-retyped"] : []))
    #expect(reading.diagnostics.allSatisfy { $0.location.range == tree.range(node) })
  }

  @Test("is text to every program", arguments: textCases)
  func text(_ text: String) throws {
    let tree = try Reading.clean("- \(text)\n")
    let node = try #require(tree.firstChild(tree.root))
    #expect(tree.retyping(of: node) == nil)
    #expect(tree.text(node) == text)
  }

  @Test("every kind has an example")
  func complete() {
    #expect(Set(Self.table.map(\.0)) == Set(Retyping.allCases))
  }

  @Test(
    "reported where it stands, as key and as value",
    arguments: [
      Refusal("yaml-retyped", "⟦on⟧: 2026-04-02\nđ: {⟦y⟧: [⟦no⟧, x]}\n"),
      Refusal("yaml-retyped", "tel: ⟦0912345678⟧\n", fixed: "tel: \"0912345678\"\n"),
      Refusal("yaml-retyped", "đ: ⟦08⟧ # Đ\n", fixed: "đ: \"08\" # Đ\n"),
      Refusal("yaml-retyped", "đ: ⟦8_000⟧\n", fixed: "đ: 8000\n"),
      Refusal("yaml-retyped", "đ: ⟦15:00⟧\n", fixed: "đ: 15h\n"),
      Refusal("yaml-retyped", "đ: ⟦08:30⟧\n", fixed: "đ: 8h30\n"),
      Refusal("yaml-retyped", "đ: ⟦25:00⟧\n", fixed: "đ: \"25:00\"\n"),
      Refusal("yaml-retyped", "base: ⟦4e12345⟧\n", fixed: "base: \"4e12345\"\n"),
      Refusal("yaml-retyped", "đ: ⟦+84912⟧\n", fixed: "đ: \"+84912\"\n"),
      Refusal("yaml-retyped", "đ: ⟦~⟧\n"),
    ])
  func reported(_ refusal: Refusal) {
    refusal.check(isReadable: true)
  }

  @Test(
    "only a fix whose meaning is certain is safe",
    arguments: [
      ("0912345678", FixIt.Applicability.safe), ("08", .unsafe), ("1_652_000", .safe),
      ("1_2", .unsafe), ("15:00", .unsafe), ("4e12345", .safe),
    ])
  func applicability(_ text: String, _ expected: FixIt.Applicability) {
    let fixIts = Reading("- \(text)\n").diagnostics.flatMap(\.fixIts)
    #expect(fixIts.map(\.applicability) == [expected])
  }

  @Test("quotes, block scalars and a value left out are not retyped")
  func written() throws {
    let tree = try Reading.clean("a: \"no\"\nb: 'yes'\nc: |\n  08\nd:\ne: on\n  off\n")
    for node in tree.allNodes where !tree.isEmptyText(node) {
      #expect(tree.retyping(of: node) == nil)
    }
    #expect(tree.value("d", in: tree.root).map(tree.retyping) == .null)
  }
}

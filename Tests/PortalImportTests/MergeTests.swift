import CatalogueCoding
import Diagnostics
import SourceText
import Testing
import YAMLSyntax

@testable import PortalImport

/// Importing again into a file that staff have edited.
struct MergeTests {
  private static let base = """
    code: "1.999001"
    name: Thủ tục ví dụ
    imported:
      date: 2026-07-01
    level: [commune]
    time-limit: 5 working-days
    cases:
      - documents:
          - id: don
            name: Đơn ví dụ
            originals: 1
          - id: giay
            name: Giấy ví dụ
            copies: 1
    legal-basis: [1/2099/NĐ-CP, 2/2099/NĐ-CP]

    """

  private func draft(_ text: String) throws -> Sketch {
    var problems: [Diagnostic] = []
    let tree = try #require(YAMLReader.read(SourceFile(path: "t", text: text), into: &problems))
    return Self.asWritten(Sketch(tree, tree.root))
  }

  /// Scalars as the importer makes them: the code in quotes, names as text, the rest bare.
  private static func asWritten(_ draft: Sketch) -> Sketch {
    switch draft {
    case .list(let list): .list(list.map(asWritten))
    case .record(let entries):
      .record(entries.map { Sketch.Entry($0.key, asWritten($0.value)) })
    case .bare(let text), .text(let text), .quoted(let text):
      text == "1.999001"
        ? .quoted(text) : text.contains(" ") && !text.hasSuffix("days") ? .text(text) : .bare(text)
    }
  }

  private func merge(_ theirs: String, into mine: String, base: String? = Self.base) throws -> (
    text: String, conflicts: [String]
  ) {
    let outcome = try #require(
      ThreeWayMerge.merge(
        try draft(theirs), into: SourceFile(path: "m", text: mine),
        base: base.map { SourceFile(path: "b", text: $0) }))
    return (String(decoding: outcome.bytes, as: UTF8.self), outcome.conflicts.map(\.part))
  }

  private func outcome(
    _ theirs: String, into mine: String, base: String?
  ) throws -> ThreeWayMerge.Outcome {
    try #require(
      ThreeWayMerge.merge(
        try draft(theirs), into: SourceFile(path: "m", text: mine),
        base: base.map { SourceFile(path: "b", text: $0) }))
  }

  @Test("nothing new changes nothing, whatever staff wrote")
  func unchanged() throws {
    let mine =
      "# ghi chú của cán bộ\n" + Self.base.replacing("5 working-days", with: "4 working-days")
    let merged = try merge(Self.base, into: mine)
    #expect(merged.text == mine)
    #expect(merged.conflicts == [])
  }

  @Test("the order of the portal's lists is no change")
  func order() throws {
    let theirs = Self.base.replacing(
      "[1/2099/NĐ-CP, 2/2099/NĐ-CP]", with: "[2/2099/NĐ-CP, 1/2099/NĐ-CP]")
    let merged = try merge(theirs, into: Self.base)
    #expect(merged.conflicts == [])
    #expect(try draft(merged.text)["legal-basis"] == draft(Self.base)["legal-basis"])
  }

  @Test("what the portal changed comes in, comments and staff's own lines stay")
  func takesTheirs() throws {
    let mine = Self.base
      .replacing("time-limit:", with: "# thời hạn đã đối chiếu\ntime-limit:")
      .replacing(
        "    originals: 1", with: "    originals: 1  # một bản\n        note: cán bộ ghi thêm")
    let theirs = Self.base.replacing("2026-07-01", with: "2026-09-01")
      .replacing("5 working-days", with: "3 working-days")
      .replacing("copies: 1", with: "copies: 2")
      .replacing("[commune]", with: "[commune, province]")
    let merged = try merge(theirs, into: mine)
    #expect(merged.conflicts == [])
    #expect(merged.text.contains("# thời hạn đã đối chiếu\ntime-limit: 3 working-days\n"))
    #expect(merged.text.contains("originals: 1  # một bản\n        note: cán bộ ghi thêm\n"))
    #expect(merged.text.contains("copies: 2\n"))
    #expect(merged.text.contains("date: 2026-09-01\n"))
    #expect(merged.text.contains("level: [commune, province]\n"))
  }

  @Test("new elements join their list, dropped ones leave it, new keys come in their place")
  func elements() throws {
    let theirs = """
      code: "1.999001"
      name: Thủ tục ví dụ
      imported:
        date: 2026-07-01
      level: [commune]
      time-limit: 5 working-days
      cases:
        - documents:
            - id: don
              name: Đơn ví dụ
              originals: 1
            - id: moi
              name: Giấy mới
              originals: 1
      conditions: none
      legal-basis: [1/2099/NĐ-CP, 3/2099/NĐ-CP]

      """
    let merged = try merge(theirs, into: Self.base)
    #expect(merged.conflicts == [])
    #expect(try draft(merged.text).says(draft(theirs)))
  }

  @Test("the only element of a list is replaced where nobody edited it, else it is a conflict")
  func loneElement() throws {
    let one = Self.base.replacing("[1/2099/NĐ-CP, 2/2099/NĐ-CP]", with: "\n  - ref: 1/2099/NĐ-CP\n")
    let other = one.replacing("ref: 1/2099/NĐ-CP", with: "ref: 7/2099/NĐ-CP")
    let merged = try merge(other, into: one, base: one)
    #expect(merged.conflicts == [])
    #expect(try draft(merged.text).says(draft(other)))
    let edited = one.replacing("ref: 1/2099/NĐ-CP", with: "ref: 1/2099/NĐ-CP\n    note: cán bộ ghi")
    #expect(try merge(other, into: edited, base: one).text.contains("note: cán bộ ghi"))
  }

  @Test("what both changed differently is a conflict, and staff's stays")
  func conflict() throws {
    let mine = Self.base.replacing("5 working-days", with: "4 working-days")
      .replacing("copies: 1", with: "copies: 3")
    let theirs = Self.base.replacing("5 working-days", with: "3 working-days")
      .replacing("copies: 1", with: "copies: 2")
    let merged = try merge(theirs, into: mine)
    #expect(merged.text == mine)
    #expect(merged.conflicts == ["time-limit", "cases/@/documents/giay/copies"])
  }

  @Test(
    "what staff took out and the portal changed is a conflict, what only staff took out stays out")
  func removedByStaff() throws {
    let mine = Self.base.replacing(
      "      - id: giay\n        name: Giấy ví dụ\n        copies: 1\n", with: "")
    #expect(try merge(Self.base, into: mine).text == mine)
    let theirs = Self.base.replacing("copies: 1", with: "copies: 2")
    let merged = try merge(theirs, into: mine)
    #expect(merged.text == mine)
    #expect(merged.conflicts == ["cases/@/documents/giay"])
  }

  @Test("without a base every difference is shown, nothing is edited, and nothing remembered")
  func noBase() throws {
    let theirs = Self.base.replacing("5 working-days", with: "3 working-days")
      .replacing("2026-07-01", with: "2026-09-01")
    let outcome = try self.outcome(theirs, into: Self.base, base: nil)
    #expect(String(decoding: outcome.bytes, as: UTF8.self) == Self.base)
    #expect(outcome.conflicts.map(\.part) == ["time-limit"])
    #expect(outcome.base == nil)
    // Lists are compared element by element, whatever their order.
    let shuffled = Self.base.replacing(
      "[1/2099/NĐ-CP, 2/2099/NĐ-CP]", with: "[2/2099/NĐ-CP, 1/2099/NĐ-CP]"
    )
    .replacing("copies: 1", with: "copies: 2").replacing("id: don\n", with: "id: don-khac\n")
    #expect(
      try self.outcome(shuffled, into: Self.base, base: nil).conflicts.map(\.part)
        == ["cases/documents/don-khac", "cases/documents/giay/copies", "cases/documents/don"])
    let same = try self.outcome(Self.base, into: Self.base, base: nil)
    #expect(same.base != nil)
  }

  @Test("a day of import alone touches no file")
  func dayAlone() throws {
    let theirs = Self.base.replacing("2026-07-01", with: "2026-09-01")
    #expect(try merge(theirs, into: Self.base).text == Self.base)
  }

  @Test("a conflict is shown at every import until the file says the same")
  func conflictStays() throws {
    let mine = Self.base.replacing("5 working-days", with: "4 working-days")
      .replacing("      - id: giay\n        name: Giấy ví dụ\n        copies: 1\n", with: "")
    let theirs = Self.base.replacing("5 working-days", with: "3 working-days")
      .replacing("copies: 1", with: "copies: 2").replacing("[commune]", with: "[commune, province]")
    let first = try outcome(theirs, into: mine, base: Self.base)
    let shown = first.conflicts.map(\.part)
    #expect(shown == ["time-limit", "cases/@/documents/giay"])
    let kept = try #require(first.base)
    let base = String(decoding: SketchWriter.file(kept), as: UTF8.self)
    let text = String(decoding: first.bytes, as: UTF8.self)
    #expect(text.contains("level: [commune, province]"))
    let second = try outcome(theirs, into: text, base: base)
    #expect(second.conflicts.map(\.part) == shown)
    #expect(second.edits == 0)
    let solved = text.replacing("4 working-days", with: "3 working-days")
    #expect(try merge(theirs, into: solved, base: base).conflicts == ["cases/@/documents/giay"])
  }

  private static let rows = Self.base.replacing(
    "time-limit: 5 working-days",
    with: """
      time-limit:
        - channel: in-person
          takes: 5 working-days
        - channel: [online, post]
          takes: 7 working-days
      """)

  @Test("rows that change what they apply to are replaced together, or not at all")
  func qualifiers() throws {
    let theirs = Self.base.replacing(
      "time-limit: 5 working-days",
      with: "time-limit:\n  - channel: [in-person, online, post]\n    takes: 3 working-days")
    let merged = try merge(theirs, into: Self.rows, base: Self.rows)
    #expect(merged.conflicts == [])
    #expect(try draft(merged.text).says(draft(theirs)))
    // A row that staff have edited holds all of them.
    let mine = Self.rows.replacing("takes: 7", with: "takes: 6")
    let refused = try merge(theirs, into: mine, base: Self.rows)
    #expect(refused.text == mine)
    #expect(refused.conflicts == ["time-limit"])
    // The same rows with other values still join one by one.
    let single = try merge(
      Self.rows.replacing("takes: 5", with: "takes: 4"), into: mine, base: Self.rows)
    #expect(single.conflicts == [])
    #expect(single.text == mine.replacing("takes: 5", with: "takes: 4"))
  }

  private static func noted(_ lines: String...) -> String {
    base + "note: |\n" + lines.map { "  \($0)\n" }.joined()
  }

  @Test("a note of several lines is joined line by line")
  func notes() throws {
    let base = Self.noted("Dòng một.", "Dòng hai.", "Dòng ba.")
    let mine = Self.noted("Cán bộ ghi.", "Dòng một.", "Dòng hai đã sửa.", "Dòng ba.")
    let merged = try merge(
      Self.noted("Dòng một.", "Dòng hai.", "Dòng ba mới.", "Dòng bốn."), into: mine, base: base)
    #expect(merged.conflicts == [])
    #expect(
      merged.text
        == Self.noted(
          "Cán bộ ghi.", "Dòng một.", "Dòng hai đã sửa.", "Dòng ba mới.", "Dòng bốn."))
    // Only the line that both changed is a conflict, and it stays one.
    let theirs = Self.noted("Dòng một mới.", "Dòng hai mới.", "Dòng ba.")
    let held = Self.noted("Dòng một.", "Dòng hai đã sửa.", "Dòng ba.")
    let outcome = try self.outcome(theirs, into: held, base: base)
    #expect(outcome.conflicts.map(\.part) == ["note"])
    let kept = try #require(outcome.base)
    let again = try self.outcome(
      theirs, into: String(decoding: outcome.bytes, as: UTF8.self),
      base: String(decoding: SketchWriter.file(kept), as: UTF8.self))
    #expect(again.conflicts.map(\.part) == ["note"])
    #expect(again.edits == 0)
  }

  @Test("what the portal drops and staff have renamed is told, what both dropped is not")
  func renamed() throws {
    let theirs = Self.base.replacing(
      "      - id: giay\n        name: Giấy ví dụ\n        copies: 1\n", with: "")
    let renamed = Self.base.replacing("id: giay", with: "id: giay-to-tuy-than")
    #expect(try merge(theirs, into: renamed).conflicts == ["cases/@/documents/giay"])
    #expect(try merge(theirs, into: theirs).conflicts == [])
  }

  @Test("a file that is no YAML is left alone")
  func broken() throws {
    #expect(
      ThreeWayMerge.merge(
        try draft(Self.base), into: SourceFile(path: "m", text: "a: [1\nb: {"), base: nil) == nil)
  }
}

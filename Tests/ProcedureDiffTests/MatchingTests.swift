import ProcedureDiff
import Testing

/// Which elements are one: by id, by `was`, by content; moves, splits and merges.
struct MatchingTests {
  private static func steps(_ lines: String...) -> String {
    "code: \"1.000001\"\nsteps:\n" + lines.map { "  - {\($0)}\n" }.joined()
  }

  @Test("a declared rename is certain, and what else changed in it is told")
  func declared() throws {
    let changes = try Reading.changes(
      Self.steps("id: nop, actor: applicant, action: submit"),
      Self.steps("id: gui, actor: applicant, action: submit, visit: in-person, was: nop"))
    #expect(
      Reading.list(changes) == [
        "step-renamed steps/gui", "step-visit-added steps/gui/visit",
        "step-was-added steps/gui/was",
      ])
    #expect(changes.allSatisfy { $0.confidence == 100 })
  }

  @Test("an element under another id is known again by its content, and how surely is said")
  func content() throws {
    let old = """
      conditions:
        - {id: mot, text: Có giấy chứng nhận đủ điều kiện về phòng cháy chữa cháy}
      """
    let new = """
      conditions:
        - {id: hai, text: Có giấy chứng nhận đủ điều kiện về phòng cháy và chữa cháy}
      """
    let changes = try Reading.changes(old, new)
    let renamed = try #require(changes.first { $0.kind.id == "condition-renamed" })
    #expect((60..<100).contains(renamed.confidence))
    #expect(changes.contains { $0.kind.id == "condition-text-changed" })
  }

  @Test("two things that share nothing are one gone and one come")
  func unlike() throws {
    let changes = try Reading.changes(
      "conditions: {id: mot, text: Đủ mười tám tuổi}",
      "conditions: {id: hai, text: Có trụ sở ổn định}")
    #expect(
      Reading.list(changes) == [
        "condition-added conditions/hai", "condition-removed conditions/mot",
      ])
  }

  @Test("a paper that becomes one of several choices has moved, and weighs less")
  func moved() throws {
    let old = """
      cases:
        documents:
          - {paper: a, originals: 1}
          - {id: g, name: N, one-of: [{paper: b}, {paper: c}]}
      """
    let new = """
      cases:
        documents:
          - {id: g, name: N, one-of: [{paper: b}, {paper: c}, {paper: a, originals: 1}]}
      """
    let changes = try Reading.changes(old, new)
    #expect(Reading.list(changes) == ["document-moved cases/chung/documents/g/a"])
    #expect(changes.first?.direction == .down)
    let back = try Reading.changes(new, old)
    #expect(back.map(\.direction) == [.up])
  }

  @Test("one more choice is a relief, one fewer a burden")
  func choices() throws {
    let one = "cases: {documents: {id: g, one-of: [{paper: b}]}}"
    let two = "cases: {documents: {id: g, one-of: [{paper: b}, {paper: c}]}}"
    #expect(try Reading.changes(one, two).map(\.direction) == [.down])
    #expect(try Reading.changes(two, one).map(\.direction) == [.up])
  }

  @Test("two elements that name one are its split, and one that names two their merger")
  func splits() throws {
    let one = Self.steps("id: a, actor: x, action: check")
    let two = Self.steps(
      "id: b, actor: x, action: check, was: a", "id: c, actor: x, action: sign, was: a")
    #expect(try Reading.changes(one, two).contains { $0.kind.id == "step-split" })
    #expect(try Reading.changes(two, one).contains { $0.kind.id == "step-merged" })
  }

  @Test("the order of steps counts where no step says what it follows, and only there")
  func order() throws {
    let a = "id: a, actor: x, action: check"
    let b = "id: b, actor: x, action: sign"
    let c = "id: c, actor: x, action: issue, after: a"
    #expect(
      Reading.list(try Reading.changes(Self.steps(a, b), Self.steps(b, a)))
        == ["step-reordered steps"])
    #expect(try Reading.changes(Self.steps(a, b, c), Self.steps(a, b, c)).isEmpty)
    // A step in between is one step more, and nothing is out of order.
    #expect(
      Reading.list(
        try Reading.changes(Self.steps(a, b), Self.steps(a, "id: m, actor: x, action: meet", b)))
        == ["step-added steps/m"])
  }

  @Test("a variant for other channels is the same paper")
  func variants() throws {
    let old = "every-case: {documents: {paper: a, channel: post}}\ncases: {id: x}"
    let new = "every-case: {documents: {paper: a, channel: [post, online]}}\ncases: {id: x}"
    let changes = try Reading.changes(old, new)
    #expect(changes.map(\.kind.id) == ["document-channel-added"])
    #expect(changes.first?.direction == .up)
  }

  @Test(
    "durations are compared in their own unit only",
    arguments: [
      ("5 working-days", "8 working-days", "time-limit-takes-raised"),
      ("8 working-days", "5 working-days", "time-limit-takes-lowered"),
      ("5 working-days", "7 days", "time-limit-takes-changed"),
      ("2 working-days", "same-day", "time-limit-takes-lowered"),
      ("unstated", "5 days", "time-limit-takes-restated"),
    ])
  func durations(_ old: String, _ new: String, _ kind: String) throws {
    let changes = try Reading.changes("time-limit: {takes: \(old)}", "time-limit: {takes: \(new)}")
    #expect(changes.map(\.kind.id) == [kind])
  }
}

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

  @Test("a plain copy in place of a certified one is lighter, the other way round heavier")
  func copies() throws {
    func text(_ kinds: String) -> String {
      "cases: {documents: {paper: a, copies: 1, copy: \(kinds)}}"
    }
    func told(_ old: String, _ new: String) throws -> [String] {
      try Reading.changes(text(old), text(new)).map { "\($0.kind.id) \($0.direction.rawValue)" }
    }
    #expect(try told("certified", "plain") == ["document-copy-lowered down"])
    #expect(try told("plain", "certified") == ["document-copy-raised up"])
    #expect(try told("compared", "from-register") == ["document-copy-raised up"])
    #expect(try told("certified", "electronic") == ["document-copy-changed unknown"])
    // One kind more is more to choose from; what was lightest decides where both sides lose one.
    #expect(try told("certified", "[certified, plain]") == ["document-copy-added down"])
    #expect(
      try told("[certified, electronic]", "[certified]") == ["document-copy-removed up"])
    #expect(
      try told("[certified, from-register]", "[certified, plain]").allSatisfy {
        $0.hasSuffix(" down")
      })
  }

  @Test("another id is the record's business; another paper that nobody declares is the rule's")
  func natures() throws {
    let old = "conditions: {id: mot, text: Có giấy chứng nhận đủ điều kiện về phòng cháy chữa cháy}"
    let renamed = try Reading.changes(old, old.replacing("id: mot", with: "id: hai"))
    #expect(renamed.map { "\($0.kind.id) \($0.nature.rawValue)" } == ["condition-renamed record"])
    let paper =
      "cases: {documents: {name: Giấy xác nhận thông tin cư trú, originals: 1, copies: 2}}"
    let other = try Reading.changes(
      paper, paper.replacing("thông tin cư trú", with: "tình trạng hôn nhân"))
    for change in other where change.kind.action == .renamed {
      #expect(change.nature == .rule)
      #expect(change.direction == .unknown)
    }
    let swapped = try Reading.changes(
      "cases: {documents: {id: x, paper: a}}", "cases: {documents: {id: x, paper: b}}")
    #expect(
      swapped.map { "\($0.kind.id) \($0.nature.rawValue)" } == ["document-paper-changed rule"])
  }

  @Test("what a registry declares renamed is one thing, whoever refers to it")
  func registryNames() throws {
    var renames = RenameBook()
    renames.add("giay-moi", was: "giay-cu", in: "papers")
    renames.add("so-moi", was: "so-cu", in: "agencies")
    renames.add("2/2026/NĐ-CP", was: "1/2026/NĐ-CP", in: "instruments")
    let old = """
      authorities: {decide: [{agency: so-cu}]}
      cases: {documents: {paper: giay-cu, originals: 1, basis: 1/2026/NĐ-CP Điều 5}}
      steps: {id: ky, actor: so-cu, action: sign}
      legal-basis: 1/2026/NĐ-CP
      """
    let new = old.replacing("giay-cu", with: "giay-moi").replacing("so-cu", with: "so-moi")
      .replacing("1/2026", with: "2/2026")
    let changes = RecordDiff.changes(
      from: try Reading.item(old), to: try Reading.item(new), renames: renames)
    #expect(
      Set(changes.map(\.kind.id)) == [
        "authority-renamed", "document-renamed", "document-basis-added", "document-basis-removed",
        "step-actor-changed", "legal-basis-ref-changed",
      ])
    #expect(changes.allSatisfy { $0.nature != .rule && $0.direction == .neutral })
    // Without the registry's word they are other papers and other offices.
    let undeclared = RecordDiff.changes(from: try Reading.item(old), to: try Reading.item(new))
    #expect(undeclared.contains { $0.kind.id == "document-added" })
    #expect(undeclared.contains { $0.nature == .rule })
  }

  @Test("a part that left its whole is known again by its words, and how surely is said")
  func partsByContent() throws {
    let whole = """
      conditions:
        - {id: chung, text: Có trụ sở ổn định và người quản lý chuyên môn có chứng chỉ hành nghề dược}
      """
    let parts = """
      conditions:
        - {id: chung, text: Có trụ sở ổn định}
        - {id: nguoi, text: Có người quản lý chuyên môn có chứng chỉ hành nghề dược}
      """
    let split = try #require(
      try Reading.changes(whole, parts).first { $0.kind.id == "condition-split" })
    #expect((70..<100).contains(split.confidence))
    #expect(split.whole?.identity.key == "chung")
    let merged = try #require(
      try Reading.changes(parts, whole).first { $0.kind.id == "condition-merged" })
    #expect(merged.confidence == split.confidence)
    // Something new that shares nothing with what was lost is new.
    let added = try Reading.changes(
      whole,
      parts.replacing(
        "Có người quản lý chuyên môn có chứng chỉ hành nghề dược",
        with: "Nộp đủ lệ phí môn bài hằng năm"))
    #expect(added.contains { $0.kind.id == "condition-added" })
  }
}

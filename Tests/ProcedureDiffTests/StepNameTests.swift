import Diagnostics
import ProcedureDiff
import Testing

/// Steps in sentences about one record: called by what they do, and not by their ids.
struct StepNameTests {
  private static let before = """
    code: "1.000001"
    steps:
      - {id: nop, actor: applicant, action: submit}
      - {id: hoi, actor: so-a, action: consult, name: Lấy ý kiến, after: [nop]}
      - {id: ky, actor: so-a, action: sign, after: [hoi]}
    """

  @Test("a step waits for others by their names, those of either version")
  func names() throws {
    let old = try Reading.item(Self.before)
    let new = try Reading.item(Self.before.replacing("after: [hoi]", with: "after: [nop]"))
    let changes = RecordDiff.changes(from: old, to: new)
    let words = ChangeWords(names: NameBook().withSteps(of: [old, new]))
    let told = changes.map { words.sentence($0).vietnamese }
    #expect(told.contains { $0.contains("bỏ «Lấy ý kiến»") }, "\(told)")
    #expect(told.allSatisfy { !$0.contains("hoi") }, "\(told)")
    let plain = changes.map { ChangeWords(names: NameBook()).sentence($0).vietnamese }
    #expect(plain.contains { $0.contains("bỏ hoi") }, "\(plain)")
  }
}

import CatalogueCoding
import Testing

@testable import PortalImport

/// What tells a record from another one.
struct DigestTests {
  private func digest(_ text: String, facts: Bool = false) throws -> String {
    SourceDigest.of(try #require(Example.records(text).first), factsOnly: facts)
  }

  private static let record = """
    {"code":"1.999001","name":"Ví dụ","executionMethods":[{"submissionMethod":"DIRECT"},\
    {"submissionMethod":"ONLINE"}],"executionSteps":[{"name":"a"},{"name":"b"}],"updatedAt":1}
    """

  @Test("order of lists, days of change and members that come and go are no difference")
  func alike() throws {
    let other = """
      {"category":{"name":"x"},"updatedAt":2,"name":"Ví dụ","code":"1.999001","note":null,\
      "executionMethods":[{"submissionMethod":"ONLINE"},{"submissionMethod":"DIRECT"}],\
      "executionSteps":[{"name":"a"},{"name":"b"}]}
      """
    #expect(try digest(Self.record) == digest(other))
  }

  @Test(
    "anything that is said makes another digest, the order of steps among it",
    arguments: [
      ("Ví dụ", "Ví dụ."), ("DIRECT", "POSTAL"),
      (#"{"name":"a"},{"name":"b"}"#, #"{"name":"b"},{"name":"a"}"#),
    ])
  func differs(_ old: String, _ new: String) throws {
    #expect(try digest(Self.record) != digest(Self.record.replacing(old, with: new)))
  }

  @Test("facts and the whole are two forms of one record")
  func forms() throws {
    #expect(try digest(Self.record) != digest(Self.record, facts: true))
  }

  @Test("a paper stays one when its record is imported alone again")
  func earlierPapers() throws {
    let earlier = EarlierImport(Array("depth: facts\ncases:\n  - paper: don-vi-du\n".utf8))
    #expect(earlier.isFacts)
    #expect(earlier.papers == ["don-vi-du"])
    let text = """
      {"code":"1.999001","name":"Thủ tục ví dụ","executionMethods":[],"executionCases":\
      [{"name":"","profileComponents":[{"name":"Đơn ví dụ","originalQty":1,"copyQty":0}]}]}
      """
    let raw = try #require(Example.records(text).first)
    let record = try #require(PortalImporter.read(raw))
    let importer = PortalImporter(
      KnownNames(Example.registries()), Example.options(), sharedPapers: [])
    func first(_ papers: Set<String>) -> Sketch? {
      importer.imported(record, earlierPapers: papers).draft?["cases"]?.elements.first?[
        "documents"]?
        .elements.first
    }
    #expect(first([])?["paper"] == nil)
    #expect(first(earlier.papers)?["paper"]?.scalar == "don-vi-du")
  }

  @Test("a base carries its digest, one without has none")
  func printed() {
    let base = Array("code: x\n".utf8)
    #expect(SourceDigest.printed(in: base) == nil)
    #expect(SourceDigest.printed(in: SourceDigest.mark(base, "1-t-0a")) == "1-t-0a")
    #expect(SourceDigest.mark(base, "") == base)
  }
}

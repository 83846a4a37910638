import ProcedureModel
import Testing

struct ElementPathTests {
  @Test(
    "paths of ids, with variants and any id",
    arguments: [
      "name", "cases/bo-roi/documents/bien-ban-tre-bi-bo-roi",
      "fees/tham-dinh/rates/du-an-duoi-2-ha",
      "every-case/documents/giay-to-tuy-than@post", "time-limit@mien-cap-gcn+vung-kho-khan",
      "cases/*/documents/x", "interlinks/1.001193", "legal-basis/123-2015-nd-cp",
    ])
  func reads(_ text: String) throws {
    #expect(try #require(ElementPath(text)).typed == text)
  }

  @Test("the order of qualifiers never counts")
  func order() {
    #expect(ElementPath("a@online+in-person") == ElementPath("a@in-person+online"))
    #expect(ElementPath("a@b") != ElementPath("a@c"))
  }

  @Test(
    "what is no path",
    arguments: [
      "", "/a", "a/", "a//b", "a@", "a@b+", "a@b@c", "bước/ký", "a b", "-a", "a-", "*@", "a*",
    ])
  func refuses(_ text: String) {
    #expect(ElementPath(text) == nil)
  }
}

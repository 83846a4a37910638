import ProcedureModel
import SiteGenerator
import SourceText
import Testing

/// Sheets that a desk hands out: one for a procedure, one for each of its cases.
struct SheetTests {
  private func sheets(_ procedure: Procedure) -> [(path: String, html: String)] {
    ExampleSite(more: [procedure]).plan.renderProcedure(procedure)
      .filter { $0.path.hasPrefix("to-huong-dan/") }
      .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  private func leaves(_ html: String) -> Int {
    Markup(html).all("section").count { $0["class"] == "leaf" }
  }

  private var example: Procedure {
    var procedure = ExampleSite().birth
    procedure.code = at("3.000001")
    procedure.was = []
    return procedure
  }

  @Test("a procedure with cases has a sheet for all of them and one for each")
  func oneForEachCase() {
    let sheets = sheets(example)
    let cases = example.cases.elements.map(\.key)
    #expect(cases.count > 1)
    #expect(
      sheets.map(\.path)
        == ["to-huong-dan/3.000001/index.html"]
        + cases.map { "to-huong-dan/3.000001/\($0)/index.html" })
  }

  @Test("what is abolished has no sheet")
  func abolished() {
    var procedure = example
    procedure.status = at(.abolished)
    #expect(sheets(procedure).isEmpty)
  }

  @Test("the page promises as many pages as the sheet has")
  func promise() throws {
    var procedure = example
    procedure.everyCase?.documents = .given(papers(94, named: "Giấy ví dụ"))
    let files = ExampleSite(more: [procedure]).plan.renderProcedure(procedure)
    let page = try #require(files.first { $0.path.hasPrefix("thu-tuc/3.000001/dang") })
    let count = leaves(try #require(sheets(procedure).first).html)
    #expect(count > 3)
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("(\(count) trang A4)"))
  }

  @Test(
    "nothing is lost however long a text is",
    arguments: [1, 1192, 23_000])
  func longTexts(_ length: Int) throws {
    var procedure = example
    let words = (0..<length / 6 + 1).map { "từ\($0)" }.joined(separator: " ")
    procedure.everyCase?.documents = .given(papers(1, named: words))
    let html = try #require(sheets(procedure).first).html
    #expect(html.contains("từ0"))
    #expect(html.contains("từ\(length / 6)<") || html.contains("từ\(length / 6) "))
    #expect(leaves(html) >= length / 6000)
  }

  @Test("a word without blanks is broken rather than lost")
  func endlessWord() throws {
    var procedure = example
    procedure.everyCase?.documents = .given(papers(1, named: String(repeating: "đ", count: 5000)))
    let html = try #require(sheets(procedure).first).html
    #expect(html.count { $0 == "đ" } >= 5000)
  }

  private func papers(_ count: Int, named name: String) -> [DocumentItem] {
    (0..<count).map { number in
      var document = Document(range: .start)
      document.id = at("giay-\(number)")
      document.name = at(count == 1 ? name : "\(name) số \(number)")
      document.originals = at(1)
      return .document(document)
    }
  }
}

import CatalogueCoding
import Diagnostics
import Testing

@testable import PortalImport

/// Names of papers and of groups of papers as records print them: marks, conditions, paragraphs.
struct DocumentNameTests {
  @Test(
    "words that open a condition stand apart from the paper that follows the colon",
    arguments: [
      (
        "Đối với tổ chức tôn giáo: Quyết định công nhận tổ chức", "Đối với tổ chức tôn giáo",
        "Quyết định công nhận tổ chức"
      ),
      ("Trường hợp mất: - Đơn báo mất", "Trường hợp mất", "Đơn báo mất"),
      ("Đối với cá nhân: gồm: đơn; ảnh", nil, nil), ("Đối với hồ sơ: a + b", nil, nil),
      ("Đối với cá nhân thì nộp đơn", nil, nil), ("Giấy tờ: Đơn đề nghị", nil, nil),
      ("Đối với cá nhân:", nil, nil),
    ] as [(String, String?, String?)])
  func conditions(_ printed: String, _ when: String?, _ name: String?) {
    let read = ProcedureBuilder.conditional(printed)
    #expect(read?.when == when)
    #expect(read?.name == name)
  }

  @Test(
    "marks of lists are no part of a name",
    arguments: [
      ("(*) Trường hợp bán", "Trường hợp bán"), ("- (ii) Đơn", "Đơn"), ("* Hồ sơ", "Hồ sơ"),
      ("(**) Lưu ý", "(**) Lưu ý"), ("15.000 đồng", "15.000 đồng"),
    ])
  func listMarks(_ printed: String, _ name: String) {
    #expect(withoutListMark(printed) == name)
  }

  private static let remarks = """
    {"code":"1.999001","name":"Thủ tục ví dụ","executionCases":[\
    {"name":"------","profileComponents":[{"name":"Người nộp chịu trách nhiệm về lời khai.",\
    "originalQty":0,"copyQty":0}]},\
    {"name":"Trường hợp một","profileComponents":[{"name":"Đơn một","originalQty":1,"copyQty":0}]},\
    {"name":"Trường hợp hai","profileComponents":[{"name":"Đơn hai","originalQty":1,"copyQty":0}]}]}
    """

  @Test("a nameless group of remarks is no case: it stays a remark, or at the source")
  func remarks() throws {
    let raw = try #require(Example.records(Self.remarks).first)
    for facts in [false, true] {
      let imported = try #require(Example.imported(raw, facts: facts))
      #expect(SelfCheck.fault(imported) == nil)
      #expect(Coverage.check(raw, imported).missing == [])
      #expect(
        imported.draft?["cases"]?.elements.compactMap { $0["name"]?.scalar }
          == ["Trường hợp một", "Trường hợp hai"])
      let note = imported.draft?["every-case"]?["note"]?.scalar
      #expect(note == (facts ? nil : "Người nộp chịu trách nhiệm về lời khai."))
    }
  }

  @Test("remarks alone leave the record's groups as they are")
  func remarksAlone() throws {
    let text = Self.remarks.replacing("\"Đơn một\"", with: "\"Lưu ý một\"")
      .replacing("\"Đơn hai\"", with: "\"Lưu ý hai\"").replacing(
        "\"originalQty\":1", with: "\"originalQty\":0"
      )
      .replacing("Trường hợp một", with: "").replacing("Trường hợp hai", with: "")
    let raw = try #require(Example.records(text).first)
    let imported = try #require(Example.imported(raw))
    #expect(SelfCheck.fault(imported) == nil)
    #expect(imported.draft?["cases"]?.elements.count == 3)
    #expect(imported.draft?["every-case"] == nil)
  }

  @Test("a paragraph in place of a name is shortened at a word, and kept whole beside it")
  func longNames() throws {
    let long = String(repeating: "giấy tờ nêu trong quy định ", count: 12) + "hết"
    let text =
      #"{"code":"1.999001","name":"Ví dụ","executionCases":[{"name":"","profileComponents":[{"name":""#
      + long + #"","originalQty":1,"copyQty":0}]}]}"#
    let raw = try #require(Example.records(text).first)
    let imported = try #require(Example.imported(raw))
    let paper = try #require(
      imported.draft?["cases"]?.elements.first?["documents"]?.elements.first)
    let name = try #require(paper["name"]?.scalar)
    #expect(name.count <= 161)
    #expect(name.hasSuffix("…") && long.hasPrefix(name.dropLast() + " "))
    #expect(paper["verbatim"]?.scalar == long)
    #expect(Coverage.check(raw, imported).missing == [])
  }

  @Test("a counted row that ends in a colon stays a paper, and is told as a likely heading")
  func headings() throws {
    let text = """
      {"code":"1.999001","name":"Ví dụ","executionCases":[{"name":"","profileComponents":[\
      {"name":"Bầu lại thì hồ sơ gồm:","originalQty":1,"copyQty":0},\
      {"name":"Biên bản họp","originalQty":1,"copyQty":0}]}]}
      """
    let raw = try #require(Example.records(text).first)
    let imported = try #require(Example.imported(raw))
    #expect(imported.draft?["cases"]?.elements.first?["documents"]?.elements.count == 2)
    let told = imported.findings.filter { $0.message.vietnamese.contains("dấu hai chấm") }
    #expect(told.map(\.text) == ["Bầu lại thì hồ sơ gồm:"])
    #expect(told.map(\.kind) == [.look])
  }
}

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
      ("Trường hợp đổi tên: Đơn đề nghị; quyết định đổi tên", nil, nil),
      ("Trường hợp đề xuất thì nêu các thông tin: tên dự án, vị trí", nil, nil),
      ("Đối với thư, bưu kiện nộp thêm văn bản: 01 bản chụp", nil, nil),
      ("Đối với tổ chức: văn bản đề nghị", "Đối với tổ chức", "văn bản đề nghị"),
    ] as [(String, String?, String?)])
  func conditions(_ printed: String, _ when: String?, _ name: String?) {
    let read = ProcedureBuilder.conditional(printed)
    #expect(read?.when == when)
    #expect(read?.name == name)
  }

  @Test(
    "a paper whose name ends in “nếu có” is asked for of who has it, unless the words may be about a part",
    arguments: [
      ("Văn bản ủy quyền (nếu có)", true), ("Bản vẽ tách thửa, nếu có", false),
      ("Giấy phép nếu có", true), ("Quyết định và hợp đồng thuê đất (nếu có)", false),
      ("Nếu có giấy phép", false), ("Quyết định kèm bản vẽ (nếu có)", false),
    ])
  func ifAny(_ name: String, _ isIfAny: Bool) {
    #expect(ProcedureBuilder.isIfAny(name) == isIfAny)
  }

  @Test(
    "words that say in which form a paper may be brought are a choice, and no part of its name",
    arguments: [
      (
        "Bản chính hoặc bản sao có chứng thực Hợp đồng xây dựng", ["certified"], "Hợp đồng xây dựng"
      ),
      ("Bản gốc hoặc bản chứng thực, hóa đơn tài chính", ["certified"], "Hóa đơn tài chính"),
      (
        "Bản chính hoặc bản chứng thực hoặc bản sao kèm bản chính để đối chiếu giấy chứng nhận xuất xứ",
        ["certified", "compared"], "Giấy chứng nhận xuất xứ"
      ),
      ("Bản sao hoặc bản chính nghị quyết của chủ sở hữu", ["plain"], "Nghị quyết của chủ sở hữu"),
      ("Bản chính hoặc bản sao của Thẻ căn cước", ["plain"], "Thẻ căn cước"),
      ("Bản sao có chứng thực Giấy phép xây dựng", nil, nil), ("Bản chính giấy phép", nil, nil),
      ("Bản chính hoặc bản sao", nil, nil), ("Giấy phép bản chính hoặc bản sao", nil, nil),
    ] as [(String, [String]?, String?)])
  func copyChoice(_ printed: String, _ kinds: [String]?, _ name: String?) {
    let read = CopyChoice.read(printed)
    #expect(read?.kinds == kinds)
    #expect(read?.name == name)
  }

  @Test("one original and one copy of a paper that may be brought as either are one sheet")
  func copyChoiceCounts() throws {
    let raw = try #require(
      Example.records(
        """
        {"code":"1.999002","name":"Thủ tục ví dụ","executionCases":[{"name":"","profileComponents":[\
        {"name":"Bản chính hoặc bản sao có chứng thực Hợp đồng xây dựng","originalQty":1,"copyQty":1},\
        {"name":"Bản chính hoặc bản sao có chứng thực Hóa đơn","originalQty":2,"copyQty":1}]}]}
        """
      ).first)
    let imported = try #require(Example.imported(raw))
    #expect(SelfCheck.fault(imported) == nil)
    #expect(Coverage.check(raw, imported).missing == [])
    let papers = imported.draft?["cases"]?.elements.first?["documents"]?.elements ?? []
    #expect(
      papers.map { $0["name"]?.scalar } == [
        "Hợp đồng xây dựng", "Bản chính hoặc bản sao có chứng thực Hóa đơn",
      ])
    #expect(papers.map { $0["originals"]?.scalar } == ["1", "2"])
    #expect(papers.map { $0["copies"]?.scalar } == [nil, "1"])
    #expect(papers.first?["verbatim"]?.scalar == "1 bản chính, 1 bản sao")
  }

  @Test("the number of a form is no seam between a paper's name and its form's file")
  func formNumbers() throws {
    let cut = try #require(
      FormFileName.cut(
        "Đơn theo Mẫu số 09.QLT Phụ lục IA Nghị định số 32/2026/NĐ-CP;Mẫu số 09.QLT. Buôn bán.docx")
    )
    #expect(cut.name == "Đơn theo Mẫu số 09.QLT Phụ lục IA Nghị định số 32/2026/NĐ-CP;")
    #expect(cut.file == "Mẫu số 09.QLT. Buôn bán.docx")
    #expect(cut.isCertain)
    for file in ["22 đ sửa.docx", "Mẫu số 22a sửa.docx"] {
      let cut = try #require(FormFileName.cut("Báo cáo theo Thông tư số 09/2026/TT-BNNMT" + file))
      #expect(cut.name == "Báo cáo theo Thông tư số 09/2026/TT-BNNMT")
      #expect(cut.file == file)
    }
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
  func likelyHeadings() throws {
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

  @Test(
    "one of several papers in one row is read as a choice where the items can be told apart",
    arguments: [
      (
        "Một trong các giấy tờ sau: + Bản sao dự án; quyết định (nếu có); + Bản sao hợp đồng.",
        ["Bản sao dự án; quyết định (nếu có)", "Bản sao hợp đồng"]
      ),
      (
        "Giấy tờ về thừa kế, gồm một trong những giấy tờ sau: Di chúc; Biên bản họp",
        ["Di chúc", "Biên bản họp"]
      ),
      ("Một trong các văn bản sau:\n- Đơn đề nghị\n- Tờ trình", ["Đơn đề nghị", "Tờ trình"]),
      (
        "Một trong các giấy tờ: Căn cước điện tử; bản sao Hộ chiếu.",
        ["Căn cước điện tử", "Bản sao Hộ chiếu"]
      ),
      // Commas stand inside names, what is no paper goes on with one, and cases are no papers.
      ("Một trong các giấy tờ sau: thẻ tạm trú, thẻ thường trú", []),
      ("Một trong các giấy tờ: Giấy xác nhận; nội dung ghi rõ lý do", []),
      ("Một trong các giấy tờ sau: Giấy (bản A; Bản B)", []),
      ("Một trong các trường hợp sau: Trẻ mồ côi; Trẻ bị bỏ rơi", []),
      ("Giấy hộ nghèo kèm theo một trong các giấy tờ: Giấy khám; Quyết định", []),
      ("Một trong các giấy tờ sau: + Giấy một gồm ++ bản A ++ bản B + Giấy hai", []),
      ("Một trong các giấy tờ sau", []),
    ] as [(String, [String])])
  func alternatives(_ printed: String, _ members: [String]) {
    #expect((Alternatives.read(printed)?.members ?? []) == members)
  }

  @Test("a choice becomes one-of, each member with the counts of the row, and no word is lost")
  func choice() throws {
    let text = """
      {"code":"1.999001","name":"Ví dụ","executionCases":[{"name":"","profileComponents":[\
      {"name":"Một trong các loại giấy tờ sau: + Bản sao dự án; + Bản sao hợp đồng.",\
      "originalQty":1,"copyQty":2}]}]}
      """
    let raw = try #require(Example.records(text).first)
    for facts in [false, true] {
      let imported = try #require(Example.imported(raw, facts: facts))
      #expect(SelfCheck.fault(imported) == nil)
      #expect(Coverage.check(raw, imported).missing == [])
      let group = try #require(
        imported.draft?["cases"]?.elements.first?["documents"]?.elements.first)
      #expect(group["name"]?.scalar == "Một trong các loại giấy tờ sau")
      #expect(group["originals"] == nil)
      let members = try #require(group["one-of"]?.elements)
      #expect(members.map { $0["name"]?.scalar } == ["Bản sao dự án", "Bản sao hợp đồng"])
      #expect(members.map { $0["originals"]?.scalar } == ["1", "1"])
      #expect(members.map { $0["copies"]?.scalar } == ["2", "2"])
    }
  }

  @Test("a name cut at a sign within it shows that it goes on; a whole sentence does not")
  func cutNames() throws {
    let tail = String(repeating: " và giấy tờ kèm theo", count: 9)
    for (printed, name) in [
      ("Kết quả đấu giá; biên bản" + tail, "Kết quả đấu giá…"),
      (
        "Giấy chứng nhận theo khoản 21 Điều 3, khoản 3" + tail,
        "Giấy chứng nhận theo khoản 21 Điều 3…"
      ),
      ("Giấy chứng nhận đã cấp. Trường hợp mất" + tail, "Giấy chứng nhận đã cấp"),
    ] {
      let text =
        #"{"code":"1.999001","name":"Ví dụ","executionCases":[{"name":"","profileComponents":[{"name":""#
        + printed + #"","originalQty":1,"copyQty":0}]}]}"#
      let raw = try #require(Example.records(text).first)
      let imported = try #require(Example.imported(raw))
      let paper = try #require(
        imported.draft?["cases"]?.elements.first?["documents"]?.elements.first)
      #expect(paper["name"]?.scalar == name)
      #expect(paper["verbatim"]?.scalar == printed)
    }
  }

  private static let headed = """
    {"code":"1.999001","name":"Thủ tục ví dụ","executionCases":[\
    {"name":"* Giấy tờ phải nộp:","profileComponents":[{"name":"Tờ khai ví dụ","originalQty":1,"copyQty":0}]},\
    {"name":"* Giấy tờ phải xuất trình:","profileComponents":[\
    {"name":"Giấy tờ tùy thân","originalQty":1,"copyQty":0}]},\
    {"name":"* Lưu ý:","profileComponents":[\
    {"name":"Người nộp chịu trách nhiệm về lời khai.","originalQty":0,"copyQty":0}]}]}
    """

  @Test("tables of what to hand in and what to show are one list of papers, and no cases")
  func headings() throws {
    let raw = try #require(Example.records(Self.headed).first)
    for facts in [false, true] {
      let imported = try #require(Example.imported(raw, facts: facts))
      #expect(SelfCheck.fault(imported) == nil)
      #expect(Coverage.check(raw, imported).missing == [])
      let cases = try #require(imported.draft?["cases"]?.elements)
      #expect(cases.count == 1 && cases[0]["name"] == nil)
      let papers = try #require(cases[0]["documents"]?.elements)
      #expect(papers.map { $0["name"]?.scalar } == ["Tờ khai ví dụ", "Giấy tờ tùy thân"])
      #expect(papers.map { $0["as"]?.scalar } == [nil, "show"])
    }
  }

  @Test("true cases beside such tables stay cases, each of which asks for what the tables do")
  func headingsBesideCases() throws {
    let text = Self.headed.replacing("* Lưu ý:", with: "Trường hợp trẻ bị bỏ rơi")
      .replacing(
        "Người nộp chịu trách nhiệm về lời khai.\",\"originalQty\":0",
        with: "Biên bản\",\"originalQty\":1")
    let raw = try #require(Example.records(text).first)
    let imported = try #require(Example.imported(raw))
    #expect(SelfCheck.fault(imported) == nil)
    let cases = try #require(imported.draft?["cases"]?.elements)
    #expect(cases.map { $0["name"]?.scalar } == ["Trường hợp trẻ bị bỏ rơi"])
    let every = try #require(imported.draft?["every-case"]?["documents"]?.elements)
    #expect(every.map { $0["as"]?.scalar } == [nil, "show"])
  }
}

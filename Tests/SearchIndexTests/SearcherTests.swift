import SearchIndex
import Testing

/// What is found in a small index, and what happens when questions or files are odd.
struct SearcherTests {
  /// Made-up documents; all of it is an example.
  private static let index: SearchIndex = {
    var builder = IndexBuilder(quiet: ["ở", "đâu", "làm"])
    for (id, title, names) in [
      ("viec:vi-du", "Có con (ví dụ)", ["sinh em bé"]),
      ("1.000001", "Đăng ký khai sinh", ["làm giấy khai sinh"]),
      ("1.000002", "Đăng ký khai sinh có yếu tố nước ngoài", []),
      ("1.000003", "Đăng ký kết hôn", ["giấy hôn thú"]),
      ("1.000004", "Cấp bản sao trích lục khai sinh", []),
      ("2.000005", "Cấp giấy phép nuôi bò", []),
      ("2.000006", "Bổ nhiệm cán bộ của bộ", []),
      ("2.000007", "Khảo sát địa chất", []),
    ] {
      var document = SearchDocument(id: id, title: title)
      document.names = names
      document.codes = id.hasPrefix("viec") ? [] : [id]
      document.lines = ["Cấp xã"]
      document.traits = id.hasPrefix("2") ? [.business, .fullyOnline] : [.citizen, .commune]
      if id == "1.000001" {
        document.mentions = ["Giấy chứng sinh"]
        document.variants = ["Khai sinh BHYT"]
        document.codes.append("9.000009")
      }
      builder.add(document)
    }
    return builder.index(held: ["có"], languages: ["vi", "en"])
  }()

  private func search(
    _ text: String, _ traits: [SearchDocument.Traits] = [],
    without missing: Set<String> = [], damaged: Bool = false
  ) -> SearchOutcome {
    Searcher(language: "vi") { name in
      if missing.contains(name) { return nil }
      let text = Self.index.text(name)
      return damaged && name != "muc" ? text.map { Array($0.reversed()) } : text
    }.search(text, traits: traits)
  }

  private func ids(_ text: String, _ traits: [SearchDocument.Traits] = []) -> [String] {
    search(text, traits).hits.map(\.record.id)
  }

  @Test(
    "however it is typed, the whole name comes first",
    arguments: [
      "đăng ký khai sinh", "dang ky khai sinh", "ĐĂNG KÝ KHAI SINH", "ddawng kys khai sinh",
      "d9a8ng ky1 khai sinh", "đang kỷ khái sinh", "dangky khai sinh", "dang ky kahi sinh",
      "dang ky khao sinh", "đăng ký khai sinh ở đâu",
      "đa\u{306}ng ky\u{301} khai sinh", "khai sinh BHYT", "1.000001", "1000001", "9.000009",
      "tôi có giấy chứng sinh",
    ])
  func first(_ text: String) {
    #expect(ids(text).first == "1.000001", "\(ids(text))")
  }

  @Test("exact tones rank above others")
  func tones() {
    #expect(ids("bò").first == "2.000005")
    #expect(ids("bộ").first == "2.000006")
    #expect(Set(ids("bo")) == ["2.000005", "2.000006"])
  }

  @Test("a word that is being typed finds what it begins")
  func begun() {
    #expect(ids("kết hô").first == "1.000003")
    #expect(ids("khai si").first == "1.000001")
    #expect(ids("1.0000").count == 4, "a code that is being typed")
  }

  @Test("a guess is told, what was typed is not")
  func understood() {
    #expect(search("kết hôm").understood == "kết hôn")
    #expect(search("kết hôn").understood == nil)
    #expect(search("ket hon").understood == nil)
  }

  @Test("words taken as they stand are not guessed at")
  func verbatim() {
    let searcher = Searcher(language: "vi") { Self.index.text($0) }
    let outcome = searcher.search("kwt hôn", isVerbatim: true)
    #expect(outcome.understood == nil)
    #expect(outcome.hits.first?.record.id == "1.000003", "the other word still counts")
    #expect(searcher.search("kwt", isVerbatim: true).hits.isEmpty)
    #expect(searcher.search("kwt").hits.first?.record.id == "1.000003")
    #expect(searcher.search("ddawng kys kết hôn", isVerbatim: true).hits.first != nil)
  }

  @Test(
    "i and y at the end of a syllable are one sound",
    arguments: ["đăng kí kết hôn", "dang ki kết hôn"])
  func otherSpelling(_ text: String) {
    #expect(ids(text).first == "1.000003")
    #expect(search(text).understood == nil)
  }

  @Test(
    "words run together are taken apart",
    arguments: [
      ("dangkykethon", "1.000003"), ("giayhonthu", "1.000003"), ("capgiayphep", "2.000005"),
    ])
  func runTogether(_ text: String, _ wanted: String) {
    #expect(ids(text).first == wanted)
  }

  @Test("what begins with a quiet word is asked for without it")
  func quietStart() {
    #expect(ids("giấy khai sinh").first == "1.000001")
  }

  @Test("filters leave only what fits")
  func filters() {
    #expect(ids("cấp", [.business]) == ["2.000005"])
    #expect(!ids("cấp", [.citizen]).contains("2.000005"))
    #expect(ids("cấp", [.citizen, .fullyOnline]).isEmpty)
    #expect(ids("1.000001", [.business]).isEmpty)
  }

  @Test(
    "odd questions get calm answers",
    arguments: [
      "", "   ", "ở đâu", "🏠🏠", "مرحبا", "<script>alert(1)</script>", "\u{200B}\u{301}",
      String(repeating: "đăng ký kết hôn ", count: 700), String(repeating: "x", count: 10_000),
      "1.", "....", "0000000000000", "\0\u{1E}\t",
    ])
  func odd(_ text: String) {
    let outcome = search(text)
    #expect(outcome.hits.count <= 10)
    #expect(
      outcome.isEmpty == Tokenizer.tokens(in: text, limit: 1).isEmpty || !outcome.hits.isEmpty)
  }

  @Test("missing and damaged files give fewer answers, never a crash")
  func missing() {
    #expect(search("khai sinh", without: ["muc"]).hits.isEmpty)
    #expect(search("khai sinh", without: ["tu-0"]).hits.isEmpty)
    let lines = Set(Self.index.files.map(\.name).filter { $0.hasPrefix("vi-") })
    #expect(lines.count > 1)
    #expect(search("khai sinh", without: lines).hits.isEmpty)
    #expect(search("khai sinh", [.citizen], without: ["loc"]).hits.isEmpty)
    #expect(search("1.000001", without: ["ma-0"]).hits.allSatisfy { $0.record.id != "" })
    _ = search("khai sinh kết hôn", [.citizen], damaged: true)
    _ = search("1.000001", damaged: true)
  }

  @Test(
    "a word of very many documents finds them where it stands alone, and no longer among others")
  func cut() {
    var builder = IndexBuilder()
    for number in 0..<5000 {
      var document = SearchDocument(
        id: "\(number)", title: "Cấp phép loại \(number)" + (number == 4321 ? " nuôi bò" : ""))
      document.lines = [""]
      builder.add(document)
    }
    let index = builder.index(held: [], languages: ["vi"])
    let searcher = Searcher(language: "vi") { index.text($0) }
    #expect(searcher.search("cấp phép").hits.count == 10)
    #expect(searcher.search("cấp phép nuôi bò").hits.map(\.record.id) == ["4321"])
    let largest = index.files.filter { $0.name.hasPrefix("tu-") }.map(\.text.count).max() ?? 0
    #expect(largest < 20_000, "\(largest)")
  }

  @Test("the same documents give the same bytes")
  func deterministic() {
    func make() -> [[UInt8]] {
      var builder = IndexBuilder(quiet: ["ở"])
      for number in 0..<60 {
        var document = SearchDocument(
          id: "\(number)", title: "Cấp giấy \(number % 7) loại \(number)")
        document.names = ["tên \(number % 5)"]
        builder.add(document)
      }
      return builder.index(held: [], languages: ["vi"]).files.map(\.text)
    }
    #expect(make() == make())
  }
}

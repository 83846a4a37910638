import CatalogueCoding
import Diagnostics
import Testing
import VietnameseText

@testable import PortalImport

/// Input that is not what it should be: told in plain words, never a crash, never half a file.
struct BadInputTests {
  private func refusal(_ bytes: [UInt8]) -> String? {
    let records = InputReader.records(bytes, path: "x")
    guard records.count == 1, case .refused(let why)? = records.first?.content else { return nil }
    return why.vietnamese
  }

  @Test(
    "what is no record is named for what it is",
    arguments: [
      ("<!DOCTYPE html><title>502 Bad Gateway</title>", "trang HTML «502 Bad Gateway»"),
      ("", "tệp trống"), ("   \n", "tệp trống"), ("%PDF-1.7", "PDF"),
      ("PK\u{3}\u{4}xl", "Word hoặc Excel"),
      (#"{"code":"ERR_500","message":"Lỗi hệ thống"}"#, "Cổng báo lỗi ERR_500: Lỗi hệ thống"),
      (#"{"code":"OK","data":{},"message":"OK"}"#, "không kèm thủ tục nào"),
      (#"{"a":1}"#, "không nhận ra"), ("xin chào", "không nhận ra tệp này"),
      (#"{"code":"1.000001","name":"#, "cắt giữa chừng"),
      (#"{"code":tru}"#, "không phải JSON ở byte 11"),
      ("[]", "danh sách trống"), ("Mã số,Tên thủ tục\n", "chỉ có dòng tiêu đề"),
      ("null", "cần một bản ghi thủ tục nhưng có null"),
      (#""Không tìm thấy""#, "cần một bản ghi thủ tục nhưng có chữ"),
      ("404\n", "cần một bản ghi thủ tục nhưng có số"), ("404 không thấy", "không nhận ra tệp này"),
      ("[1, 2", "cắt giữa chừng"), (#"["a"]"#, "cần một bản ghi thủ tục nhưng có chữ"),
    ])
  func refused(_ text: String, _ words: String) throws {
    let why = try #require(refusal(Array(text.utf8)))
    #expect(why.contains(words), "\(why)")
  }

  @Test("an old code page is told with the byte where it breaks")
  func encodings() throws {
    let why = try #require(refusal(Array("{\"code\":\"".utf8) + [0xC8, 0x41]))
    #expect(why.contains("không phải UTF-8 ở byte 9"))
    #expect(refusal([0x7B, 0x00, 0x01])?.contains("byte 0") == true)
  }

  @Test("UTF-16 with its mark is read")
  func utf16() {
    let text = #"{"ma_thu_tuc":"1.999009","ten_thu_tuc":"Ví dụ"}"#
    for isBig in [false, true] {
      var bytes: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
      for unit in text.utf16 {
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        bytes += isBig ? pair : pair.reversed()
      }
      let imported = InputReader.records(bytes, path: "x").first.flatMap { Example.imported($0) }
      #expect(imported?.name == "Ví dụ")
    }
  }

  @Test("a broken line leaves the others alone, also one in another encoding")
  func lines() throws {
    let good = #"{"ma_thu_tuc":"1.999009","ten_thu_tuc":"Thủ tục ví dụ có tên dài"}"#
    var bytes = Array("\(good)\n{\"ma_thu_tuc\":\"1.9990\n".utf8)
    bytes +=
      Array("{\"ma_thu_tuc\":\"1.999011\",\"ten_thu_tuc\":\"".utf8) + [0xC8, 0x20]
      + Array("dài dài dài\"}\n\(good)\n".utf8)
    let records = InputReader.records(bytes, path: "x")
    let isRefused = records.map { if case .refused = $0.content { true } else { false } }
    #expect(isRefused == [false, true, true, false])
    #expect(records.map(\.place) == ["x:1", "x:2", "x:3", "x:4"])
  }

  @Test("values of the wrong type are told with path and byte, the rest is read")
  func types() throws {
    let text = """
      {"code":"1.999001","name":"Thủ tục ví dụ","executionMethods":"x","executionCases":{},\
      "legalBasisesDetails":[1],"isWard":"yes","procedureProposal":7,"resultsDetails":null,\
      "executionSteps":[null]}
      """
    let raw = try #require(Example.records(text).first)
    let imported = try #require(Example.imported(raw))
    #expect(SelfCheck.fault(imported) == nil)
    let told = imported.findings.map(\.message.vietnamese)
    for words in [
      "«executionMethods» phải là danh sách nhưng bản ghi có chữ (byte",
      "«executionCases» phải là danh sách nhưng bản ghi có đối tượng",
      "«legalBasisesDetails[1]» phải là đối tượng nhưng bản ghi có số",
      "«isWard» phải là true/false nhưng bản ghi có chữ",
      "«procedureProposal» phải là đối tượng nhưng bản ghi có số",
      "«executionSteps[1]» trống (null)",
    ] {
      #expect(told.contains { $0.contains(words) }, "\(words)")
    }
    #expect(Coverage.check(raw, imported).missing == [])
  }

  @Test("values deep inside are told with their path, and no row is made of nothing")
  func deepTypes() throws {
    let text = """
      {"code":"1.999001","name":"Thủ tục ví dụ","executionMethods":[{"submissionMethod":"DIRECT",\
      "processingTime":{"so":"mười"},"processingTimeUnit":"WORKING_DAY","ghiChuLa":"chữ lạ",\
      "fees":[null,{"type":"FEE","value":["năm nghìn"],"description":"","la":{"sau":"rất sâu"}}]}],\
      "executionCases":[{"name":"","profileComponents":[null,{"name":"Đơn ví dụ","originalQty":1,\
      "copyQty":0,"hasElectronicForm":true}]}]}
      """
    let raw = try #require(Example.records(text).first)
    let imported = try #require(Example.imported(raw))
    #expect(SelfCheck.fault(imported) == nil)
    let parts = imported.findings.map(\.part)
    for part in [
      "executionMethods[1].processingTime", "executionMethods[1].ghiChuLa",
      "executionMethods[1].fees[2].value", "executionMethods[1].fees[2].la",
      "executionCases.profileComponents.hasElectronicForm",
    ] {
      #expect(parts.contains(part), "\(part)")
    }
    #expect(imported.draft?["fees"]?.elements.count == 1)
    #expect(imported.draft?["cases"]?.elements.first?["documents"]?.elements.count == 1)
    #expect(Coverage.check(raw, imported).missing == [])
  }

  @Test("a record without a name is refused, none is made up")
  func nameless() throws {
    let raw = try #require(Example.records(#"{"ma_thu_tuc":"1.999001","ten_thu_tuc":""}"#).first)
    let imported = try #require(Example.imported(raw))
    #expect(imported.draft == nil)
    #expect(imported.findings.last?.part == "name")
  }

  @Test(
    "days are read however a program prints them, and told where they are none",
    arguments: [
      ("1777050000000", "2026-04-25"), (#""2026-04-25""#, "2026-04-25"),
      (#""25/04/2026""#, "2026-04-25"), (#""2026-04-24T17:00:00.000Z""#, "2026-04-25"),
      (#""2026-04-25T00:00:00+07:00""#, "2026-04-25"), (#""hôm qua""#, nil), (#""""#, nil),
    ])
  func dates(_ printed: String, _ day: String?) throws {
    let text =
      #"{"code":"1.999001","name":"Thủ tục ví dụ","executionMethods":[],"procedureProposal":{"proposalNumber":"7/QĐ-VD","decisionDate":"#
      + printed + "}}"
    let raw = try #require(Example.records(text).first)
    let record = try #require(PortalImporter.read(raw))
    #expect(record.decisionDate?.iso == day)
    #expect(
      record.findings.contains { $0.part == "procedureProposal.decisionDate" }
        == (printed == #""hôm qua""#))
  }

  @Test("a count that is no number is told, not lost")
  func counts() throws {
    let text = """
      {"code":"1.999001","name":"Ví dụ","executionCases":[{"name":"","profileComponents":\
      [{"name":"Đơn","originalQty":"nhiều","copyQty":"1"}]}]}
      """
    let raw = try #require(Example.records(text).first)
    let imported = try #require(Example.imported(raw))
    let told = try #require(imported.findings.first { $0.part.hasSuffix("originalQty") })
    #expect(told.text == "nhiều")
  }

  @Test("text encoded twice is refused, a few such letters are not")
  func encodedTwice() {
    let name = String(repeating: "Thủ tục đăng ký hộ tịch lưu động ", count: 3)
    let twice = String(
      decoding: Array(name.utf8).flatMap { Array(String(UnicodeScalar($0)).utf8) }, as: UTF8.self)
    let why = refusal(Array("{\"ma_thu_tuc\":\"1.999009\",\"ten_thu_tuc\":\"\(twice)\"}".utf8))
    #expect(why?.contains("đọc sai bảng mã") == true, "\(why ?? "")")
    let quoted = #"{"ma_thu_tuc":"1.999009","ten_thu_tuc":"Sửa chữ «xá» và «Thá»§»"}"#
    #expect(refusal(Array(quoted.utf8)) == nil)
  }

  @Test("nesting and length have limits")
  func limits() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(refusal(Array(deep.utf8))?.contains("quá sâu") == true)
    let long =
      Array("{\"a\":\"".utf8) + [UInt8](repeating: 0x61, count: InputReader.maxRecordBytes + 1)
    #expect(refusal(long)?.contains("trên một dòng") == true)
    #expect(refusal(Array("\"\\ud800".utf8)) != nil)
  }

  @Test("a lone surrogate is repaired, an escape that is none is told")
  func escapes() throws {
    let value = try JSONReader.read(Array(#"{"a":"\ud83d\ude00 \ud800x \u0110"}"#.utf8))
    #expect(value["a"]?.text == "😀 \u{FFFD}x Đ")
    #expect(throws: JSONProblem(reason: .badText, offset: 3)) {
      try JSONReader.read(Array(#"["\x"]"#.utf8))
    }
  }

  @Test(
    "no cut and no changed byte stops the program, and whatever comes out loads",
    arguments: [
      "vi-du-portal.json", "vi-du-trang.txt", "vi-du-export.jsonl", "vi-du-danh-sach.csv",
    ])
  func mutations(_ file: String) throws {
    let bytes = try Example.bytes(file)
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let noise = Array("{}[]\",:\\0129.-/()BướcMiễn phí\u{0}\n;ệ".utf8)
    for round in 0..<240 {
      var mutated = bytes
      if round % 4 == 0 {
        mutated = Array(bytes.prefix(random(bytes.count)))
      } else {
        for _ in 0...random(6) {
          let at = random(mutated.count)
          switch random(3) {
          case 0: mutated[at] = noise[random(noise.count)]
          case 1: mutated.remove(at: at)
          default: mutated.insert(noise[random(noise.count)], at: at)
          }
        }
      }
      for raw in InputReader.records(mutated, path: "m") {
        guard let imported = Example.imported(raw), imported.draft != nil else { continue }
        let fault = SelfCheck.fault(imported)
        #expect(fault == nil, "round \(round): \(fault?.vietnamese ?? "")")
      }
    }
  }
}

import Catalogue
import CatalogueCoding
import Diagnostics
import TestKit
import Testing
import VietnameseText

@testable import PortalImport

/// From a record to a file: what is typed, what stays, what is told.
struct ImportTests {
  @Test(
    "each form of input becomes a file that loads, and no word of it is lost",
    arguments: [
      "vi-du-portal.json", "vi-du-trang.txt", "vi-du-export.jsonl", "vi-du-danh-sach.csv",
    ],
    [false, true])
  func loads(_ file: String, _ facts: Bool) throws {
    let raw = try #require(InputReader.records(try Example.bytes(file), path: file).first)
    let imported = try #require(Example.imported(raw, facts: facts))
    #expect(SelfCheck.fault(imported) == nil)
    #expect(Coverage.check(raw, imported).missing == [])
    let name = file.replacing(".", with: "-") + (facts ? "-facts" : "") + ".yaml"
    expectSnapshot(String(decoding: imported.bytes, as: UTF8.self), named: name)
  }

  @Test("the coverage check sees a sentence that was left out")
  func coverageBites() throws {
    let raw = try #require(
      InputReader.records(try Example.bytes("vi-du-portal.json"), path: "a").first)
    var imported = try #require(Example.imported(raw))
    imported.findings.removeAll { $0.part == "giaTriLa" }
    #expect(Coverage.check(raw, imported).missing.count == 3)
  }

  private func findings(_ file: String, _ kind: ImportFinding.Kind) throws -> [String] {
    let imported = try #require(try Example.imported(file: file))
    return imported.findings.filter { $0.kind == kind }.map {
      "\($0.part): \($0.message.vietnamese)"
    }
  }

  @Test("a record that contradicts itself is told, part by part")
  func contradictions() throws {
    let found = try findings("vi-du-portal.json", .contradiction)
    func holds(_ words: String) -> Bool { found.contains { $0.contains(words) } }
    #expect(holds("time-limit: bảng ghi 5 ngày làm việc nhưng mô tả mở đầu bằng 7 ngày làm việc"))
    #expect(holds("fees: mức 135 đồng có lẽ thiếu ba số 0"))
    #expect(holds("fees: in miễn phí (0) nhưng ghi chú nêu 20.000 đồng"))
    #expect(holds("time-limit: dịch vụ 1.999001.01 ghi 9 ngày làm việc"))
    #expect(holds("online: dịch vụ 1.999002.01 không mang mã của thủ tục này"))
    #expect(found.count == 5)
  }

  @Test("steps that do not add up to the printed total are told")
  func sum() throws {
    let text = String(decoding: try Example.bytes("vi-du-portal.json"), as: UTF8.self)
      .replacing("\"processingTime\":\"7.5\"", with: "\"processingTime\":5")
    let raw = try #require(Example.records(text).first)
    let imported = try #require(Example.imported(raw))
    // 2 + 1,5 + 0,5 = 4; the bare «1» without a unit is no total.
    let told = imported.findings.map(\.message.vietnamese)
    #expect(told.contains { $0.hasPrefix("các bước cộng lại 4 nhưng tổng thời hạn in là 5") })
  }

  @Test("days of the portal are those of Việt Nam, not the ones before in UTC")
  func dates() throws {
    let imported = try #require(try Example.imported(file: "vi-du-portal.json"))
    // 1777050000000 is 2026-04-24T17:00Z, midnight of the 25th in Hà Nội.
    #expect(
      imported.proposals.first { $0.id == "7/QĐ-VD năm 2026" }?.entry["issued"]?.scalar
        == "2026-04-25")
    #expect(
      imported.findings.contains {
        $0.message.vietnamese.contains("theo giờ UTC thì sớm hơn một ngày")
      })
  }

  @Test(
    "malformed codes are refused, never mended",
    arguments: [
      "2,002308", "1.01385", "1.0133611", "1.014955-Xoa", "2.009182739", "", "abc", "9.99999",
    ])
  func codes(_ code: String) throws {
    let raw = try #require(
      Example.records(#"{"ma_thu_tuc":"\#(code)","ten_thu_tuc":"Thủ tục ví dụ"}"#).first)
    let imported = try #require(Example.imported(raw))
    #expect(imported.draft == nil)
    #expect(imported.findings.last?.part == "code")
    #expect(imported.bytes == [])
  }

  @Test("a comma for the point is asked about, not taken")
  func commaCode() throws {
    let records = InputReader.records(try Example.bytes("vi-du-export.jsonl"), path: "v")
    let imported = try #require(records.last.flatMap { Example.imported($0) })
    #expect(imported.draft == nil)
    #expect(imported.findings.last?.message.vietnamese.contains("có phải 2.002308?") == true)
  }

  @Test(
    "a semicolon table with a mark and a title row gives its rows, the shortened code is refused")
  func table() throws {
    let records = InputReader.records(try Example.bytes("vi-du-danh-sach.csv"), path: "d.csv")
    #expect(records.map(\.place) == ["d.csv:3", "d.csv:5"])
    let imported = records.map { Example.imported($0) }
    #expect(
      imported[0]?.draft?["authorities"]?["execute"]
        == .list([.bare("so-vi-du"), .bare("ubnd-cap-xa")]))
    #expect(imported[1]?.draft == nil)
  }

  @Test("a paper of several records becomes one proposed entry, once")
  func sharedPapers() throws {
    let raw = try #require(
      InputReader.records(try Example.bytes("vi-du-portal.json"), path: "a").first)
    let record = try #require(PortalImporter.read(raw))
    var tally = PaperTally()
    tally.add(record)
    #expect(tally.shared.isEmpty)
    tally.add(record)
    let imported = try #require(Example.imported(raw, shared: tally.shared))
    #expect(
      imported.proposals.contains { $0.registry == .papers && $0.id == "to-khai-vi-du-theo-mau" })
  }

  @Test("the report says the same in both forms")
  func report() throws {
    let raw = try #require(
      InputReader.records(try Example.bytes("vi-du-portal.json"), path: "a.json").first)
    let imported = try #require(Example.imported(raw))
    let row = ImportReport.Row(
      place: raw.place, code: imported.code, name: imported.name, status: .written, path: "x.yaml",
      findings: imported.findings, counts: imported.counts, words: 3)
    let report = ImportReport(rows: [row], proposals: imported.proposals)
    expectSnapshot(report.markdown(in: .vietnamese), named: "report.md")
    expectSnapshot(String(decoding: report.json(), as: UTF8.self), named: "report.json")
    for finding in imported.findings {
      #expect(report.markdown(in: .english).contains(finding.message.english))
    }
  }

  @Test("a number that lacks its last letter stays as printed, and a person is told")
  func cutNumber() throws {
    let text = """
      {"code":"1.999001","name":"Ví dụ","executionCases":[],"legalBasisesDetails":[\
      {"name":"Nghị định ví dụ","code":"118/2025/NĐ-C"}]}
      """
    let raw = try #require(Example.records(text).first)
    let imported = try #require(Example.imported(raw))
    #expect(imported.draft?["legal-basis"]?.elements.map(\.scalar) == ["118/2025/NĐ-C"])
    let told = imported.findings.filter { $0.part == "legal-basis" && $0.kind == .look }
    #expect(told.map { $0.message.vietnamese.hasSuffix("có phải 118/2025/NĐ-CP?") } == [true])
  }
}

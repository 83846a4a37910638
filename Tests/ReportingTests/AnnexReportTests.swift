import FileSystem
import ProcedureModel
import Reporting
import Reviews
import TestKit
import Testing
import VietnameseText

/// The draft appendix of a decision; every name and figure is made up (*ví dụ*).
struct AnnexReportTests {
  private static let annex = Annex(entries: [
    Annex.Entry(
      part: .local, names: ["Thủ tục ví dụ <một> (1.000001)"],
      plan: Annex.PlanName(name: "Kế hoạch 1/KH-VD", isUnverified: true), isExample: false,
      options: [
        Annex.Option(
          kind: "bỏ thành phần hồ sơ", changes: ["Bỏ giấy tờ «Sổ hộ khẩu»."],
          because: "Giấy đã hết dùng.",
          actions: [
            Annex.Action(
              text: "1/2026/QĐ-VD khoản 1 Điều 2", isDraft: false, drafter: "Sở ví dụ",
              deadline: CivilDate(iso: "2026-12-31"))
          ], status: .accepted, decision: "9/QĐ-VD ngày 01/3/2026"),
        Annex.Option(
          kind: "rút ngắn thời hạn giải quyết", changes: ["Thời hạn: 5 → 3 ngày làm việc."],
          because: nil, actions: [], status: .proposed, decision: nil),
      ], benefit: .known(before: 300_000_000, after: 125_000_000)),
    Annex.Entry(
      part: .open, names: ["Thủ tục ví dụ hai (1.000002)"],
      plan: Annex.PlanName(name: "Kế hoạch 1/KH-VD", isUnverified: true), isExample: true,
      options: [
        Annex.Option(
          kind: "bãi bỏ thủ tục", changes: [], because: "Không còn cần.", actions: [],
          status: .proposed, decision: nil)
      ], benefit: .missing(["số lượt một năm", "giờ chuẩn bị"])),
  ])

  @Test("what is printed")
  func snapshot() {
    expectSnapshot(
      String(decoding: AnnexReport(Self.annex).page, as: UTF8.self), named: "annex.html")
  }

  @Test("it is a draft: number, date and signature are blank, and what is open says so")
  func draft() {
    let text = String(decoding: AnnexReport(Self.annex).body, as: UTF8.self)
    for words in [
      "DỰ THẢO", "số …/QĐ-… ngày … tháng … năm …", "chưa đối chiếu văn bản gốc",
      "(chưa được thông qua)", "(được thông qua theo 9/QĐ-VD ngày 01/3/2026)", "[ví dụ]",
      "58,33%", "175.000.000\u{A0}đồng/năm", "còn thiếu: số lượt một năm; giờ chuẩn bị",
      "&lt;một&gt;", "a) Bỏ thành phần", "b) Rút ngắn",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.contains("II. THỦ TỤC HÀNH CHÍNH KIẾN NGHỊ CẤP TRÊN"), "an empty part stays")
  }

  @Test("every style of the page is one that the reference documents are made with")
  func styles() throws {
    let root = parent(of: parent(of: parent(of: "\(#filePath)")))
    let script = String(
      decoding: try FileSystem.read(joined(root, "scripts/annex_reference.py"), limit: 1 << 20),
      as: UTF8.self)
    let body = String(decoding: AnnexReport(Self.annex).body, as: UTF8.self)
    var named: Set<String> = []
    for piece in body.split(separator: "data-custom-style=\"").dropFirst() {
      named.insert(String(piece.prefix { $0 != "\"" }))
    }
    #expect(named.count == 9)
    for name in named { #expect(script.contains("    \"\(name)\": ("), "\(name)") }
  }
}

import Diagnostics
import FileSystem
import LawWatch
import TestKit
import Testing
import VietnameseText

@testable import Workspace

/// What will stop holding: each kind of notice, on the day before, on it and after it.
struct WatchTests {
  private static let files = """
    -- catalogue/registries/agencies.yaml --
    bo-vi-du: {name: Bộ Ví dụ, level: central}
    ubnd-cap-xa: {name: Ủy ban nhân dân cấp xã, kind: class, level: commune}
    so-cu: {name: Sở Cũ, until: 2026-06-30, successors: [so-moi]}
    so-moi: {name: Sở Mới}
    so-khong-ai-nhac: {name: Sở không ai nhắc, until: 2020-01-01}
    -- catalogue/registries/instruments/luat.yaml --
    60/2014/QH13: {title: Luật Hộ tịch, kind: law, until: 2026-09-30}
    1/2020/NĐ-CP: {kind: decree, repealed-by: [2/2026/NĐ-CP]}
    2/2026/NĐ-CP: {kind: decree, effective: 2026-09-01}
    3/2020/NĐ-CP: {kind: decree, repealed-by: [2/2026/NĐ-CP khoản 1 Điều 2]}
    -- catalogue/registries/papers.yaml --
    to-khai: {name: Tờ khai, kind: form, forms: {file: to-khai.docx}, until: 2026-08-15}
    giay-khai-sinh: {name: Giấy khai sinh, kind: certificate}
    -- catalogue/registries/replacements.csv --
    instrument,code,paper,database,text,article,from,until
    66.9/2026/NQ-CP,1.000003,to-khai,,Văn bản ví dụ,Điều 1,2026-01-01,2026-08-31
    66.9/2026/NQ-CP,1.999999,to-khai,,Văn bản ví dụ,Điều 2,2026-01-01,2026-08-31
    -- reviews/decisions/2026.yaml --
    - {rule: doc-vague, record: "1.000003", verdict: accepted, because: "Chờ, rồi; xem", date: 2026-03-01, until: 2026-08-01}
    - {rule: doc-vague, record: "1.000003", at: fees, verdict: accepted, because: Đã lâu, date: 2025-03-01, until: 2026-01-01}

    """

  private func report(days: Int = 90, on day: String = "2026-07-18") async throws -> WatchReport {
    let workspace = try JudgedWorkspace(
      ExampleWorkspace.procedure(
        "1.000003", "authorities: {decide: so-cu, execute: ubnd-cap-xa}",
        "conditions: unstated # thutuc: allow core-part-missing until 2026-07-31 — chờ Bộ trả lời",
        "fees: [{name: Phí ví dụ, amount: 8000, until: 2026-07-18}, {name: Phí sau, amount: 9000, from: 2026-07-19}]",
        "checked: {date: 2025-08-01, against: ví dụ}") + Self.files, on: day)
    return try await Self.watch(workspace, days)
  }

  private static func watch(_ workspace: JudgedWorkspace, _ days: Int) async throws -> WatchReport {
    let report = try await workspace.open().watch(days: days).report
    // The folder goes with its last reference.
    return withExtendedLifetime(workspace) { report }
  }

  @Test("every kind of thing that ends is told, by its day")
  func kinds() async throws {
    let lines = try await report().notices.map {
      "\($0.day?.iso ?? "never") \($0.kind.rawValue) \($0.title.vietnamese)"
        + ($0.records.isEmpty ? "" : " [\($0.records.joined(separator: " "))]")
    }
    expectSnapshot(lines.joined(separator: "\n") + "\n", named: "watch.txt")
  }

  @Test("the last day counts, the day after it does not")
  func edges() async throws {
    func has(_ day: String, _ days: Int) async throws -> Bool {
      try await report(days: days, on: day).notices.contains {
        $0.kind == .value && $0.title.vietnamese.contains("Phí ví dụ")
      }
    }
    #expect(try await has("2026-07-18", 0))
    #expect(try await has("2026-07-17", 1))
    #expect(try await !has("2026-07-17", 0))
    #expect(try await !has("2026-07-19", 90))
  }

  @Test("a partial repeal leaves the act, a past agency that nobody names is history")
  func silence() async throws {
    let text = try await report(days: 3650).notices.map(\.title.vietnamese).joined()
    #expect(!text.contains("3/2020"))
    #expect(!text.contains("không ai nhắc"))
  }

  @Test("formats", arguments: [(WatchFormat.text, "watch.full.txt"), (.markdown, "watch.md")])
  func formats(_ format: WatchFormat, _ name: String) async throws {
    let bytes = format.render(try await report(), .vietnamese)
    expectSnapshot(String(decoding: bytes, as: UTF8.self), named: name)
  }

  @Test(
    "a calendar's lines are short enough, whole letters, and its ids stay",
    arguments: Language.allCases)
  func calendar(_ language: Language) async throws {
    let one = WatchFormat.ical.render(try await report(), language)
    let text = String(decoding: one, as: UTF8.self)
    #expect(!text.unicodeScalars.contains("\u{FFFD}"))
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75, "\(line)") }
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
    #expect(one == WatchFormat.ical.render(try await report(), language))
    func ids(_ bytes: [UInt8]) -> Set<String> {
      Set(
        String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
          .filter { $0.hasPrefix("UID:") })
    }
    let later = WatchFormat.ical.render(try await report(on: "2026-07-20"), language)
    #expect(ids(later).isSubset(of: ids(one)))
    #expect(ids(one).count == (try await report()).notices.count)
  }

  @Test("nothing ends, and that is said")
  func nothing() async throws {
    let workspace = try JudgedWorkspace(
      ExampleWorkspace.procedure("1.000003", "checked: {date: 2026-07-01, against: ví dụ}"),
      on: "2026-07-18")
    let report = try await Self.watch(workspace, 30)
    let told = report.notices.filter { $0.kind != .check }
    #expect(told.isEmpty, "\(told)")
  }
}

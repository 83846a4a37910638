import Diagnostics
import SourceText
import TestKit
import Testing

@testable import Reporting

struct JSONReporterTests {
  private static let reporter = JSONReporter(descriptors: SharedFindings.descriptors)

  private func report(_ files: [FileDiagnostics] = SharedFindings.all) throws -> JSONValue {
    try JSONValue(parsing: Array(Self.reporter.whole(files).utf8))
  }

  @Test("the report for programs")
  func snapshot() {
    expectSnapshot(Self.reporter.whole(), named: "findings.json")
  }

  @Test("keys and their order are the same for every finding")
  func keys() throws {
    let json = try report()
    #expect(json.names == ["format", "column-unit", "findings", "summary"])
    #expect(json["format"]?.text == "thutuc-findings/1")
    let findings = json["findings"]?.elements ?? []
    #expect(findings.count == SharedFindings.all.map(\.diagnostics.count).reduce(0, +))
    let optional: Set<String> = ["help", "basis", "competence", "profiles"]
    for finding in findings {
      #expect(
        finding.names.filter { !optional.contains($0) } == [
          "rule", "family", "severity", "record", "path", "meaning", "fingerprint", "file", "range",
          "message", "plans", "notes", "fixes",
        ])
      #expect(finding["message"]?.names == ["vi", "en"])
      #expect(Array(finding["range"]?.names.prefix(2) ?? []) == ["start", "end"])
    }
    #expect(
      json["summary"]?.names == [
        "files", "findings", "blocking", "unreadable", "out-of-scope", "allowed",
        "decided", "known", "old", "families", "rules",
      ])
  }

  @Test("ranges index the bytes, lines and columns count from 1")
  func places() throws {
    let text = MarkedText("# Ẫ\r\ntên: ⟦Đăng\n  ký⟧\n")
    let file = SourceFile(path: "a.yaml", text: text.text)
    let finding = Diagnostic(
      rule: "vi-du", family: .error, severity: .error, message: Message(vi: "x", en: "y"),
      location: SourceLocation(path: "a.yaml", range: text.range))
    let json = try report([FileDiagnostics(file, [finding])])
    let range = try #require(json["findings"]?.elements.first?["range"])
    #expect(
      range.names == ["start", "end", "line", "column", "end-line", "end-column"])
    #expect(range["start"]?.integer == Int(text.range.lower))
    #expect(range["end"]?.integer == Int(text.range.upper))
    #expect(range["line"]?.integer == 2)
    #expect(range["column"]?.integer == 6)
    #expect(range["end-line"]?.integer == 3)
    #expect(range["end-column"]?.integer == 5)
  }

  @Test("no findings are an empty list, not a missing one")
  func empty() throws {
    let json = try report([])
    #expect(json["findings"] == .array([]))
  }

  @Test("text and JSON agree on every count")
  func agreement() throws {
    let json = try report()
    let summary = try #require(json["summary"])
    let tally = SharedFindings.summary.tally
    #expect(summary["findings"]?.integer == tally.total)
    #expect(summary["blocking"]?.integer == tally.blocking)
    #expect(summary["families"]?["opportunity"]?.integer == tally.count(.opportunity))
    let text = TextReporter(
      language: .vietnamese, palette: Palette(isColoured: false),
      descriptors: SharedFindings.descriptors
    ).whole()
    let headlines = text.split(separator: "\n").filter {
      $0.hasPrefix("lỗi") || $0.hasPrefix("cơ hội (") || $0.hasPrefix("chỉ tiêu (")
    }
    #expect(headlines.count == tally.total)
  }
}

import Diagnostics
import FileSystem
import SourceText
import TestKit
import Testing

@testable import Reporting

/// All formats tell of the same findings.
struct FormatTests {
  private static func reporter(_ format: OutputFormat, _ language: Language = .vietnamese)
    -> any Reporter
  {
    format.reporter(
      language: language, descriptors: SharedFindings.descriptors, version: "0.1.0", width: 80)
  }

  private static func report(
    _ format: OutputFormat, _ language: Language = .vietnamese,
    _ files: [FileDiagnostics] = SharedFindings.all, _ summary: RunSummary = SharedFindings.summary
  ) -> String {
    let reporter = reporter(format, language)
    return String(
      decoding: reporter.assembled(files.map { reporter.report($0) }, summary), as: UTF8.self)
  }

  /// Fingerprints of the shared findings, sorted; those met twice in a file have a number behind.
  private static let keys = SharedFindings.all.flatMap { $0.placed().map(\.key) }.sorted()
  private static let fingerprints = SharedFindings.all.flatMap { $0.placed().map(\.fingerprint) }
    .sorted()
  private static let rules = SharedFindings.all.flatMap { $0.diagnostics.map(\.rule) }.sorted()

  @Test(
    "each format as recorded",
    arguments: [
      (OutputFormat.narrated, "narrated.txt"), (.sarif, "findings.sarif"),
      (.github, "github.txt"), (.gitlab, "gitlab.json"), (.junit, "junit.xml"),
      (.markdown, "findings.md"), (.html, "findings.html"),
    ])
  func snapshot(_ format: OutputFormat, _ name: String) {
    expectSnapshot(Self.report(format), named: name)
  }

  @Test("the formats for programs give the same fingerprints and the same counts")
  func agreement() throws {
    let total = SharedFindings.summary.tally.total
    let blocking = SharedFindings.summary.tally.blocking
    #expect(Self.keys.count == total)

    let json = try JSONValue(parsing: Array(Self.report(.json).utf8))
    let findings = json["findings"]?.elements ?? []
    #expect(findings.compactMap { $0["fingerprint"]?.text }.sorted() == Self.fingerprints)
    #expect(json["summary"]?["findings"]?.integer == total)

    let sarif = try JSONValue(parsing: Array(Self.report(.sarif).utf8))
    let run = try #require(sarif["runs"]?.elements.first)
    let results = run["results"]?.elements ?? []
    #expect(
      results.compactMap { $0["partialFingerprints"]?["thutuc/v1"]?.text }.sorted()
        == Self.fingerprints)
    #expect(results.compactMap { $0["ruleId"]?.text }.sorted() == Self.rules)
    #expect(results.count { $0["level"]?.text == "error" } == blocking)
    #expect(run["properties"]?["findings"]?.integer == total)
    #expect(run["properties"]?["blocking"]?.integer == blocking)

    let gitlab = try JSONValue(parsing: Array(Self.report(.gitlab).utf8))
    #expect(gitlab.elements.compactMap { $0["fingerprint"]?.text }.sorted() == Self.keys)
    #expect(gitlab.elements.compactMap { $0["check_name"]?.text }.sorted() == Self.rules)
    #expect(gitlab.elements.count { $0["severity"]?.text == "blocker" } == blocking)

    let junit = Self.report(.junit)
    #expect(
      Self.values(in: junit, after: "name=\"fingerprint\" value=\"", until: "\"").sorted()
        == Self.keys)
    #expect(junit.contains("tests=\"\(total + 1)\" failures=\"\(blocking)\" errors=\"1\""))
    #expect(Self.values(in: junit, after: "<failure ", until: ">").count == blocking)

    let markdown = Self.report(.markdown)
    #expect(Self.values(in: markdown, after: "<!-- ", until: " -->").sorted() == Self.keys)
    let html = Self.report(.html)
    #expect(Self.values(in: html, after: "<li id=\"f-", until: "\"").sorted() == Self.keys)
    #expect(
      Self.values(in: html, after: "<code class=\"rule\">", until: "<").sorted() == Self.rules)
  }

  @Test("the formats for people give the same rules and the same counts")
  func agreementForPeople() {
    let narrated = Self.report(.narrated, .english)
    #expect(Self.values(in: narrated, after: "Rule ", until: ".\n").sorted() == Self.rules)
    let github = SharedFindings.all.map {
      String(decoding: Self.reporter(.github).report($0), as: UTF8.self)
    }.joined()
    #expect(Self.values(in: github, after: ",title=", until: "::").sorted() == Self.rules)
  }

  @Test("what the schemas say of JSON and SARIF holds", arguments: [OutputFormat.json, .sarif])
  func schema(_ format: OutputFormat) throws {
    let here = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let path =
      format == .json
      ? "/\(here)/../../docs/schemas/findings-1.schema.json"
      : "/\(here)/Schemas/sarif-used.schema.json"
    let shape = JSONShape(try JSONValue(parsing: try read(path, limit: 1 << 20)))
    for files in [SharedFindings.all, []] {
      let value = try JSONValue(parsing: Array(Self.report(format, .english, files).utf8))
      let faults = shape.faults(in: value)
      #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
    #expect(!shape.faults(in: .object([])).isEmpty, "a schema that admits anything proves nothing")
  }

  @Test("GitHub gets ten of a kind at most, and is told how many there are in all")
  func githubLimit() {
    let lines = Self.report(.github).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.count { $0.hasPrefix("::notice ") } <= 10)
    let shown = lines.count { $0.hasPrefix("::") } - 1
    let total = SharedFindings.summary.tally.total
    #expect(Self.report(.github).contains("chỉ có \(shown) trong số \(total) phát hiện"))
  }

  @Test("a comment is cut at the end of a finding, and says how many there are and where")
  func markdownLimit() {
    let whole = Self.report(.markdown)
    let reporter = MarkdownReporter(
      language: .vietnamese, descriptors: SharedFindings.descriptors, limit: 3_000,
      rest: "https://vi-du.vn/ket qua>")
    let pieces = SharedFindings.all.map { reporter.report($0) }
    let cut = String(decoding: reporter.assembled(pieces, SharedFindings.summary), as: UTF8.self)
    #expect(cut.utf8.count <= 3_000)
    let kept = Self.values(in: cut, after: "<!-- ", until: " -->").count
    #expect(kept > 0 && kept < SharedFindings.summary.tally.total)
    #expect(
      cut.contains("chỉ có \(kept) trong số \(SharedFindings.summary.tally.total) phát hiện"))
    #expect(cut.contains("<https://vi-du.vn/ketqua>"))
    let roomy = MarkdownReporter(
      language: .vietnamese, descriptors: SharedFindings.descriptors,
      limit: MarkdownReporter.commentLimit)
    #expect(
      String(decoding: roomy.assembled(pieces, SharedFindings.summary), as: UTF8.self) == whole)
  }

  @Test("no value of a file becomes a command, a tag or markup", arguments: OutputFormat.allCases)
  func hostile(_ format: OutputFormat) {
    let value =
      "%0A::error::x ::set-output name=a::b\n::error::y <b a=\"c\">&#x;</b> `*_[x](y)| @ai"
    let file = SourceFile(path: "a,b:c.yaml", text: "a: \(value)\n")
    let finding = Diagnostic(
      rule: "vi-du", family: .opportunity, severity: .info,
      message: Message(vi: value, en: value),
      location: SourceLocation(path: file.path, range: ByteRange(3, 3 + value.utf8.count)))
    var tally = Tally()
    tally.add(finding)
    let text = Self.report(
      format, .vietnamese, [FileDiagnostics(file, [finding])],
      RunSummary(tally: tally, files: 1, hasUnreadable: false))
    #expect(!text.contains("\n::error::y"))
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("::set-output") })
    if [.html, .junit, .markdown].contains(format) {
      #expect(
        !text.replacing(markdownCode(value.replacing("\n", with: " ")), with: "")
          .contains("<b a="))
    }
    if format == .markdown { #expect(!text.contains("*_[x](y)| @ai (")) }
  }

  @Test("a fingerprint holds when the line moves and falls when the text changes")
  func fingerprint() {
    func print(_ marked: String, _ message: String = "m", detail: String = "") -> String {
      let text = MarkedText(marked)
      let file = SourceFile(path: "a.yaml", text: text.text)
      let finding = Diagnostic(
        rule: "r", family: .opportunity, severity: .info, message: Message(vi: message, en: "e"),
        location: SourceLocation(path: "a.yaml", range: text.range), record: "1.000001",
        path: "fees/x", detail: detail)
      return finding.fingerprint(in: file)
    }
    let first = print("a: ⟦giấy tờ khác⟧")
    #expect(print("# chú thích\n\na:   ⟦giấy tờ khác⟧") == first)
    #expect(print("a: ⟦giấy tờ\n     khác⟧") == first, "folding is layout")
    #expect(print("a: ⟦giấy tờ khác⟧", "other words") == first)
    #expect(print("a: ⟦giấy tờ nào đó⟧") != first)
    #expect(print("a: ⟦giấy tờ khác⟧", detail: "1.000002") != first)
    #expect(first.utf8.count == 16)
  }

  /// The texts between two marks, from left to right.
  private static func values(in text: String, after start: String, until end: String) -> [String] {
    var parts = text.split(separator: start, omittingEmptySubsequences: false)
    parts.removeFirst()
    return parts.map { part in
      part.split(separator: end, maxSplits: 1, omittingEmptySubsequences: false).first
        .map(String.init) ?? ""
    }
  }
}

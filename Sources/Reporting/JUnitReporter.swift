package import Diagnostics
import SourceText

/// Findings as JUnit XML: a suite for each file, a case for each finding.
///
/// Only what blocks is a failure; a chance to simplify is a skipped case, so that no build turns red
/// for bad law that is stated truthfully.
package struct JUnitReporter: Reporter {
  package static let format = "junit"
  private let language: Language

  package init(language: Language) {
    self.language = language
  }

  package var opening: [UInt8] { [] }
  package var separator: [UInt8] { [] }
  package var isWhole: Bool { true }

  package func report(_ file: FileDiagnostics) -> [UInt8] {
    let findings = file.placed()
    let blocking = file.diagnostics.count(where: \.isBlocking)
    var text = "  <testsuite name=\"\(xml(file.file.path))\" tests=\"\(findings.count)\""
    text += " failures=\"\(blocking)\" errors=\"0\" skipped=\"\(findings.count - blocking)\">\n"
    for finding in findings { text += testCase(finding, file.file) }
    return Array((text + "  </testsuite>\n").utf8)
  }

  private func testCase(_ finding: PlacedFinding, _ file: SourceFile) -> String {
    let diagnostic = finding.diagnostic
    let words = ReportWords(language: language)
    let record = diagnostic.record.isEmpty ? file.path : diagnostic.record
    let name = [diagnostic.rule, diagnostic.path].filter { !$0.isEmpty }.joined(separator: " ")
    let message = xml(diagnostic.message.text(in: language))
    let type = xml(words.severity(diagnostic.severity, diagnostic.family))
    var text = "    <testcase classname=\"\(xml(record))\" name=\"\(xml(name))\""
    text += " file=\"\(xml(file.path))\" line=\"\(finding.start.line)\">\n"
    text += "      <properties><property name=\"fingerprint\" value=\"\(finding.key)\"/>"
    text += "<property name=\"rule\" value=\"\(xml(diagnostic.rule))\"/></properties>\n"
    if diagnostic.isBlocking {
      text += "      <failure type=\"\(type)\" message=\"\(message)\">"
      text += xml("\(file.path):\(finding.start.line):\(finding.start.column) \(finding.quote)")
      text += "</failure>\n"
    } else {
      text += "      <skipped message=\"\(type): \(message)\"/>\n"
    }
    return text + "    </testcase>\n"
  }

  package func closing(_ summary: RunSummary) -> [UInt8] { Array("</testsuites>\n".utf8) }

  package func assembled(_ pieces: [[UInt8]], _ summary: RunSummary) -> [UInt8] {
    let tally = summary.tally
    // A run that could not read everything is an error of the run, in this format too.
    let errors = summary.hasUnreadable ? 1 : 0
    var head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"thutuc\""
    head += " tests=\"\(tally.total + errors)\" failures=\"\(tally.blocking)\""
    head += " errors=\"\(errors)\" skipped=\"\(tally.total - tally.blocking)\">\n"
    var output = Array(head.utf8)
    for piece in pieces { output += piece }
    if summary.hasUnreadable {
      let words = ReportWords(language: language)
      var suite = "  <testsuite name=\"thutuc\" tests=\"1\" failures=\"0\" errors=\"1\""
      suite += " skipped=\"0\">\n    <testcase classname=\"thutuc\" name=\"file-unreadable\">\n"
      suite += "      <error message=\"\(xml(words.summary(summary)))\"/>\n"
      output += Array((suite + "    </testcase>\n  </testsuite>\n").utf8)
    }
    return output + closing(summary)
  }

  /// Text for an element or an attribute; what XML cannot hold has become a mark or a blank before.
  private func xml(_ text: String) -> String {
    visible(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}

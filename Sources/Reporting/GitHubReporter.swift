package import Diagnostics
import SourceText

/// Findings as GitHub workflow commands, which become annotations on the lines of a change.
///
/// GitHub shows ten annotations of each kind a step and drops the rest in silence; so no more are
/// written, and a last one states how many there are in all.
///
/// - Source: GitHub documentation, Workflow commands for GitHub Actions.
package struct GitHubReporter: Reporter {
  package static let format = "github"
  /// What one step may show of each kind.
  static let limit = 10
  private let language: Language

  package init(language: Language) {
    self.language = language
  }

  package var opening: [UInt8] { [] }
  package var separator: [UInt8] { [] }
  package var isWhole: Bool { true }

  package func report(_ file: FileDiagnostics) -> [UInt8] {
    var output: [UInt8] = []
    let words = ReportWords(language: language)
    for finding in file.placed() {
      let diagnostic = finding.diagnostic
      var properties = ["file=" + Self.property(file.file.path)]
      if !file.file.bytes.isEmpty {
        properties.append("line=\(finding.start.line)")
        properties.append("endLine=\(finding.end.line)")
        // Columns count only where all is on one line.
        if finding.start.line == finding.end.line {
          properties.append("col=\(finding.start.column)")
          properties.append("endColumn=\(finding.end.column)")
        }
      }
      properties.append("title=" + Self.property(diagnostic.rule))
      var text = visible(diagnostic.message.text(in: language))
      if let help = diagnostic.help {
        text += "\n\(words.help): \(visible(help.text(in: language)))"
      }
      let line =
        "::\(Self.kind(diagnostic)) \(properties.joined(separator: ","))::\(Self.data(text))\n"
      output += Array(line.utf8)
    }
    return output
  }

  package func closing(_ summary: RunSummary) -> [UInt8] {
    let words = ReportWords(language: language)
    return Array("\(visible(words.summary(summary)))\n".utf8)
  }

  package func assembled(_ pieces: [[UInt8]], _ summary: RunSummary) -> [UInt8] {
    let words = ReportWords(language: language)
    var shown: [String: Int] = [:]
    var kept: [UInt8] = []
    var count = 0
    for piece in pieces {
      for line in piece.split(separator: UInt8(ascii: "\n")) {
        let kind = String(decoding: line.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
        let before = shown[kind] ?? 0
        // The last notice is for the total.
        let room = kind == "::notice" ? Self.limit - 1 : Self.limit
        guard before < room else { continue }
        shown[kind] = before + 1
        count += 1
        kept += line + [UInt8(ascii: "\n")]
      }
    }
    if count < summary.tally.total {
      let text = words.shown(count, of: summary.tally.total)
      kept += Array("::notice title=thutuc::\(Self.data(text))\n".utf8)
    }
    return kept + closing(summary)
  }

  private static func kind(_ diagnostic: Diagnostic) -> String {
    switch SARIFReporter.level(diagnostic.family, diagnostic.severity) {
    case "error": "error"
    case "warning": "warning"
    default: "notice"
    }
  }

  /// What stands after `::` in one line.
  static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// The value of a property, where commas and colons end it.
  static func property(_ text: String) -> String {
    data(visible(text)).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

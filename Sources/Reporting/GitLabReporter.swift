package import Diagnostics
import HTML
import SourceText

/// Findings as GitLab's code quality report: a list of issues with fingerprints.
///
/// - Source: GitLab documentation, Code Quality report format.
package struct GitLabReporter: Reporter {
  package static let format = "gitlab"
  private let language: Language

  package init(language: Language) {
    self.language = language
  }

  package var opening: [UInt8] { Array("[".utf8) }
  package var separator: [UInt8] { [UInt8(ascii: ",")] }

  package func report(_ file: FileDiagnostics) -> [UInt8] {
    var output: [UInt8] = []
    for (index, finding) in file.placed().enumerated() {
      output += Array((index == 0 ? "\n" : ",\n").utf8)
      let diagnostic = finding.diagnostic
      var json = JSONWriter()
      json.object { json in
        json.member("description", visible(diagnostic.message.text(in: language)))
        json.member("check_name", diagnostic.rule)
        // Issues with one fingerprint would be shown as one.
        json.member("fingerprint", finding.key)
        json.member("severity", Self.severity(diagnostic))
        json.member("location") { json in
          json.object { json in
            json.member("path", file.file.path)
            json.member("lines") { json in
              json.object { json in
                json.member("begin", finding.start.line)
                json.member("end", finding.end.line)
              }
            }
          }
        }
      }
      output += json.bytes
    }
    return output
  }

  package func closing(_ summary: RunSummary) -> [UInt8] { Array("\n]\n".utf8) }

  private static func severity(_ diagnostic: Diagnostic) -> String {
    switch (diagnostic.family, diagnostic.severity) {
    case (.error, .error): "blocker"
    case (.error, _): "minor"
    case (_, .error): "major"
    case (_, .warning): "minor"
    case (_, .info): "info"
    }
  }
}

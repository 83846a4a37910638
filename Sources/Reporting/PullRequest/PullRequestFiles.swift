package import Diagnostics
import HTML
import SourceText

/// The files that a forge reads of one proposed change, by name.
package enum PullRequestFiles {
  /// Every file, in order of their names.
  package static func all(
    _ report: PullRequestReport, language: Language, version: String
  ) -> [(name: String, bytes: [UInt8])] {
    let gates = GateResult.all(report)
    var files: [(name: String, bytes: [UInt8])] = [
      ("annotations.txt", annotations(report, language)),
      ("code-quality.json", whole(.gitlab, report, language, version)),
      ("comment.md", PullRequestComment(report, language).bytes),
      ("diff.json", ChangeJSONReport(report.changes).bytes),
      ("findings.json", findings(report, version)),
      ("gates.json", json(report, gates)),
      ("junit.xml", whole(.junit, report, language, version)),
      (
        "summary.md",
        PullRequestComment(report, language, limit: MarkdownReporter.jobSummaryLimit).bytes
      ),
      ("thutuc.sarif", whole(.sarif, report, language, version)),
    ]
    for gate in gates {
      // For a job that has nothing but a shell.
      files.append(("gate-\(gate.name.rawValue).code", Array("\(gate.exitCode)\n".utf8)))
      let line = gate.title.text(in: language) + ": " + gate.sentence.text(in: language) + "\n"
      files.append(("gate-\(gate.name.rawValue).txt", Array(line.utf8)))
    }
    return files.sorted { $0.name < $1.name }
  }

  /// Findings and changes in one of the formats that forges read.
  private static func whole(
    _ format: OutputFormat, _ report: PullRequestReport, _ language: Language, _ version: String
  ) -> [UInt8] {
    let reporter = format.reporter(
      language: language, descriptors: report.allDescriptors, version: version)
    return reporter.assembled(
      report.everything.map { reporter.report($0) }, report.everythingSummary)
  }

  private static func findings(_ report: PullRequestReport, _ version: String) -> [UInt8] {
    let reporter = OutputFormat.json.reporter(
      language: .vietnamese, descriptors: report.descriptors, version: version)
    return reporter.assembled(report.findings.map { reporter.report($0) }, report.summary)
  }

  /// Annotations on lines that the change touched, and on no others; what blocks comes first.
  static func annotations(_ report: PullRequestReport, _ language: Language) -> [UInt8] {
    let kept = report.everything(.besideTheLine).compactMap { file -> FileDiagnostics? in
      let ranges = report.touched[file.file.path] ?? []
      let lines = LineIndex(file.file)
      let diagnostics = file.diagnostics.filter { diagnostic in
        // Changes that nobody has to answer for are told in the comment.
        if diagnostic.family == .target, report.descriptors[diagnostic.rule] == nil { return false }
        let line = lines.line(of: diagnostic.location.range.lower)
        return ranges.contains { $0.contains(line) }
      }
      return diagnostics.isEmpty ? nil : FileDiagnostics(file.file, diagnostics)
    }
    let reporter = GitHubReporter(language: language)
    var tally = Tally()
    for file in kept { tally.add(Tally(file.diagnostics)) }
    let sorted = kept.sorted { left, right in
      left.diagnostics.contains { $0.isBlocking } && !right.diagnostics.contains { $0.isBlocking }
    }
    let summary = RunSummary(tally: tally, files: kept.count, hasUnreadable: report.couldNotRun)
    let text = reporter.assembled(sorted.map { reporter.report($0) }, summary)
    // The line for people at the end is no command of the forge.
    return text.split(separator: UInt8(ascii: "\n")).filter { $0.starts(with: "::".utf8) }
      .flatMap { $0 + [UInt8(ascii: "\n")] }
  }

  private static func json(_ report: PullRequestReport, _ gates: [GateResult]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.member("base", report.base)
      json.member("baseCommit", report.commits.base)
      json.member("headCommit", report.commits.head)
      json.member("gates") { json in
        json.array { json in
          for gate in gates {
            json.object { json in
              json.member("id", gate.name.rawValue)
              json.member("status", gate.status.rawValue)
              json.member("count", gate.count)
              json.member("vi", gate.sentence.vietnamese)
              json.member("en", gate.sentence.english)
            }
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

package import Diagnostics

/// The output formats of reports on changes, by the names that `--format` takes.
package enum ChangeFormat: String, CaseIterable, Sendable {
  case text, narrated, json, sarif, github, gitlab, junit, markdown, html
  /// One page for a reviewer to sign, for each procedure.
  case sheet
  /// What changed for people, in plain Vietnamese.
  case changelog

  /// The whole report.
  package func render(
    _ report: ChangeReport, language: Language, version: String,
    palette: Palette = Palette(isColoured: false), width: Int = 100
  ) -> [UInt8] {
    switch self {
    case .text:
      return ChangeTextReport(report, language: language, palette: palette, width: width).bytes
    case .json: return ChangeJSONReport(report).bytes
    case .markdown: return ChangeMarkdownReport(report, language: language).bytes
    case .html: return ChangeHTMLReport(report, language: language).bytes
    case .sheet: return ReviewerSheet(report, language: language).bytes
    case .changelog: return CitizenChangelog(report).bytes
    case .narrated: return findings(report, .narrated, language, version)
    case .sarif: return findings(report, .sarif, language, version)
    case .github: return findings(report, .github, language, version)
    case .gitlab: return findings(report, .gitlab, language, version)
    case .junit: return findings(report, .junit, language, version)
    }
  }

  /// By the reporters of findings: each change is a finding whose rule is its kind.
  private func findings(
    _ report: ChangeReport, _ format: OutputFormat, _ language: Language, _ version: String
  ) -> [UInt8] {
    let files = ChangeDiagnostics.files(report, format == .narrated ? .withNotes : .whole)
    let reporter = format.reporter(
      language: language, descriptors: ChangeDiagnostics.descriptors(report), version: version)
    var tally = Tally()
    for file in files { tally.add(Tally(file.diagnostics)) }
    return reporter.assembled(
      files.map { reporter.report($0) },
      RunSummary(
        tally: tally, files: report.records.count, hasUnreadable: !report.obstacles.isEmpty))
  }
}

import Diagnostics
import ProcedureDiff
import SourceText

/// Changes as Markdown for a comment on a pull request: what blocks first, the rest in tables.
struct ChangeMarkdownReport {
  private(set) var bytes: [UInt8] = []
  private let report: ChangeReport
  private let words: ChangeReportWords

  init(_ report: ChangeReport, language: Language) {
    self.report = report
    words = ChangeReportWords(language: language, names: report.names)
    line("## " + words.title)
    line("")
    line(markdown(words.summary(report)))
    for obstacle in report.obstacles {
      line("")
      line(
        "**" + words.pick("Không so sánh được", "Could not compare") + "**: "
          + markdown(obstacle.path.isEmpty ? "" : obstacle.path + ": ")
          + markdown(obstacle.message.text(in: language)) + " — "
          + markdown(obstacle.help.text(in: language)))
    }
    writeTotals()
    for record in report.records { write(record) }
  }

  private mutating func writeTotals() {
    if !report.totals.isEmpty {
      line("")
      line("| \(words.measure) | \(words.total) |")
      line("|---|--:|")
      for total in report.totals {
        line("| \(total.measure.name.text(in: words.language)) | \(words.total(total)) |")
      }
    }
    for progress in report.progress {
      line("")
      line(
        "- \(words.targets) " + markdown(words.progress(progress, in: report)))
    }
  }

  private mutating func write(_ record: RecordChange) {
    line("")
    line("### " + markdown(record.record) + " — " + markdown(record.title))
    line("")
    var head = words.direction(of: record)
    if !record.audience.isEmpty { head += ": " + words.audience(record.audience) }
    line(markdown(head) + " · " + markdownCode(record.file.path))
    for judged in record.changes where !judged.findings.isEmpty { write(judged, record) }
    line("")
    line("| | \(words.change) | \(words.kind) | id |")
    line("|---|---|---|---|")
    for judged in record.changes {
      let change = judged.change
      let mark = change.nature == .rule ? words.mark(change.direction) : "·"
      line(
        "| \(mark) | \(markdown(words.sentence(change))) | \(markdownCode(change.kind.id)) · "
          + "\(words.nature(change.nature)) | \(markdownCode(judged.fingerprint)) |")
    }
    for mark in record.proposals {
      line("")
      line("- " + markdown(mark.message.text(in: words.language)))
    }
    writeBurden(record)
    if !record.touches.isEmpty {
      line("")
      line(
        "\(words.touches): " + markdown(words.touches(record)))
    }
  }

  private mutating func write(_ judged: JudgedChange, _ record: RecordChange) {
    for finding in judged.findings {
      line("")
      let label = finding.severity == .error ? words.blocked : words.warned
      line(
        "> **\(label)**: \(markdown(words.sentence(judged.change))) — "
          + markdown(words.gate(finding)))
      line("> ")
      line("> \(words.help): " + markdown(words.help(finding)))
    }
    guard judged.isBlocking else { return }
    line("> ")
    line(
      "> \(words.accept) (\(markdownCode(report.acceptanceFile(of: record)))): "
        + markdownCode(report.acceptance(judged, of: record)))
  }

  private mutating func writeBurden(_ record: RecordChange) {
    if !record.burden.deltas.isEmpty {
      line("")
      line("| \(words.measure) | \(words.before) | \(words.after) | \(words.difference) |")
      line("|---|--:|--:|--:|")
    }
    for delta in record.burden.deltas {
      let name = delta.measure.name.text(in: words.language) + words.situation(delta)
      line(
        "| \(markdown(name)) | \(words.before(delta)) | \(words.after(delta)) | "
          + "\(words.difference(delta)) |")
    }
    let oneSided = words.oneSided(record.burden)
    if !oneSided.isEmpty {
      line("")
      line(markdown(oneSided))
    }
    let missing = words.concernsCost(record) ? words.missing(record.burden) : []
    if !missing.isEmpty {
      line("")
      line("\(words.missing): " + markdown(missing.joined(separator: "; ")))
    }
  }

  private mutating func line(_ text: String) {
    bytes += Array((text + "\n").utf8)
  }
}

import Diagnostics
import ProcedureDiff
import ProcedureModel
import SourceText

/// Changes for people at a terminal: what blocks first to the eye, what is only words folded.
struct ChangeTextReport {
  private(set) var bytes: [UInt8] = []
  private let report: ChangeReport
  private let words: ChangeReportWords
  private let palette: Palette
  private let width: Int
  /// Gates whose advice was given further up.
  private var advised: Set<Gate> = []

  init(_ report: ChangeReport, language: Language, palette: Palette, width: Int) {
    self.report = report
    self.palette = palette
    self.width = width
    words = ChangeReportWords(language: language, names: report.names)
    for record in report.records { write(record) }
    writeTotals()
    for obstacle in report.obstacles {
      line(
        palette.paint(words.pick("không so sánh được", "could not compare"), .error) + ": "
          + visible(obstacle.path.isEmpty ? "" : obstacle.path + ": ")
          + visible(obstacle.message.text(in: language)))
      wrap(words.help + ": " + obstacle.help.text(in: language), indent: 2)
    }
    line(words.summary(report))
  }

  private mutating func write(_ record: RecordChange) {
    let head = record.title == record.record ? record.record : "\(record.record) \(record.title)"
    var tail = " — " + words.direction(of: record)
    if !record.audience.isEmpty { tail += ": " + words.audience(record.audience) }
    line(palette.paint(visible(head), .message) + tail)
    line("  " + palette.paint(visible(record.file.path), .place))
    let lines = LineIndex(record.file)
    var folded: [ChangeNature: Int] = [:]
    for judged in record.changes {
      let nature = judged.change.nature
      if !report.isFull, nature != .rule, judged.findings.isEmpty, judged.acceptedBy == nil {
        folded[nature, default: 0] += 1
        continue
      }
      write(judged, record, lines)
    }
    for nature in ChangeNature.allCases {
      if let count = folded[nature] { line("  · " + words.folded(count, nature)) }
    }
    for mark in record.proposals {
      wrap(mark.message.text(in: words.language), indent: 4, first: "  § ")
    }
    writeBurden(record)
    if !record.touches.isEmpty {
      wrap(words.touches + ": " + words.touches(record), indent: 2)
    }
    line("")
  }

  private mutating func write(_ judged: JudgedChange, _ record: RecordChange, _ lines: LineIndex) {
    let change = judged.change
    let style: Palette.Style = change.direction == .up ? .warning : .info
    let mark = change.nature == .rule ? words.mark(change.direction) : "·"
    wrap(words.sentence(change), indent: 4, first: "  " + palette.paint(mark, style) + " ")
    var place = change.kind.id
    if record.new != nil, let side = change.after {
      place += " · " + words.pick("dòng", "line") + " \(lines.line(of: side.range.lower))"
    }
    if !change.path.isEmpty { place += " · " + change.path }
    place += " · " + words.nature(change.nature)
    line("    " + palette.paint(visible(place), .frame))
    for finding in judged.findings {
      let label = finding.severity == .error ? words.blocked : words.warned
      let style: Palette.Style = finding.severity == .error ? .error : .warning
      wrap(words.gate(finding), indent: 6, first: "    " + palette.paint(label, style) + ": ")
      if advised.insert(finding.gate).inserted {
        wrap(words.help + ": " + words.help(finding), indent: 6)
      }
    }
    if judged.isBlocking {
      line("      \(words.accept) (\(report.acceptanceFile(of: record))):")
      // One line, so that it can be copied whole.
      line("      " + visible(report.acceptance(judged, of: record)))
    }
    if let decision = judged.acceptedBy {
      let reason = decision.because.map { ": " + visible($0.value) } ?? ""
      wrap(words.accepted + reason, indent: 4)
    }
  }

  private mutating func writeBurden(_ record: RecordChange) {
    for delta in record.burden.deltas {
      let name = delta.measure.name.text(in: words.language)
      let values = words.before(delta) + " → " + words.after(delta)
      wrap(
        "\(name): \(values) (\(words.difference(delta)))\(words.situation(delta))", indent: 4,
        first: "  Δ ")
    }
    let oneSided = words.oneSided(record.burden)
    if !oneSided.isEmpty { wrap(oneSided, indent: 4) }
    let missing = words.concernsCost(record) ? words.missing(record.burden) : []
    if !missing.isEmpty { wrap(words.missing + ": " + missing.joined(separator: "; "), indent: 4) }
  }

  private mutating func writeTotals() {
    guard !report.totals.isEmpty || !report.progress.isEmpty else { return }
    line(palette.paint(words.total, .message))
    for total in report.totals {
      let name = total.measure.name.text(in: words.language)
      line(
        "  \(name): \(words.total(total))"
          + words.pick(" (\(total.procedures) thủ tục)", " (\(total.procedures) procedures)"))
    }
    for progress in report.progress {
      wrap(
        "\(words.targets) \(words.progress(progress, in: report))", indent: 4, first: "  ")
    }
    line("")
  }

  private mutating func wrap(_ text: String, indent: Int, first: String? = nil) {
    let margin = String(repeating: " ", count: indent)
    let room = max(20, width - indent)
    for (index, part) in wrapped(visible(text), first: room, rest: room).enumerated() {
      line((index == 0 ? first ?? margin : margin) + part)
    }
  }

  private mutating func line(_ text: String) {
    bytes += Array((text + "\n").utf8)
  }
}

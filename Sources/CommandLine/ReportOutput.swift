import Reporting

/// Hands a report on as it is made, or whole at the end where its totals stand first.
final class ReportOutput {
  private let reporter: any Reporter
  private var pieces: [[UInt8]] = []
  private var waiting: [UInt8] = []
  private var isFirst = true

  init(_ reporter: any Reporter) {
    self.reporter = reporter
  }

  func open() {
    if !reporter.isWhole { waiting = reporter.opening }
  }

  func take(_ piece: [UInt8]) {
    guard !piece.isEmpty else { return }
    if reporter.isWhole {
      pieces.append(piece)
      return
    }
    if !isFirst { waiting += reporter.separator }
    isFirst = false
    waiting += piece
    // One large write in place of many small ones.
    if waiting.count > 1 << 18 {
      Terminal.write(waiting)
      waiting.removeAll(keepingCapacity: true)
    }
  }

  func close(_ summary: RunSummary) {
    Terminal.write(
      reporter.isWhole
        ? reporter.assembled(pieces, summary) : waiting + reporter.closing(summary))
  }
}

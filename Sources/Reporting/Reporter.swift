package import Diagnostics

/// One output format for findings: a value with bytes out, no state, no terminal, no clock.
///
/// What it makes of a file depends on that file alone, so files can be rendered side by side; the
/// pieces are then joined by `separator` between `opening` and `closing`.
package protocol Reporter: Sendable {
  /// The name that `--format` takes.
  static var format: String { get }
  var opening: [UInt8] { get }
  var separator: [UInt8] { get }
  func report(_ file: FileDiagnostics) -> [UInt8]
  func closing(_ summary: RunSummary) -> [UInt8]
  /// Must all files be through before anything can be written, since the totals stand first?
  var isWhole: Bool { get }
  /// The whole report of the pieces that `report` made of the files.
  func assembled(_ pieces: [[UInt8]], _ summary: RunSummary) -> [UInt8]
}

extension Reporter {
  package var isWhole: Bool { false }

  package func assembled(_ pieces: [[UInt8]], _ summary: RunSummary) -> [UInt8] {
    var output = opening
    for (index, piece) in pieces.enumerated() {
      if index > 0 { output += separator }
      output += piece
    }
    return output + closing(summary)
  }
}

/// What is known when all files are through.
package struct RunSummary: Sendable {
  package var tally: Tally
  package var files: Int
  /// What the files are, several of them.
  package var noun = Message(vi: "thủ tục", en: "procedures")
  package var hasUnreadable: Bool
  /// Procedures left out since the plan asked for is not about them.
  package var outOfScope = 0
  /// Findings that comments allow, that were decided on, that the baseline holds.
  package var allowed = 0
  package var decided = 0
  package var known = 0
  /// Findings that were there at an earlier revision already.
  package var old = 0
  /// What is to be said of the plan asked for.
  package var plan: Message?

  package init(tally: Tally, files: Int, hasUnreadable: Bool) {
    self.tally = tally
    self.files = files
    self.hasUnreadable = hasUnreadable
  }
}

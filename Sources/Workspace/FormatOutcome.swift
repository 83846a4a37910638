package import Diagnostics

/// What a run of the layout came to.
package struct FormatOutcome: Sendable {
  /// How many files were looked at.
  package var files = 0
  /// Paths of the files whose layout was not canonical, in order; written unless only checked.
  package var changed: [String] = []
  /// Files that were left as they are, each with the reason.
  package var refused: [FileDiagnostics] = []
  /// Whether a file could not be read or written at all.
  package var hasFailed = false

  package init() {}
}

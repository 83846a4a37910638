/// What fixing came to: the new text of each file, not written yet.
package struct FixOutcome: Sendable {
  /// A file with its text before and after.
  package struct File: Sendable {
    package var path: String
    package var before: [UInt8]
    package var after: [UInt8]
  }

  /// Files that change, by path.
  package var files: [File] = []
  /// How many findings were mended.
  package var fixed = 0
  /// Fixes that touched others and were looked at again in a later round.
  package var setAside = 0
  /// Whether fixes undo each other.
  package var isUnsettled = false
  /// Whether the last round still found something to fix: another run goes on.
  package var isCutShort = false

  package init() {}
}

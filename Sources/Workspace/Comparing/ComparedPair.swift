import Revisions

/// Both sides of a comparison, the files that differ, and the commits between them.
struct ComparedPair: Sendable {
  var old: SideReader
  var new: SideReader
  var files: [DifferingFile]
  var commits: [Commit] = []
  /// Files that are there and cannot be read.
  var obstacles: [ComparisonObstacle] = []
  /// Whether only some paths were looked at, so that files beside them may differ as well.
  var isPartial = false
  /// Whether both sides are one revision, seen on two days.
  var isOneRevision = false

  init(old: SideReader, new: SideReader, files: [DifferingFile]) {
    self.old = old
    self.new = new
    self.files = files
  }

  /// The older side's settings; `nil` where both sides have the same ones.
  func olderSettings() async throws(ComparisonObstacle) -> [UInt8]? {
    let path = "thutuc.yaml"
    if isPartial { return try await old.contents(below: [path])[path] }
    return files.first { $0.path == path }?.old
  }
}

internal import Diagnostics
internal import SourceText

/// What was found in one file, up to a limit: a hostile file must not fill the memory with findings.
struct FindingList {
  private let limit: Int
  /// How many were not kept.
  private var dropped = 0
  private var kept: [Diagnostic] = []

  /// An empty list that keeps at most so many.
  init(limit: Int) {
    self.limit = limit
  }

  /// Adds a finding while there is room for it.
  mutating func append(_ finding: Diagnostic) {
    if kept.count < limit {
      kept.append(finding)
    } else {
      dropped += 1
    }
  }

  /// Adds a finding for each place; those without room are not even made.
  mutating func append(each places: [ByteRange], _ make: (ByteRange) -> Diagnostic) {
    let room = max(0, limit - kept.count)
    kept += places.prefix(room).map(make)
    dropped += max(0, places.count - room)
  }

  /// Adds the finding that explains why there is no tree, room or not.
  ///
  /// It takes the place of a finding that begins at the same byte: `*Lưu ý` is one slip, not an alias and
  /// a syntax error.
  mutating func appendLast(_ finding: Diagnostic) {
    let place = finding.location.range
    if let last = kept.last, !place.isEmpty, last.location.range.lower == place.lower {
      kept.removeLast()
    }
    kept.append(finding)
  }

  /// All that was kept, and how much was not.
  func all(in file: SourceFile) -> [Diagnostic] {
    dropped == 0 ? kept : kept + [.tooManyFindings(file, kept: kept.count, dropped: dropped)]
  }
}

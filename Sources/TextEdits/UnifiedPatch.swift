/// What changes in one file, as `diff -u` writes it and `git apply` takes it.
///
/// Bytes stay as they are: line ends, a byte-order mark, letters composed or not.
package enum UnifiedPatch {
  private static let context = 3

  /// The patch of one file; empty where nothing changes.
  ///
  /// - Parameters:
  ///   - path: Relative to the folder in which the patch will be applied.
  ///   - old: The file as it is.
  ///   - new: The file as it will be.
  /// - Returns: The patch, its lines ended.
  package static func patch(_ path: String, from old: [UInt8], to new: [UInt8]) -> [UInt8] {
    let difference = LineDifference(from: old, to: new)
    guard !difference.changes.isEmpty else { return [] }
    var output = Array("--- \(name("a/" + path))\n+++ \(name("b/" + path))\n".utf8)
    var shift = 0
    var next = 0
    while next < difference.changes.count {
      var last = next
      while last + 1 < difference.changes.count,
        difference.changes[last + 1].old.lowerBound - difference.changes[last].old.upperBound
          <= 2 * context
      {
        last += 1
      }
      write(Array(difference.changes[next...last]), of: difference, &shift, to: &output)
      next = last + 1
    }
    return output
  }

  /// One stretch of changes with the lines around it.
  private static func write(
    _ changes: [LineDifference.Change], of difference: LineDifference, _ shift: inout Int,
    to output: inout [UInt8]
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    let lower = max(0, first.old.lowerBound - context)
    let upper = min(difference.old.count, last.old.upperBound + context)
    let gained = changes.reduce(0) { $0 + $1.new.count - $1.old.count }
    output += Array(
      "@@ -\(span(lower, upper - lower)) +\(span(lower + shift, upper - lower + gained)) @@\n".utf8)
    shift += gained
    var at = lower
    for change in changes {
      for line in difference.old[at..<change.old.lowerBound] { add(" ", line, to: &output) }
      for line in difference.old[change.old] { add("-", line, to: &output) }
      for line in difference.new[change.new] { add("+", line, to: &output) }
      at = change.old.upperBound
    }
    for line in difference.old[at..<upper] { add(" ", line, to: &output) }
  }

  /// Where lines stand and how many they are; none stand before the first as line 0.
  private static func span(_ start: Int, _ count: Int) -> String {
    "\(count == 0 ? start : start + 1),\(count)"
  }

  private static func add(_ sign: String, _ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output += Array(sign.utf8) + line
    if line.last != 0x0A { output += Array("\n\\ No newline at end of file\n".utf8) }
  }

  /// A file's name as git reads it: one with signs that end or quote names stands in quotes.
  private static func name(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else {
      // A tab ends a name that has blanks.
      return path.utf8.contains(0x20) ? path + "\t" : path
    }
    var result = "\""
    for byte in path.utf8 {
      switch byte {
      case 0x22, 0x5C: result += "\\" + String(UnicodeScalar(byte))
      case ..<0x20, 0x7F...:
        let digits = String(byte, radix: 8)
        result += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: result += String(UnicodeScalar(byte))
      }
    }
    return result + "\""
  }
}

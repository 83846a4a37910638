extension Repository {
  /// The lines that a newer commit brought or rewrote, by the path they have there.
  ///
  /// Of a file that was renamed and changed at once only what changed counts. Paths are told from the
  /// folder.
  package func touchedLines(
    from old: String, to new: String?
  ) async throws(GitError) -> [String: [ClosedRange<Int>]] {
    let answer = try await git.run(
      [
        "-c", "core.quotePath=false", "diff", "--unified=0", "--find-renames", "--no-color",
        "--no-ext-diff", "--no-textconv", "--ignore-submodules", "--relative", "--src-prefix=a/",
        "--dst-prefix=b/", old,
      ] + (new.map { [$0] } ?? []) + ["--", "."])
    return Self.touchedLines(answer.bytes)
  }

  /// Reads the hunks of a patch without context: `@@ -1,2 +3,4 @@`.
  static func touchedLines(_ patch: [UInt8]) -> [String: [ClosedRange<Int>]] {
    var touched: [String: [ClosedRange<Int>]] = [:]
    var path: String?
    // Lines that a hunk still holds are text, whatever they look like.
    var left = 0
    for bytes in patch.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if left > 0 {
        if bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "-") { left -= 1 }
        continue
      }
      if bytes.starts(with: "+++ ".utf8) {
        let name = String(decoding: bytes.dropFirst(4), as: UTF8.self)
        // Git puts a tab behind names with blanks in them.
        path = name.hasPrefix("b/") ? String(name.dropFirst(2).prefix { $0 != "\t" }) : nil
      } else if bytes.starts(with: "@@ ".utf8) {
        let fields = bytes.split(separator: UInt8(ascii: " "))
        guard fields.count > 3, let old = span(fields[1]), let new = span(fields[2]) else {
          continue
        }
        left = old.count + new.count
        guard let path, new.count > 0 else { continue }
        touched[path, default: []].append(new.start...(new.start + new.count - 1))
      }
    }
    return touched
  }

  /// `+3,4` is four lines from the third; without a count it is one.
  private static func span(_ field: ArraySlice<UInt8>) -> (start: Int, count: Int)? {
    let numbers = String(decoding: field.dropFirst(), as: UTF8.self).split(separator: ",")
    guard let start = numbers.first.flatMap({ Int($0) }) else { return nil }
    guard numbers.count > 1 else { return (start, 1) }
    return Int(numbers[1]).map { (start, $0) }
  }
}

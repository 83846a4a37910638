/// One step of a repository's history: a commit, or a whole merge as its main line saw it.
package struct HistoryStep: Hashable, Sendable {
  /// The full name of the commit.
  package var id: String
  /// The day it was made, as git writes it: `2026-11-26`.
  package var day: String
  package var message: String
  package var files: [ChangedFile]

  /// Whether it declares that the records were mended, and no rule changed.
  package var declaresCorrection: Bool {
    Commit(message: message, paths: []).declaresCorrection
  }
}

extension Repository {
  /// The steps that led to a revision, newest first, with the files that each changed.
  ///
  /// A merge counts as one step against its first parent, since that is how it became valid.
  /// Only what lies below the paths counts, and no more steps than the limit are looked at; with them
  /// comes whether the history goes on beyond.
  package func history(
    of revision: String, below paths: [String], limit: Int
  ) async throws(GitError) -> (steps: [HistoryStep], isCut: Bool) {
    let tip = try await resolve(revision)
    // Two bytes that no message holds mark where one begins and ends.
    let answer = try await git.run(
      [
        "log", "-z", "--first-parent", "--diff-merges=first-parent", "--raw", "--no-abbrev",
        "--no-renames", "--relative", "--format=%x01%H %cs%n%B%x02", "-n", "\(limit + 1)", tip,
        "--",
      ] + paths)
    var steps: [HistoryStep] = []
    for part in answer.bytes.split(separator: 1) {
      guard let end = part.firstIndex(of: 2) else { continue }
      let head = String(decoding: part[..<end], as: UTF8.self)
      let line = head.prefix { $0 != "\n" }.split(separator: " ")
      // Between the message and the files git puts a line break or a zero.
      let rest = part[(end + 1)...].drop { $0 == 0 || $0 == UInt8(ascii: "\n") }
      guard line.count == 2 else { continue }
      guard let files = Self.rawChanges(Array(rest)) else { throw .garbled(command: "log") }
      steps.append(
        HistoryStep(
          id: String(line[0]), day: String(line[1]),
          message: String(head.dropFirst(line[0].count + 1 + line[1].count)),
          files: files))
    }
    let isShallow = try await isShallow()
    return (Array(steps.prefix(limit)), isShallow || steps.count > limit)
  }
}

/// One commit of a range: what it says, and which files it touched.
package struct Commit: Hashable, Sendable {
  package var message: String
  /// Paths relative to the folder that was asked about.
  package var paths: [String]

  package init(message: String, paths: [String]) {
    self.message = message
    self.paths = paths
  }

  /// Whether its last paragraph holds the trailer `change: correction`, in any case.
  package var declaresCorrection: Bool {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    guard let end = lines.lastIndex(where: { !$0.allSatisfy { $0 == " " } }) else { return false }
    for line in lines[...end].reversed() {
      if line.allSatisfy({ $0 == " " }) { return false }
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, halves[0].lowercased() == "change" else { continue }
      return halves[1].filter { $0 != " " }.lowercased() == "correction"
    }
    return false
  }
}

extension Sequence<Commit> {
  /// Files that every commit which touched them declares a correction of.
  ///
  /// One commit that says so must not speak for what another one does.
  package var correctedPaths: Set<String> {
    var declared: Set<String> = []
    var silent: Set<String> = []
    for commit in self {
      if commit.declaresCorrection {
        declared.formUnion(commit.paths)
      } else {
        silent.formUnion(commit.paths)
      }
    }
    return declared.subtracting(silent)
  }
}

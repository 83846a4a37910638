/// What an office tells the search about words: `search.yaml`.
package struct SearchWords: Sendable, Equatable {
  /// Phrases that mean the same, such as *BHYT* and *bảo hiểm y tế*; any of them finds all.
  package var same: [[String]] = []
  /// Words that questions are full of and that tell little, such as *ở đâu*.
  package var quiet: [String] = []
  /// Words that begin the question of somebody who holds a paper: *có giấy chứng sinh*.
  package var held: [String] = []
  /// What the names of things begin with that are done after the first time, such as *cấp lại*, *gia hạn*; a
  /// question that does not say so is rather about the first time.
  package var later: [String] = []
}

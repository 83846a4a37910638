/// Why two revisions could not be compared; each says how to mend it where it is told.
package enum GitError: Error, Equatable, Sendable {
  /// There is no program `git`.
  case notInstalled
  /// The folder is in no repository.
  case noRepository(folder: String)
  /// Nothing in the repository has this name.
  case unknownRevision(String)
  /// The clone holds only the newest commits, and this name leads to an older one.
  case shallow(String)
  /// Two revisions without a common ancestor.
  case unrelated(String, String)
  /// The revision has no such file.
  case noFile(path: String, revision: String)
  /// git ended with a failure, and with these words.
  case failed(command: String, words: String)
  /// Git's answer could not be understood.
  case garbled(command: String)
}

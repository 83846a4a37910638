package import Revisions

/// One side of a comparison, as it was asked for.
package enum ComparedSide: Hashable, Sendable {
  /// A commit, a branch, a tag, a tree.
  case revision(String)
  /// What `git add` has gathered.
  case index
  /// The files as they lie in the workspace.
  case workTree
  /// Another folder that holds a workspace.
  case folder(String)
  /// One file of a revision (`REV:PATH`), or of the disk where there is no revision.
  case file(path: String, revision: String?)

  /// What it is called where it must be named.
  var label: String {
    switch self {
    case .revision(let name), .file(_, .some(let name)): name
    case .index: "git add"
    case .workTree, .file(_, .none): "."
    case .folder(let path): path
    }
  }
}

/// Why something could not be compared: then nothing is ever called unchanged.
package enum ComparisonObstacle: Error, Sendable {
  case git(GitError)
  /// A file of one side cannot be read, with what is wrong.
  case file(path: String, side: Side, vietnamese: String, english: String)
  /// The two sides are no pair: a folder and a revision.
  case mixed

  package enum Side: Sendable {
    case old, new
  }
}

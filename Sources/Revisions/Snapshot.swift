/// One side of a comparison within a repository.
package enum Snapshot: Hashable, Sendable {
  /// A commit or a tree, by its full object name.
  case tree(String)
  /// What `git add` has gathered.
  case index
  /// The files as they lie in the folder.
  case workTree
}

/// A file that is not the same on both sides.
package struct ChangedFile: Hashable, Sendable {
  /// Where the contents of one side are.
  package enum Contents: Hashable, Sendable {
    /// An object of the repository.
    case blob(String)
    /// The file in the work tree.
    case disk
  }

  /// Path below the folder that was asked about.
  package var path: String
  /// `nil` where the side has no such file.
  package var old: Contents?
  package var new: Contents?

  package init(path: String, old: Contents?, new: Contents?) {
    self.path = path
    self.old = old
    self.new = new
  }
}

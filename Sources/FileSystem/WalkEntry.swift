/// Something a walk came upon.
package struct WalkEntry: Hashable, Sendable {
  /// What it is.
  package enum Kind: Hashable, Sendable {
    /// A regular file, or a link to one inside the root.
    case file
    /// A link to a folder that contains it; the target is absolute.
    case loop(to: String)
    /// A link to another folder inside the root, whose files the walk meets under their own path.
    case directoryLink(to: String)
    /// A link that leads out of the root; it is not followed.
    case outside(target: String)
    /// A link to nothing.
    case brokenLink
    /// A folder that could not be opened; `code` is the number in `errno`.
    case unreadable(code: Int32)
    /// A name that is not UTF-8, shown repaired.
    case illegibleName
    /// A folder whose name ends as a wanted file's does; what is in it is listed as well.
    case folder
    /// A pipe, socket or device.
    case other
  }

  /// Path below the root, with `/` between parts.
  package var path: String
  /// What stands at the path.
  package var kind: Kind

  /// Describes something a walk came upon.
  package init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}

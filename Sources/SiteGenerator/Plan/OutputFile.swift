/// One file of the finished site.
package struct OutputFile: Hashable, Sendable {
  /// Path below the site's root, with `/` between parts; never absolute, never with `..`.
  package var path: String
  /// The whole content.
  package var bytes: [UInt8]

  /// A file with its path below the root.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Takes finished files, to a disk, a memory or an archive; called once a file, in plan order.
package typealias OutputSink<Failure: Error> = (OutputFile) throws(Failure) -> Void

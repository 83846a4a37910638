import FileSystem

/// A folder of its own for one test, removed with all in it when the last reference goes.
package final class TemporaryDirectory: Sendable {
  /// Absolute path, with all links followed.
  package let path: String

  /// Creates an empty folder.
  package init() throws(FileSystemError) {
    let name = "thutuc-test-" + String(UInt64.random(in: .min ... .max), radix: 36)
    let path = "/tmp/" + name
    try createDirectories(path)
    self.path = try resolve(name, inside: "/tmp")
  }

  /// A folder with the files of an archive in it.
  package convenience init(_ archive: TextArchive) throws(FileSystemError) {
    try self.init()
    try archive.write(to: path)
  }

  /// The absolute path of something in the folder.
  package func callAsFunction(_ relative: String) -> String {
    joined(path, relative)
  }

  deinit {
    do {
      try remove(path)
    } catch {
      // A test that takes away its own permissions leaves its folder to the system's cleaning.
    }
  }
}

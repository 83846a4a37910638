import FileSystem

/// Several small files in one text, each after a line `-- path --`, as Go's txtar has them.
///
/// What stands before the first such line is a comment. Every file ends with a line break unless it is
/// empty.
package struct TextArchive: Sendable {
  /// One file of the archive.
  package struct File: Hashable, Sendable {
    /// Path below the folder the archive is written to.
    package var path: String
    /// The whole content.
    package var text: String

    /// A file of an archive.
    package init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// What the case is about.
  package var comment: String
  /// The files in the order written.
  package var files: [File]

  /// An archive put together by hand.
  package init(comment: String = "", files: [File]) {
    self.comment = comment
    self.files = files
  }

  /// Takes an archive apart.
  package init(_ text: String) {
    comment = ""
    files = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropTrailingEmpty() {
      if line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 {
        files.append(File(path: String(line.dropFirst(3).dropLast(3)), text: ""))
      } else if files.isEmpty {
        comment += line + "\n"
      } else {
        files[files.count - 1].text += line + "\n"
      }
    }
  }

  /// The text of a file; nil when the archive has none of that path.
  package subscript(path: String) -> String? {
    files.first { $0.path == path }?.text
  }

  /// The archive as one text again.
  package var description: String {
    files.reduce(comment) { $0 + "-- \($1.path) --\n" + $1.text }
  }

  /// Writes all files below a folder, with the folders they need.
  package func write(to folder: String) throws(FileSystemError) {
    for file in files {
      let path = try resolve(file.path, inside: folder)
      try createDirectories(parent(of: path))
      try writeAtomically(Array(file.text.utf8), to: path)
    }
  }
}

extension [Substring] {
  /// The lines without the empty one that follows a final line break.
  fileprivate func dropTrailingEmpty() -> [Substring] {
    last?.isEmpty == true ? dropLast() : self
  }
}

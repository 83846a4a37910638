/// One block of a page that an office writes.
///
/// In texts, lists and tables what stands between backquotes is code.
package enum ContentBlock: Sendable, Equatable {
  case heading(String)
  case text(String)
  case list([String])
  /// What is done one after the other, numbered.
  case steps([String])
  /// What must not be overlooked.
  case note(String)
  /// Rows of cells, the first of which is the heading.
  case table([[String]])
  case commands(CommandBlock)
  /// A whole file as it should be written.
  case file(path: String, text: String)
  /// A stretch of a file that becomes another one.
  case edit(path: String, before: String, after: String)
  case link(name: String, address: String)
  /// A link to another page of the handbook, by its id.
  case page(String)
}

/// Commands as they are typed, one a line, and what comes of them.
package struct CommandBlock: Sendable, Equatable {
  package var lines: [String]
  /// Lines that the last command prints, in this order, perhaps among others.
  package var prints: [String] = []
  /// The exit code of the last command.
  package var status = 0
  /// The file of the repository that runs them where a test cannot: CI's own entry.
  package var runner: String?

  package init(lines: [String]) {
    self.lines = lines
  }
}

package import SourceText

/// What has been translated of one procedure into one language.
package struct Translation: Sendable {
  /// One text in the other language.
  package struct Entry: Sendable {
    package var range: ByteRange
    package var at: Located<ElementPath>?
    package var text: Located<String>?
    /// The Vietnamese it renders; when that changes, the page says so.
    package var of: Located<String>?

    package init(range: ByteRange) {
      self.range = range
    }
  }

  /// The file, relative to the workspace.
  package var path: String
  /// From the folder's name.
  package var language: String
  /// From the file's name.
  package var code: String
  package var entries: [Entry] = []

  package init(path: String, language: String, code: String) {
    self.path = path
    self.language = language
    self.code = code
  }
}

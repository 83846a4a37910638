public import SourceText

/// What has been translated of one procedure into one language.
public struct Translation: Sendable {
  /// One text in the other language.
  public struct Entry: Sendable {
    public var range: ByteRange
    public var at: Located<ElementPath>?
    public var text: Located<String>?
    /// The Vietnamese it renders; when that changes, the page says so.
    public var of: Located<String>?

    public init(range: ByteRange) {
      self.range = range
    }
  }

  /// The file, relative to the workspace.
  public var path: String
  /// From the folder's name.
  public var language: String
  /// From the file's name.
  public var code: String
  public var entries: [Entry] = []

  public init(path: String, language: String, code: String) {
    self.path = path
    self.language = language
    self.code = code
  }
}

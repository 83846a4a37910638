/// A file that is to be made.
public struct NewFile: Equatable, Sendable {
  /// Relative to the workspace.
  public var path: String
  public var text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

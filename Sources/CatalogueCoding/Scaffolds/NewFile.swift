/// A file that is to be made.
package struct NewFile: Equatable, Sendable {
  /// Relative to the workspace.
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

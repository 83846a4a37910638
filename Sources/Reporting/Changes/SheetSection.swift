package import Diagnostics

/// A list under a heading of its own on the reviewer's sheet.
package struct SheetSection: Sendable {
  package var title: Message
  package var lines: [Message]

  package init(_ title: Message, _ lines: [Message]) {
    self.title = title
    self.lines = lines
  }
}

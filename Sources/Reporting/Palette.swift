/// Marks parts of a text for a terminal, or leaves them as they are; layout never knows which.
package struct Palette: Sendable {
  package enum Style: String, Sendable {
    case error = "1;31"
    case warning = "1;33"
    case info = "1;36"
    case message = "1"
    case place = "36"
    case frame = "2"
    case label = "32"
  }

  package let isColoured: Bool

  package init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  package func paint(_ text: String, _ style: Style) -> String {
    isColoured ? opening(style) + text + Self.closing : text
  }

  /// What switches a style on at a terminal.
  func opening(_ style: Style) -> String { "\u{1B}[\(style.rawValue)m" }

  /// What switches every style off.
  static let closing = "\u{1B}[0m"
}

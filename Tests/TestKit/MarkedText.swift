import SourceText

/// A text with stretches marked `⟦` and `⟧`, so that tests name places without counting bytes.
///
/// `phí: ⟦8.000⟧` is the text `phí: 8.000` with one range. Marks may nest; ranges come in the order in
/// which they open. `⟦⟧` marks a place between two characters.
package struct MarkedText: Sendable {
  /// The text without marks.
  package let text: String
  /// The marked stretches, in bytes of `text`.
  package let ranges: [ByteRange]

  /// Takes the marks off.
  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [(lower: Int, upper: Int)] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(ranges.count)
        ranges.append((bytes.count, -1))
      case "⟧":
        guard let index = open.popLast() else {
          preconditionFailure("a mark closes that never opened: \(marked)")
        }
        ranges[index].upper = bytes.count
      default:
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    precondition(open.isEmpty, "a mark opens that never closes: \(marked)")
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.map { ByteRange($0.lower, $0.upper) }
  }

  /// The only range; a test that marks none or several has no business asking.
  package var range: ByteRange {
    precondition(ranges.count == 1, "the text has \(ranges.count) marked stretches, not one")
    return ranges[0]
  }
}

import SourceText

/// A test's YAML with `⟦ ⟧` around every range that is expected; the marks are taken out.
struct MarkedSource {
  /// The text without marks.
  let text: String
  /// What the marks enclosed, in bytes of `text`, ordered by where each begins.
  let ranges: [ByteRange]

  /// Reads the marks; they may lie inside one another.
  init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [ByteRange] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": if let lower = open.popLast() { ranges.append(ByteRange(lower, bytes.count)) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    precondition(open.isEmpty, "every mark is closed")
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted { ($0.lower, $1.upper) < ($1.lower, $0.upper) }
  }

  /// The file a test reads.
  var file: SourceFile { SourceFile(path: "a.yaml", text: text) }
}

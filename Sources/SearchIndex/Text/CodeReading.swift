/// Finds the code of a procedure in what was typed.
package enum CodeReading: Equatable, Sendable {
  /// A whole code, as its seven digits.
  case whole([UInt8])
  /// The beginning of a code, and nothing else.
  case beginning([UInt8])

  /// How many digits a code has: one, a point, six.
  private static let digits = 7
  /// The fewest digits that are looked up while a code is being typed.
  private static let fewest = 3

  /// Reads `1.001193`, `1001193`, `1.001193.000.00.00.H26`, alone or among words; `1.0011` alone.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    for start in bytes.indices where start == 0 || !Self.isOfNumber(bytes[start - 1]) {
      let run = Self.run(in: bytes, from: start)
      if run.digits.count == Self.digits {
        self = .whole(run.digits)
        return
      }
    }
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 }
    let trimmed = Array(bytes.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    let run = Self.run(in: trimmed, from: 0)
    guard run.hasPoint, run.end == trimmed.count, run.digits.count >= Self.fewest else {
      return nil
    }
    self = .beginning(run.digits)
  }

  /// The digits of a code as the catalogue writes it; nil where it is of another kind.
  package static func digits(of code: String) -> [UInt8]? {
    let bytes = Array(code.utf8)
    let run = run(in: bytes, from: 0)
    return run.hasPoint && run.end == bytes.count && run.digits.count == digits ? run.digits : nil
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: ".")
  }

  /// A digit, perhaps a point, and the digits after it; too many digits are none.
  private static func run(
    in bytes: [UInt8], from start: Int
  ) -> (digits: [UInt8], hasPoint: Bool, end: Int) {
    guard start < bytes.count, bytes[start].isDigit else { return ([], false, start) }
    var found = [bytes[start]]
    var index = start + 1
    let hasPoint = index < bytes.count && bytes[index] == UInt8(ascii: ".")
    if hasPoint { index += 1 }
    while index < bytes.count, bytes[index].isDigit {
      found.append(bytes[index])
      index += 1
    }
    return found.count > digits ? ([], hasPoint, index) : (found, hasPoint, index)
  }
}

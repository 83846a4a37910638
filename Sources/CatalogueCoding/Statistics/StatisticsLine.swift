/// The cells of one line of a table, as ranges of the bytes handed in.
///
/// Quotes as in RFC 4180: inside them separators and line breaks are text. Doubled quotes stay doubled,
/// since no cell that is looked at has any.
struct StatisticsLine {
  struct Cell {
    /// With its quotes.
    var outer: Range<Int>
    /// Without them.
    var inner: Range<Int>
  }

  private(set) var cells: [Cell] = []
  /// The first byte after the line break.
  private(set) var end = 0
  /// The end of its text, before the line break.
  private(set) var textEnd = 0
  /// Whether a quote was open where the bytes ended.
  private(set) var isUnclosed = false
  private(set) var quoteStart = 0

  /// Whether nothing but separators stands in it.
  var isBlank: Bool { !cells.contains { !$0.inner.isEmpty } }

  /// Splits the line at a position; `false` where the bytes end before it does.
  mutating func split(
    _ bytes: [UInt8], from start: Int, by separator: UInt8, isLast: Bool
  ) -> Bool {
    cells.removeAll(keepingCapacity: true)
    isUnclosed = false
    var position = start
    let count = bytes.count
    while true {
      let lower = position
      var inner = lower..<lower
      if position < count, bytes[position] == UInt8(ascii: "\"") {
        quoteStart = position
        guard let close = Self.closingQuote(bytes, after: position) else {
          isUnclosed = true
          return false
        }
        inner = lower + 1..<close
        position = close + 1
        // Where text follows the closing quote, the cell is what it is, quotes and all.
        if position < count, bytes[position] != separator, bytes[position] != 0x0A,
          bytes[position] != 0x0D
        {
          inner = lower..<lower
        }
      }
      while position < count, bytes[position] != separator, bytes[position] != 0x0A {
        position += 1
      }
      if position == count, !isLast { return false }
      var upper = position
      if position == count || bytes[position] == 0x0A, upper > lower, bytes[upper - 1] == 0x0D {
        upper -= 1
      }
      cells.append(
        Cell(outer: lower..<upper, inner: inner.lowerBound > lower ? inner : lower..<upper))
      if position < count, bytes[position] == separator {
        position += 1
        continue
      }
      textEnd = upper
      end = min(count, position + 1)
      return true
    }
  }

  private static func closingQuote(_ bytes: [UInt8], after open: Int) -> Int? {
    var position = open + 1
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\"") {
        guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") else {
          return position
        }
        position += 1
      }
      position += 1
    }
    return nil
  }
}

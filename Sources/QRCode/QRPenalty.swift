/// How much a square looks like what readers look for elsewhere.
///
/// Every mask of every code is judged so.
///
/// - Source: ISO/IEC 18004:2015, 7.8.3.
struct QRPenalty {
  private let lines: QRLines
  private var size: Int { lines.size }

  init(_ lines: QRLines) {
    self.lines = lines
  }

  var total: Int {
    var total = blocks + balance
    for line in lines.rows { total += runs(line) + finders(line) }
    for line in lines.columns { total += runs(line) + finders(line) }
    return total
  }

  /// The lowest bits, as many as there are.
  private static func low(_ count: Int) -> UInt128 { (1 << UInt128(count)) - 1 }

  /// Where a module has the shade of the next one.
  private func pairs(_ line: UInt128) -> UInt128 { ~(line ^ line >> 1) & Self.low(size - 1) }

  /// Runs of five and more of one shade: 3, and 1 for each module beyond five.
  private func runs(_ line: UInt128) -> Int {
    let pairs = pairs(line)
    let fives = pairs & pairs >> 1 & pairs >> 2 & pairs >> 3
    // A run of n modules has n − 4 places at which five begin, one of them the first.
    let starts = fives & ~(fives << 1)
    return fives.nonzeroBitCount + 2 * starts.nonzeroBitCount
  }

  /// The finder's 1:1:3:1:1 with four light modules before or after it.
  private func finders(_ line: UInt128) -> Int {
    var before = Self.low(size - 10)
    var after = before
    for (place, isDark) in Self.finder.enumerated() {
      before &= isDark ? line >> UInt128(place + 4) : ~(line >> UInt128(place + 4))
      after &= isDark ? line >> UInt128(place) : ~(line >> UInt128(place))
    }
    for place in 0..<4 {
      before &= ~(line >> UInt128(place))
      after &= ~(line >> UInt128(place + 7))
    }
    return 40 * (before.nonzeroBitCount + after.nonzeroBitCount)
  }

  private static let finder: [Bool] = [true, false, true, true, true, false, true]

  /// Squares of two by two in one shade: 3 each, overlapping ones too.
  private var blocks: Int {
    let rows = lines.rows
    var total = 0
    for y in 1..<size {
      let isSame = ~(rows[y] ^ rows[y - 1])
      total += 3 * (pairs(rows[y]) & pairs(rows[y - 1]) & isSame).nonzeroBitCount
    }
    return total
  }

  /// How far the share of dark modules is from a half.
  private var balance: Int {
    let dark = lines.rows.reduce(0) { $0 + $1.nonzeroBitCount }
    return abs(dark * 20 - size * size * 10) / (size * size) * 10
  }
}

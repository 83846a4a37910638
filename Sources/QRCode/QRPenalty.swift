/// How much a square looks like what readers look for elsewhere.
///
/// Every mask of every code is judged so: a row or a column is one number whose bits are its modules
/// (97 at most), and whole lines are compared at once.
///
/// - Source: ISO/IEC 18004:2015, 7.8.3.
struct QRPenalty {
  private let rows: [UInt128]
  private let columns: [UInt128]
  private let size: Int

  /// - Parameters:
  ///   - modules: Row by row; true is dark.
  ///   - size: Modules a side, at most 128.
  init(_ modules: [Bool], size: Int) {
    var rows = [UInt128](repeating: 0, count: size)
    var columns = rows
    for y in 0..<size {
      for x in 0..<size where modules[y * size + x] {
        rows[y] |= 1 << UInt128(x)
        columns[x] |= 1 << UInt128(y)
      }
    }
    self.rows = rows
    self.columns = columns
    self.size = size
  }

  var total: Int {
    var total = blocks + balance
    for line in rows { total += runs(line) + finders(line) }
    for line in columns { total += runs(line) + finders(line) }
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
    var total = 0
    for y in 1..<size {
      let isSame = ~(rows[y] ^ rows[y - 1])
      total += 3 * (pairs(rows[y]) & pairs(rows[y - 1]) & isSame).nonzeroBitCount
    }
    return total
  }

  /// How far the share of dark modules is from a half.
  private var balance: Int {
    let dark = rows.reduce(0) { $0 + $1.nonzeroBitCount }
    return abs(dark * 20 - size * size * 10) / (size * size) * 10
  }
}

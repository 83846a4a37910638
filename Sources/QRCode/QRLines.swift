/// The modules of a square as numbers, one for each row and one for each column, so that whole lines are
/// compared at once: bit 0 of a row is its leftmost module, bit 0 of a column its topmost.
struct QRLines: Sendable {
  /// The most modules a side: more than the largest code made here has.
  static let most = 128

  private(set) var rows: [UInt128]
  private(set) var columns: [UInt128]
  var size: Int { rows.count }

  /// - Parameters:
  ///   - modules: Row by row; true is dark.
  ///   - size: Modules a side, at most `most`.
  init(_ modules: [Bool], size: Int) {
    self.init(side: size) { x, y in modules[y * size + x] }
  }

  /// - Parameters:
  ///   - side: Modules a side, at most `most`.
  ///   - isDark: The shade of the module in a column and a row.
  init(side: Int, _ isDark: (_ x: Int, _ y: Int) -> Bool) {
    var rows = [UInt128](repeating: 0, count: side)
    var columns = rows
    for y in 0..<side {
      for x in 0..<side where isDark(x, y) {
        rows[y] |= 1 << UInt128(x)
        columns[x] |= 1 << UInt128(y)
      }
    }
    self.rows = rows
    self.columns = columns
  }

  /// Row by row; true is dark.
  var modules: [Bool] {
    rows.flatMap { row in (0..<size).map { row >> UInt128($0) & 1 == 1 } }
  }

  mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
    let (column, row) = (1 << UInt128(x), 1 << UInt128(y)) as (UInt128, UInt128)
    rows[y] = isDark ? rows[y] | column : rows[y] & ~column
    columns[x] = isDark ? columns[x] | row : columns[x] & ~row
  }

  /// Turns the modules that are dark in a mask and not among those that stay as they are.
  ///
  /// - Parameters:
  ///   - mask: As large as this square or larger.
  ///   - fixed: As large as this square.
  mutating func invert(_ mask: QRLines, outside fixed: QRLines) {
    let inside = ~UInt128(0) >> UInt128(128 - size)
    for line in 0..<size {
      rows[line] ^= mask.rows[line] & ~fixed.rows[line] & inside
      columns[line] ^= mask.columns[line] & ~fixed.columns[line] & inside
    }
  }
}

/// How much a square looks like what readers look for elsewhere.
///
/// - Source: ISO/IEC 18004:2015, 7.8.3.
struct QRPenalty {
  private let modules: [Bool]
  private let size: Int

  init(_ modules: [Bool], size: Int) {
    self.modules = modules
    self.size = size
  }

  var total: Int {
    var total = blocks + balance
    for line in 0..<size {
      total += runs((0..<size).map { modules[line * size + $0] })
      total += runs((0..<size).map { modules[$0 * size + line] })
    }
    return total
  }

  /// Long runs of one shade, and what looks like a finder, in a row or a column.
  private func runs(_ line: [Bool]) -> Int {
    var total = 0
    var length = 0
    for position in line.indices {
      length = position > 0 && line[position] == line[position - 1] ? length + 1 : 1
      if length == 5 { total += 3 } else if length > 5 { total += 1 }
    }
    // The finder's 1:1:3:1:1 with four light modules before or after it.
    var window = 0
    for (position, isDark) in line.enumerated() {
      window = (window << 1 | (isDark ? 1 : 0)) & 0x7FF
      if position >= 10, window == 0b1011101_0000 || window == 0b0000_1011101 { total += 40 }
    }
    return total
  }

  /// Squares of two by two in one shade.
  private var blocks: Int {
    var total = 0
    for y in 1..<size {
      for x in 1..<size {
        let shade = modules[y * size + x]
        if modules[y * size + x - 1] == shade, modules[(y - 1) * size + x] == shade,
          modules[(y - 1) * size + x - 1] == shade
        {
          total += 3
        }
      }
    }
    return total
  }

  /// How far the share of dark modules is from a half.
  private var balance: Int {
    let dark = modules.count { $0 }
    return abs(dark * 20 - modules.count * 10) / modules.count * 10
  }
}

import Testing

@testable import QRCode

/// The penalty of whole lines at once against one counted module by module, as the standard words it.
struct PenaltyTests {
  @Test("both come to the same on squares of every size", arguments: 1...20)
  func sizes(_ version: Int) {
    let size = version * 4 + 17
    var state = UInt64(version)
    for share in [2, 3, 9] as [UInt64] {
      let modules = (0..<size * size).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % share == 0
      }
      #expect(QRPenalty(QRLines(modules, size: size)).total == counted(modules, size))
    }
    let even = Array(repeating: true, count: size * size)
    #expect(QRPenalty(QRLines(even, size: size)).total == counted(even, size))
  }

  @Test("a finder at the edge of a line counts with its four light modules, and without them not")
  func finder() {
    var modules = Array(repeating: false, count: 21 * 21)
    let plain = QRPenalty(QRLines(modules, size: 21)).total
    for (place, isDark) in [true, false, true, true, true, false, true].enumerated() {
      modules[10 * 21 + place] = isDark
    }
    #expect(QRPenalty(QRLines(modules, size: 21)).total == counted(modules, 21))
    #expect(QRPenalty(QRLines(modules, size: 21)).total != plain)
  }

  private func counted(_ modules: [Bool], _ size: Int) -> Int {
    var total = 0
    for line in 0..<size {
      total += counted(line: (0..<size).map { modules[line * size + $0] })
      total += counted(line: (0..<size).map { modules[$0 * size + line] })
    }
    for y in 1..<size {
      for x in 1..<size {
        let square = [(x, y), (x - 1, y), (x, y - 1), (x - 1, y - 1)]
        if Set(square.map { modules[$0.1 * size + $0.0] }).count == 1 { total += 3 }
      }
    }
    let dark = modules.count { $0 }
    return total + abs(dark * 20 - modules.count * 10) / modules.count * 10
  }

  private func counted(line: [Bool]) -> Int {
    var total = 0
    var start = 0
    while start < line.count {
      var end = start
      while end < line.count, line[end] == line[start] { end += 1 }
      if end - start >= 5 { total += 3 + (end - start - 5) }
      start = end
    }
    let finder = [true, false, true, true, true, false, true]
    let light = Array(repeating: false, count: 4)
    for start in 0..<max(0, line.count - 10) {
      let window = Array(line[start..<start + 11])
      if window == finder + light || window == light + finder { total += 40 }
    }
    return total
  }
}

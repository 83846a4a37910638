/// The modules of a code while it is put together.
struct QRSquare {
  let version: QRVersion
  let size: Int
  /// Row by row; true is dark.
  private(set) var modules: [Bool]
  /// Modules that belong to a pattern and so carry no data.
  private var isFixed: [Bool]

  /// A square with its patterns, and room kept for the format.
  init(_ version: QRVersion) {
    self.version = version
    size = version.size
    modules = Array(repeating: false, count: size * size)
    isFixed = modules
    drawPatterns()
    drawFormat(mask: 0)
  }

  private mutating func fix(_ x: Int, _ y: Int, _ isDark: Bool) {
    modules[y * size + x] = isDark
    isFixed[y * size + x] = true
  }

  // MARK: Patterns

  private mutating func drawPatterns() {
    for position in 0..<size {
      fix(6, position, position % 2 == 0)
      fix(position, 6, position % 2 == 0)
    }
    drawFinder(3, 3)
    drawFinder(size - 4, 3)
    drawFinder(3, size - 4)
    let places = version.alignments
    for (column, x) in places.enumerated() {
      for (row, y) in places.enumerated() {
        // Finders stand in three of the corners.
        let last = places.count - 1
        if (column, row) == (0, 0) || (column, row) == (0, last) || (column, row) == (last, 0) {
          continue
        }
        drawAlignment(x, y)
      }
    }
    drawVersion()
  }

  private mutating func drawFinder(_ x: Int, _ y: Int) {
    for down in -4...4 {
      for right in -4...4 {
        let distance = max(abs(right), abs(down))
        guard (0..<size).contains(x + right), (0..<size).contains(y + down) else { continue }
        fix(x + right, y + down, distance != 2 && distance != 4)
      }
    }
  }

  private mutating func drawAlignment(_ x: Int, _ y: Int) {
    for down in -2...2 {
      for right in -2...2 { fix(x + right, y + down, max(abs(right), abs(down)) != 1) }
    }
  }

  /// The version in two places, for codes of version 7 and more.
  private mutating func drawVersion() {
    guard version.number >= 7 else { return }
    var remainder = version.number
    for _ in 0..<12 { remainder = (remainder << 1) ^ ((remainder >> 11) * 0x1F25) }
    let bits = version.number << 12 | remainder
    for position in 0..<18 {
      let isDark = bits >> position & 1 == 1
      let (near, far) = (position / 3, size - 11 + position % 3)
      fix(far, near, isDark)
      fix(near, far, isDark)
    }
  }

  /// Level and mask, in two places.
  private mutating func drawFormat(mask: Int) {
    Self.forEachFormatModule(mask: mask, size: size) { fix($0, $1, $2) }
  }

  /// The modules that tell level and mask, each with its shade; level M is 00.
  private static func forEachFormatModule(
    mask: Int, size: Int, _ draw: (_ x: Int, _ y: Int, _ isDark: Bool) -> Void
  ) {
    var remainder = mask
    for _ in 0..<10 { remainder = (remainder << 1) ^ ((remainder >> 9) * 0x537) }
    let bits = (mask << 10 | remainder) ^ 0x5412
    for position in 0..<15 {
      let isDark = bits >> position & 1 == 1
      switch position {
      case 0..<6: draw(8, position, isDark)
      case 6, 7: draw(8, position + 1, isDark)
      case 8: draw(7, 8, isDark)
      default: draw(14 - position, 8, isDark)
      }
      if position < 8 {
        draw(size - 1 - position, 8, isDark)
      } else {
        draw(8, size - 15 + position, isDark)
      }
    }
    draw(8, size - 8, true)
  }

  // MARK: Data

  /// Places codewords in pairs of columns from the right, up and down in turn.
  mutating func fill(_ codewords: [UInt8]) {
    var bit = 0
    var right = size - 1
    var goesUp = true
    while right >= 1 {
      if right == 6 { right = 5 }
      for step in 0..<size {
        let y = goesUp ? size - 1 - step : step
        for x in [right, right - 1] where !isFixed[y * size + x] && bit < codewords.count * 8 {
          modules[y * size + x] = codewords[bit / 8] >> UInt8(7 - bit % 8) & 1 == 1
          bit += 1
        }
      }
      goesUp.toggle()
      right -= 2
    }
  }

  /// Takes the mask that leaves the fewest shapes a reader could take for something else.
  mutating func mask() {
    let bare = QRLines(modules, size: size)
    let fixed = QRLines(isFixed, size: size)
    var best: (lines: QRLines, penalty: Int)?
    for number in 0..<8 {
      var lines = bare
      lines.invert(Self.masks[number], outside: fixed)
      Self.forEachFormatModule(mask: number, size: size) { lines.set($0, $1, $2) }
      let penalty = QRPenalty(lines).total
      if penalty < best?.penalty ?? .max { best = (lines, penalty) }
    }
    if let best { modules = best.lines.modules }
  }

  /// The masks, as large as any code.
  private static let masks: [QRLines] = (0..<8).map { number in
    QRLines(side: QRLines.most) { x, y in inverts(number, x, y) }
  }

  private static func inverts(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
    switch mask {
    case 0: (x + y) % 2 == 0
    case 1: y % 2 == 0
    case 2: x % 3 == 0
    case 3: (x + y) % 3 == 0
    case 4: (x / 3 + y / 2) % 2 == 0
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3) % 2 == 0
    default: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
  }
}

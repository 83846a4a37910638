/// One size of code: what it holds, and how its bytes are protected.
struct QRVersion: Sendable {
  /// 1 to 20.
  let number: Int

  /// Error correction codewords in each block at level M, by version.
  ///
  /// - Source: ISO/IEC 18004:2015, table 9.
  private static let correctionLengths: [Int] = [
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
  ]
  /// Blocks at level M, by version.
  ///
  /// - Source: ISO/IEC 18004:2015, table 9.
  private static let blockCounts: [Int] = [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16,
  ]

  /// The smallest version that holds so many bytes.
  static func smallest(for count: Int) -> QRVersion? {
    (1...blockCounts.count).lazy.map { QRVersion(number: $0) }
      .first { $0.headerBits + count * 8 <= $0.dataLength * 8 }
  }

  /// Modules a side.
  var size: Int { number * 4 + 17 }

  private var blocks: Int { Self.blockCounts[number - 1] }
  private var correctionLength: Int { Self.correctionLengths[number - 1] }
  private var countBits: Int { number < 10 ? 8 : 16 }
  private var headerBits: Int { 4 + countBits }

  /// Codewords for data.
  private var dataLength: Int { rawLength - blocks * correctionLength }

  /// All codewords: modules that no pattern takes, by eight.
  private var rawLength: Int {
    var modules = (16 * number + 128) * number + 64
    if number >= 2 {
      let patterns = number / 7 + 2
      modules -= (25 * patterns - 10) * patterns - 55
    }
    if number >= 7 { modules -= 36 }
    return modules / 8
  }

  /// Columns, and rows, in which alignment patterns have their middle.
  var alignments: [Int] {
    guard number >= 2 else { return [] }
    let count = number / 7 + 2
    let step = (number * 8 + count * 3 + 5) / (count * 4 - 4) * 2
    return [6] + (0..<count - 1).reversed().map { size - 7 - $0 * step }
  }

  /// The bytes as codewords in the order in which they are placed.
  func codewords(of bytes: [UInt8]) -> [UInt8] {
    interleaved(data(of: bytes))
  }

  /// Mode, count, bytes, terminator, padding.
  private func data(of bytes: [UInt8]) -> [UInt8] {
    var bits = BitList()
    bits.append(0b0100, count: 4)
    bits.append(bytes.count, count: countBits)
    for byte in bytes { bits.append(Int(byte), count: 8) }
    bits.append(0, count: min(4, dataLength * 8 - bits.count))
    bits.append(0, count: (8 - bits.count % 8) % 8)
    var isOdd = false
    while bits.count < dataLength * 8 {
      bits.append(isOdd ? 0x11 : 0xEC, count: 8)
      isOdd.toggle()
    }
    return bits.bytes
  }

  /// Data cut into blocks, each with its correction, and dealt out a codeword at a time.
  private func interleaved(_ data: [UInt8]) -> [UInt8] {
    let correction = ErrorCorrection(length: correctionLength)
    // Blocks at the end are longer by one where the codewords do not divide evenly.
    let shortBlocks = blocks - rawLength % blocks
    let shortLength = rawLength / blocks - correctionLength
    var parts: [ArraySlice<UInt8>] = []
    var rest = data[...]
    for block in 0..<blocks {
      let part = rest.prefix(shortLength + (block < shortBlocks ? 0 : 1))
      parts.append(part)
      rest = rest.dropFirst(part.count)
    }
    let checks = parts.map { correction.remainder(of: $0) }
    var result: [UInt8] = []
    for position in 0...shortLength {
      for part in parts where position < part.count {
        result.append(part[part.startIndex + position])
      }
    }
    for position in 0..<correctionLength {
      for check in checks { result.append(check[position]) }
    }
    return result
  }
}

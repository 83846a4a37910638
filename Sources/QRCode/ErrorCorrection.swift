/// Reed–Solomon codewords over the field of 256 elements that the standard uses.
struct ErrorCorrection {
  /// Coefficients of the divisor, the highest power first, without its leading 1.
  private let divisor: [UInt8]

  init(length: Int) {
    var divisor = [UInt8](repeating: 0, count: length)
    divisor[length - 1] = 1
    var root: UInt8 = 1
    for _ in 0..<length {
      for position in 0..<length {
        divisor[position] = Self.product(divisor[position], root)
        if position + 1 < length { divisor[position] ^= divisor[position + 1] }
      }
      root = Self.product(root, 2)
    }
    self.divisor = divisor
  }

  /// What is left of the data divided by the divisor: its correction codewords.
  func remainder(of data: ArraySlice<UInt8>) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: divisor.count)
    for byte in data {
      let factor = byte ^ result.removeFirst()
      result.append(0)
      for position in result.indices {
        result[position] ^= Self.product(divisor[position], factor)
      }
    }
    return result
  }

  /// The product in the field, modulo x⁸ + x⁴ + x³ + x² + 1.
  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var result = 0
    for bit in (0..<8).reversed() {
      result = (result << 1) ^ ((result >> 7) * 0x11D)
      result ^= Int(right >> UInt8(bit) & 1) * Int(left)
    }
    return UInt8(truncatingIfNeeded: result)
  }
}

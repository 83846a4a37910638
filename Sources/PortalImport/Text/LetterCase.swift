/// Capitals and small letters, told without Unicode's tables where the letters are those of Vietnamese.
enum LetterCase {
  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80: (0x41...0x5A).contains(scalar.value)
    case 0xC0...0xDE: scalar.value != 0xD7
    case 0xDF...0xFF: false
    // `Ă Đ Ĩ Ũ` and `Ạ` to `Ỹ` are even, the small letters behind them odd.
    case 0x1EA0...0x1EFF: scalar.value.isMultiple(of: 2)
    default: scalar.properties.isUppercase
    }
  }

  static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80: (0x61...0x7A).contains(scalar.value)
    case 0xC0...0xDE: false
    case 0xDF...0xFF: scalar.value != 0xF7
    case 0x1EA0...0x1EFF: !scalar.value.isMultiple(of: 2)
    default: scalar.properties.isLowercase
    }
  }
}

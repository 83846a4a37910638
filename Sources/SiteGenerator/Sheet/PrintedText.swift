/// How many lines a text takes on paper, on the safe side whatever font the desk's machine has.
///
/// Widths are those of the widest font of the style sheet's list, and somewhat more: a sheet may end
/// with some white at the foot, but never run over the pages it promises.
struct PrintedText {
  /// Size of the letters in tenths of a point.
  let size: Int
  /// Whether it is set bold, which is wider.
  var isBold = false

  /// Lines of a text in a column whose width is given in tenths of a millimetre; at least one.
  func lines(of text: String, width: Int) -> Int {
    // Thousandths of a millimetre from here on; a tenth of a point is 0.0353 mm.
    let room = width * 100
    let em = size * 353 / 10 * (isBold ? 108 : 100) / 100
    var lines = 1
    var taken = 0
    var word = 0
    func endWord() {
      if taken > 0, taken + word > room {
        lines += 1
        taken = 0
      }
      taken += word
      // A word longer than a line is broken where the line ends.
      while taken > room {
        lines += 1
        taken -= room
      }
      word = 0
    }
    let widths = Self.widths.span
    for scalar in text.unicodeScalars {
      let place = Int(scalar.value)
      let width = place < widths.count ? Int(widths[place]) : Self.hundredths(scalar)
      word += width * em / 100
      if scalar == " " { endWord() }
    }
    endWord()
    return lines
  }

  /// Widths of the first characters, all of Latin among them, since sheets ask for each letter of each text
  /// several times.
  private static let widths: [UInt8] = (0..<0x2000).map { value in
    UInt8(Unicode.Scalar(UInt32(value)).map { hundredths($0) } ?? 0)
  }

  /// Width of a character in hundredths of the size.
  private static func hundredths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case " ", "\u{A0}": 28
    case "i", "l", "j", "t", "f", "r", ".", ",", ":", ";", "'", "(", ")", "-", "/", "|", "!", "I":
      42
    case "0"..."9": 59
    case "m", "w", "M", "W", "@", "%": 98
    case "A"..."Z": 74
    case "\u{300}"..."\u{36F}": 0
    case "\u{80}"...: scalar.properties.isUppercase ? 78 : scalar.value > 0x2E80 ? 105 : 66
    default: 64
    }
  }
}

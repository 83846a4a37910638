/// A text as a square of dark and light modules that a telephone's camera reads.
///
/// Byte mode, level M: a sheet may lose some 15 % to a fold or a stain and still be read. Versions 1
/// to 20 are made, since what needs more would be too fine to read from paper.
///
/// - Source: ISO/IEC 18004:2015.
package struct QRCode: Sendable {
  /// Modules a side, without the quiet zone.
  package let size: Int
  /// Row by row; true is dark.
  private let modules: [Bool]

  /// The smallest code that holds a text.
  ///
  /// - Returns: Nil where even version 20 is too small, or where the text is not plain ASCII, which
  ///   readers take for one thing or another; the addresses of a site are ASCII.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }), let version = QRVersion.smallest(for: bytes.count) else {
      return nil
    }
    var square = QRSquare(version)
    square.fill(version.codewords(of: bytes))
    square.mask()
    size = version.size
    modules = square.modules
  }

  /// Whether the module in a column and a row is dark; what lies outside is light.
  package func isDark(_ x: Int, _ y: Int) -> Bool {
    guard x >= 0, y >= 0, x < size, y < size else { return false }
    return modules[y * size + x]
  }

  /// The dark modules as the path of a drawing whose unit is one module: a bar for each run of a row.
  package var path: String {
    var path: [UInt8] = []
    for y in 0..<size {
      var x = 0
      while x < size {
        guard modules[y * size + x] else {
          x += 1
          continue
        }
        let start = x
        while x < size, modules[y * size + x] { x += 1 }
        path.append(UInt8(ascii: "M"))
        Self.write(start, to: &path)
        path.append(UInt8(ascii: " "))
        Self.write(y, to: &path)
        path.append(UInt8(ascii: "h"))
        Self.write(x - start, to: &path)
        path += "v1h-".utf8
        Self.write(x - start, to: &path)
        path.append(UInt8(ascii: "z"))
      }
    }
    return String(decoding: path, as: UTF8.self)
  }

  /// A number below a hundred, which is more than a side has, in digits.
  private static func write(_ number: Int, to path: inout [UInt8]) {
    if number >= 10 { path.append(UInt8(ascii: "0") + UInt8(number / 10)) }
    path.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}

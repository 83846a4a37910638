import FileSystem
import Foundation
import QRCode
import TestKit
import Testing

/// What was written can be read: by another program, as a telephone would.
struct ReadBackTests {
  /// Where `zbarimg` is, of Debian's `zbar-tools`; nil where it is not installed.
  private static let reader = ["/usr/bin/zbarimg", "/usr/local/bin/zbarimg"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(
    "texts of every length that a sheet can have", .enabled(if: reader != nil, "no zbarimg here"),
    arguments: [
      1, 14, 15, 26, 27, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504,
      560,
      624, 666,
    ])
  func lengths(_ length: Int) throws {
    let text = String(("https://vi-du.example/thu-tuc/" + digits(length)).prefix(length))
    #expect(text.utf8.count == length)
    #expect(try read(text) == text)
  }

  @Test("a text too long for paper, or that readers would guess at, gives no code")
  func refused() {
    #expect(QRCode("https://vi-du.example/thủ-tục/") == nil)
    #expect(QRCode(digits(666)) != nil)
    #expect(QRCode(digits(667)) == nil)
  }

  @Test(
    "a stain on a tenth of the code does no harm", .enabled(if: reader != nil, "no zbarimg here"))
  func stain() throws {
    let text = "https://vi-du.example/thu-tuc/1.001193/dang-ky-khai-sinh/"
    let code = try #require(QRCode(text))
    let middle = code.size / 2
    let stained = image(code) { x, y in
      abs(x - middle) <= 3 && abs(y - middle) <= 3 ? false : code.isDark(x, y)
    }
    #expect(try read(image: stained) == text)
  }

  private func digits(_ length: Int) -> String {
    String((0..<length).map { Character("\($0 * 7 % 10)") })
  }

  private func read(_ text: String) throws -> String {
    let code = try #require(QRCode(text))
    return try read(image: image(code) { code.isDark($0, $1) })
  }

  /// A picture with four pixels a module and the quiet zone around it.
  private func image(_ code: QRCode, isDark: (Int, Int) -> Bool) -> [UInt8] {
    let side = code.size + 8
    var bytes = Array("P5 \(side * 4) \(side * 4) 255\n".utf8)
    for y in 0..<side * 4 {
      for x in 0..<side * 4 { bytes.append(isDark(x / 4 - 4, y / 4 - 4) ? 0 : 255) }
    }
    return bytes
  }

  private func read(image: [UInt8]) throws -> String {
    let folder = try TemporaryDirectory()
    let path = folder("ma.pgm")
    try writeAtomically(image, to: path)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.reader))
    process.arguments = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let result = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(String(decoding: result, as: UTF8.self).dropLast())
  }
}

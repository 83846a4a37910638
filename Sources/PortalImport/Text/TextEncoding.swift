import Diagnostics

/// Bytes of a file as UTF-8, whatever mark they begin with.
enum TextEncoding {
  enum Outcome: Sendable {
    case utf8([UInt8])
    case refused(Message)
  }

  /// Takes off a byte-order mark, turns UTF-16 into UTF-8, and names what else it may be.
  static func decode(_ bytes: [UInt8]) -> Outcome {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return check(Array(bytes.dropFirst(3)), shift: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBigEndian: true) }
    if let binary = binary(bytes) { return .refused(binary) }
    return check(bytes, shift: 0)
  }

  private static func check(_ bytes: [UInt8], shift: Int) -> Outcome {
    guard let offset = firstInvalid(in: bytes) else {
      return isEncodedTwice(bytes) ? .refused(encodedTwice) : .utf8(bytes)
    }
    return .refused(
      Message(
        vi:
          "không phải UTF-8 ở byte \(offset + shift), có lẽ là bảng mã cũ (TCVN3, VNI, Windows-1258): lưu lại thành UTF-8 rồi nhập",
        en:
          "no UTF-8 at byte \(offset + shift), perhaps an old code page (TCVN3, VNI, Windows-1258): save it as UTF-8 first"
      ))
  }

  private static let encodedTwice = Message(
    vi:
      "chữ Việt đã bị đọc sai bảng mã rồi lưu lại («Thá»§ tá»¥c» thay cho «Thủ tục»): lấy lại bản gốc rồi nhập",
    en:
      "Vietnamese text was read in a wrong code page and saved again: get the original and import that"
  )

  /// Whether UTF-8 was taken for Latin-1 and made into UTF-8 once more.
  ///
  /// Vietnamese letters then begin with `áº` or `á»`, which no Vietnamese word holds; a few may stand
  /// in a text about such slips.
  private static func isEncodedTwice(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    guard span.count > 4 else { return false }
    var found = 0
    for index in 0..<span.count - 3
    where span[index] == 0xC3 && span[index + 1] == 0xA1 && span[index + 2] == 0xC2
      && span[index + 3] & 0xFE == 0xBA
    {
      found += 1
      if found == 8 { return true }
    }
    return false
  }

  /// The first byte that breaks UTF-8.
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      guard lead >= 0xC2, lead < 0xF5, at + length <= bytes.count else { return at }
      for offset in 1..<length where bytes[at + offset] & 0xC0 != 0x80 { return at }
      let second = bytes[at + 1]
      if (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)
        || (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)
      {
        return at
      }
      at += length
    }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> Outcome {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      at += 2
    }
    return .utf8(Array(String(decoding: units, as: UTF16.self).utf8))
  }

  /// Files of Word, Excel and the like, told by how they begin.
  private static func binary(_ bytes: [UInt8]) -> Message? {
    if bytes.starts(with: Array("%PDF".utf8)) {
      return Message(
        vi: "đây là tệp PDF: mở ra, chép chữ của trang vào một tệp .txt rồi nhập",
        en: "this is a PDF: open it, copy its text into a .txt file and import that")
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    {
      return Message(
        vi:
          "đây là tệp Word hoặc Excel: với bảng, chọn «Lưu dưới dạng CSV UTF-8»; với văn bản, chép chữ vào một tệp .txt",
        en:
          "this is a Word or Excel file: save a table as CSV UTF-8, copy a text into a .txt file")
    }
    if bytes.prefix(4096).contains(0) {
      return Message(
        vi: "đây không phải tệp chữ (có byte 0)", en: "this is no text file (it holds a zero byte)")
    }
    return nil
  }
}

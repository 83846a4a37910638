import VietnameseText

/// A name as it is compared: without tones, case, list marks, and signs at its ends.
enum NameKey {
  static func of(_ name: String) -> String {
    var text = folded(withoutListMark(name))
    text = text.replacing("\n", with: " ")
    for (short, long) in abbreviations { text = text.replacing(short, with: long) }
    var bytes = Array(text.utf8)
    while let last = bytes.last, ends.contains(last) { bytes.removeLast() }
    while let first = bytes.first, ends.contains(first) { bytes.removeFirst() }
    var result: [UInt8] = []
    for byte in bytes {
      if byte == 0x20, result.last == 0x20 { continue }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let abbreviations: [(String, String)] = [
    ("ubnd", "uy ban nhan dan"), ("hdnd", "hoi dong nhan dan"), (" tp ", " thanh pho "),
    (" tp.", " thanh pho "),
  ]
  private static let ends: [UInt8] = Array(" .,;:-".utf8)
}

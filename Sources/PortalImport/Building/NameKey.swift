import VietnameseText

/// A name as it is compared: without tones, case, list marks, and signs at its ends.
enum NameKey {
  static func of(_ name: String) -> String {
    let bytes = folded(Array(withoutListMark(name).utf8))
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at] == 0x0A ? 0x20 : bytes[at]
      // All abbreviations begin with one of three bytes.
      if byte == 0x20 || byte == UInt8(ascii: "u") || byte == UInt8(ascii: "h"),
        let short = abbreviations.first(where: { bytes[at...].starts(with: $0.short) })
      {
        for byte in short.long where !(byte == 0x20 && result.last == 0x20) { result.append(byte) }
        at += short.short.count
        continue
      }
      if !(byte == 0x20 && result.last == 0x20) { result.append(byte) }
      at += 1
    }
    while let last = result.last, ends.contains(last) { result.removeLast() }
    return String(decoding: result.drop { ends.contains($0) }, as: UTF8.self)
  }

  private static let abbreviations: [(short: [UInt8], long: [UInt8])] = [
    ("ubnd", "uy ban nhan dan"), ("hdnd", "hoi dong nhan dan"), (" tp ", " thanh pho "),
    (" tp.", " thanh pho "),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
  private static let ends: [UInt8] = Array(" .,;:-".utf8)
}

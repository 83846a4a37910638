/// Whether a text may stand without quotes.
public enum ScalarText {
  /// Whether YAML 1.1 and 1.2 both read exactly this text when it is written plainly in a block.
  ///
  /// Careful rather than exact: a text that only might be misread counts as one that is.
  public static func isPlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return false }
    if first == 0x20 || last == 0x20 || last == UInt8(ascii: ":") { return false }
    if indicators.contains(first) { return false }
    for (index, byte) in bytes.enumerated() {
      if byte < 0x20 { return false }
      if byte == UInt8(ascii: ":"), index + 1 < bytes.count, bytes[index + 1] == 0x20 {
        return false
      }
      if byte == UInt8(ascii: "#"), index > 0, bytes[index - 1] == 0x20 { return false }
    }
    return !isRetyped(bytes)
  }

  private static let indicators: [UInt8] = Array("-?:,[]{}#&*!|>'\"%@`=<".utf8)

  /// Numbers, dates, clock times, truth words and null.
  private static func isRetyped(_ bytes: [UInt8]) -> Bool {
    if let first = bytes.first,
      (48...57).contains(first) || first == UInt8(ascii: ".") || first == UInt8(ascii: "+"),
      bytes.allSatisfy({ numberLike.contains($0) })
    {
      return true
    }
    guard bytes.count <= longestWord else { return false }
    return words.contains(String(decoding: bytes, as: UTF8.self).lowercased())
  }

  private static let numberLike: [UInt8] = Array("0123456789.,:_+-eExXoObBaAcCdDfFT ".utf8)
  private static let words: [String] = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", ".nan", ".inf",
  ]
  /// Bytes of the longest of them.
  private static let longestWord = 5
}

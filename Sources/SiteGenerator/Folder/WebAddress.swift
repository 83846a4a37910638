/// Judges the addresses that come from data.
package enum WebAddress {
  /// Whether it is an http or https address, which alone may be linked from a record.
  package static func isWeb(_ address: String) -> Bool {
    (address.hasPrefix("https://") || address.hasPrefix("http://"))
      && !address.utf8.contains { $0 <= 0x20 || $0 == 0x7F }
  }

  /// A text as the value of a query: all but letters, digits and `-._~` as percent and two digits.
  ///
  /// - Source: RFC 3986 section 2.3.
  package static func encoded(_ text: String) -> String { encoded(text, keepingSlashes: false) }

  /// A path as it stands in a link; most paths of a site need no change.
  package static func encodedPath(_ path: String) -> String { encoded(path, keepingSlashes: true) }

  /// The text that a path of a request stands for; nil where its escapes are broken or no text.
  package static func decoded(_ path: String) -> String? {
    var bytes: [UInt8] = []
    var rest = path.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, let text = String(digits), let value = UInt8(text, radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func encoded(_ text: String, keepingSlashes: Bool) -> String {
    if text.utf8.allSatisfy({ isKept($0, keepingSlashes: keepingSlashes) }) { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if isKept(byte, keepingSlashes: keepingSlashes) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isKept(_ byte: UInt8, keepingSlashes: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "/"): keepingSlashes
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

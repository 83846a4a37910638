/// Reads JSON (RFC 8259) and says at which byte it breaks; linear, no recursion past the limit.
///
/// Own code, since a message without a place helps nobody, and a lone surrogate or a raw control
/// character in one record must not stop the others.
package struct JSONReader {
  /// How deep values may lie inside each other.
  package static let maxDepth = 64

  private let bytes: [UInt8]
  private let end: Int
  private var at: Int
  private var depth = 0

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  /// The one value of a text, or of a part of it; offsets count from the start of `bytes`.
  package static func read(
    _ bytes: [UInt8], in range: Range<Int>? = nil
  ) throws(JSONProblem) -> JSONValue {
    var reader = JSONReader(bytes, range ?? 0..<bytes.count)
    reader.skipBlanks()
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.at == reader.end else { throw JSONProblem(reason: .trailing, offset: reader.at) }
    return value
  }

  private mutating func value() throws(JSONProblem) -> JSONValue {
    guard at < end else { throw problem(.truncated) }
    let start = at
    switch bytes[at] {
    case UInt8(ascii: "{"): return JSONValue(.object(try members()), at: start)
    case UInt8(ascii: "["): return JSONValue(.list(try elements()), at: start)
    case UInt8(ascii: "\""): return JSONValue(.text(try string()), at: start)
    case UInt8(ascii: "t"):
      try word("true")
      return JSONValue(.flag(true), at: start)
    case UInt8(ascii: "f"):
      try word("false")
      return JSONValue(.flag(false), at: start)
    case UInt8(ascii: "n"):
      try word("null")
      return JSONValue(.null, at: start)
    default: return JSONValue(.number(try number()), at: start)
    }
  }

  private mutating func members() throws(JSONProblem) -> [JSONMember] {
    try enter()
    var members: [JSONMember] = []
    while true {
      skipBlanks()
      guard at < end else { throw problem(.truncated) }
      if members.isEmpty, take(UInt8(ascii: "}")) { break }
      guard bytes[at] == UInt8(ascii: "\"") else { throw problem(.unexpected) }
      let key = try string()
      skipBlanks()
      try expect(UInt8(ascii: ":"))
      skipBlanks()
      members.append(JSONMember(key: key, value: try value()))
      skipBlanks()
      if take(UInt8(ascii: ",")) { continue }
      try expect(UInt8(ascii: "}"))
      break
    }
    depth -= 1
    return members
  }

  private mutating func elements() throws(JSONProblem) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    while true {
      skipBlanks()
      guard at < end else { throw problem(.truncated) }
      if elements.isEmpty, take(UInt8(ascii: "]")) { break }
      elements.append(try value())
      skipBlanks()
      if take(UInt8(ascii: ",")) { continue }
      try expect(UInt8(ascii: "]"))
      break
    }
    depth -= 1
    return elements
  }

  private mutating func enter() throws(JSONProblem) {
    at += 1
    depth += 1
    if depth > Self.maxDepth { throw problem(.tooDeep) }
  }

  /// A quoted text; a lone surrogate becomes U+FFFD, raw line breaks and tabs are let through.
  private mutating func string() throws(JSONProblem) -> String {
    at += 1
    var result: [UInt8] = []
    var plain = at
    while at < end {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        result += bytes[plain..<at]
        at += 1
        guard let text = String(validating: result, as: UTF8.self) else {
          throw JSONProblem(reason: .badText, offset: plain)
        }
        return text
      }
      if byte == UInt8(ascii: "\\") {
        result += bytes[plain..<at]
        at += 1
        try escape(into: &result)
        plain = at
      } else {
        at += 1
      }
    }
    throw problem(.truncated)
  }

  private mutating func escape(into result: inout [UInt8]) throws(JSONProblem) {
    guard at < end else { throw problem(.truncated) }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "u"):
      var scalar = try hex()
      if (0xD800..<0xDC00).contains(scalar), at + 1 < end, bytes[at] == UInt8(ascii: "\\"),
        bytes[at + 1] == UInt8(ascii: "u")
      {
        let back = at
        at += 2
        let low = try hex()
        if (0xDC00..<0xE000).contains(low) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
        } else {
          at = back
        }
      }
      result += Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    default:
      throw JSONProblem(reason: .badText, offset: at - 1)
    }
  }

  private mutating func hex() throws(JSONProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard at < end else { throw problem(.truncated) }
      switch bytes[at] {
      case 48...57: value = value << 4 + UInt32(bytes[at] - 48)
      case 65...70: value = value << 4 + UInt32(bytes[at] - 55)
      case 97...102: value = value << 4 + UInt32(bytes[at] - 87)
      default: throw problem(.badText)
      }
      at += 1
    }
    return value
  }

  private mutating func number() throws(JSONProblem) -> String {
    let start = at
    if at < end, bytes[at] == UInt8(ascii: "-") { at += 1 }
    let digits = at
    while at < end, Self.isNumberByte(bytes[at]) { at += 1 }
    if at == digits {
      throw JSONProblem(
        reason: at == end ? .truncated : start == at ? .unexpected : .badNumber, offset: at)
    }
    guard (48...57).contains(bytes[digits]), (48...57).contains(bytes[at - 1]) else {
      throw JSONProblem(reason: .badNumber, offset: start)
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "e")
      || byte == UInt8(ascii: "E") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  private mutating func word(_ word: StaticString) throws(JSONProblem) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard at < end else { throw problem(.truncated) }
      // The literal lives as long as the program, and `offset` is below its length.
      guard unsafe bytes[at] == word.utf8Start[offset] else { throw problem(.unexpected) }
      at += 1
    }
  }

  private mutating func skipBlanks() {
    while at < end {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < end, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(JSONProblem) {
    guard at < end else { throw problem(.truncated) }
    guard take(byte) else { throw problem(.unexpected) }
  }

  private func problem(_ reason: JSONProblem.Reason) -> JSONProblem {
    JSONProblem(reason: reason, offset: at)
  }
}

/// A JSON text read strictly, so that tests can look into what the product wrote.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// As written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in the order written.
  case object([Member])

  package struct Member: Equatable, Sendable {
    package var name: String
    package var value: JSONValue
  }

  /// Why a text is no JSON, and at which byte.
  package struct Malformed: Error, Equatable {
    package var offset: Int
  }

  /// Reads a whole text; doubled names in one object are refused, too.
  package init(parsing bytes: [UInt8]) throws(Malformed) {
    var parser = JSONParser(bytes: bytes)
    self = try parser.value()
    parser.skipBlanks()
    guard parser.position == bytes.count else { throw Malformed(offset: parser.position) }
  }

  /// The member of an object; nil for all else.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The names of an object's members in the order written; empty for all else.
  package var names: [String] {
    if case .object(let members) = self { members.map(\.name) } else { [] }
  }

  /// The elements of an array; empty for all else.
  package var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  package var integer: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }
}

/// A reader of JSON under way.
private struct JSONParser {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
  }

  mutating func value() throws(JSONValue.Malformed) -> JSONValue {
    skipBlanks()
    guard position < bytes.count else { throw malformed }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private var malformed: JSONValue.Malformed { JSONValue.Malformed(offset: position) }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func word(
    _ text: String, _ value: JSONValue
  ) throws(JSONValue.Malformed) -> JSONValue {
    for byte in text.utf8 {
      guard take(byte) else { throw malformed }
    }
    return value
  }

  private mutating func object() throws(JSONValue.Malformed) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipBlanks()
      let name = try string()
      guard !members.contains(where: { $0.name == name }) else { throw malformed }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw malformed }
      members.append(JSONValue.Member(name: name, value: try value()))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw malformed }
    return .object(members)
  }

  private mutating func array() throws(JSONValue.Malformed) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      elements.append(try value())
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw malformed }
    return .array(elements)
  }

  private mutating func number() throws(JSONValue.Malformed) -> JSONValue {
    let start = position
    while position < bytes.count, "+-.0123456789eE".utf8.contains(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard Double(text) != nil, digits.first?.isNumber == true,
      digits.count == 1 || digits.first != "0" || digits.dropFirst().first == "."
    else { throw malformed }
    return .number(text)
  }

  private mutating func string() throws(JSONValue.Malformed) -> String {
    guard take(UInt8(ascii: "\"")) else { throw malformed }
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let valid = String(validating: text, as: UTF8.self) else { throw malformed }
        return valid
      case ..<0x20:
        throw malformed
      case UInt8(ascii: "\\"):
        text += try escape()
      default:
        text.append(byte)
      }
    }
    throw malformed
  }

  private mutating func escape() throws(JSONValue.Malformed) -> [UInt8] {
    guard position < bytes.count else { throw malformed }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      guard position + 4 <= bytes.count,
        let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      else { throw malformed }
      position += 4
      return Array(String(scalar).utf8)
    default: throw malformed
    }
  }
}

/// One value of a JSON text, with the byte it starts at.
package struct JSONValue: Sendable {
  package indirect enum Kind: Sendable {
    case null
    case flag(Bool)
    /// The digits as printed: `7.5`, `135000`.
    case number(String)
    case text(String)
    case list([JSONValue])
    case object([JSONMember])
  }

  package var kind: Kind
  /// Bytes from the start of the text.
  package var offset: Int

  package init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

/// One member of an object; the first of equal keys is the one that counts.
package struct JSONMember: Sendable {
  package var key: String
  package var value: JSONValue
}

extension JSONValue {
  /// The value under a key; `nil` where this is no object, lacks it, or has `null` there.
  package subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = kind,
      let value = members.first(where: { $0.key == key })?.value, !value.isNull
    else { return nil }
    return value
  }

  package var isNull: Bool {
    if case .null = kind { true } else { false }
  }

  package var isObject: Bool {
    if case .object = kind { true } else { false }
  }

  package var text: String? {
    if case .text(let text) = kind { text } else { nil }
  }

  /// A text, or a number or flag as printed.
  package var printed: String? {
    switch kind {
    case .text(let text), .number(let text): text
    case .flag(let flag): flag ? "true" : "false"
    default: nil
    }
  }

  package var flag: Bool? {
    if case .flag(let flag) = kind { flag } else { nil }
  }

  package var list: [JSONValue]? {
    if case .list(let list) = kind { list } else { nil }
  }

  package var members: [JSONMember] {
    if case .object(let members) = kind { members } else { [] }
  }

  /// What kind of value it is, in Vietnamese, for a message.
  package var kindName: String {
    switch kind {
    case .null: "null"
    case .flag: "true/false"
    case .number: "số"
    case .text: "chữ"
    case .list: "danh sách"
    case .object: "đối tượng"
    }
  }
}

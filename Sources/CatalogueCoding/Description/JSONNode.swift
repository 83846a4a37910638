/// A JSON value with its members in order, printed for people to read and to compare.
indirect enum JSONNode: Sendable {
  case object([(String, JSONNode)])
  case array([JSONNode])
  case string(String)
  case integer(Int)
  case flag(Bool)

  /// The text, two blanks an indent, with a line break at the end.
  var text: String {
    var text = ""
    write(into: &text, "\n")
    return text + "\n"
  }

  private func write(into text: inout String, _ lineBreak: String) {
    let inner = lineBreak + "  "
    switch self {
    case .string(let value): Self.quote(value, into: &text)
    case .integer(let value): text += "\(value)"
    case .flag(let value): text += value ? "true" : "false"
    case .array(let values):
      // A list of short words stays on one line.
      let isFlat = values.allSatisfy { value in
        if case .string(let word) = value { word.utf8.count < 24 } else { false }
      }
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += isFlat ? ", " : "," }
        if !isFlat { text += inner }
        value.write(into: &text, inner)
      }
      text += isFlat || values.isEmpty ? "]" : lineBreak + "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        text += inner
        Self.quote(member.0, into: &text)
        text += ": "
        member.1.write(into: &text, inner)
      }
      text += members.isEmpty ? "}" : lineBreak + "}"
    }
  }

  private static func quote(_ value: String, into text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

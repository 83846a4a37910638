/// The part of JSON Schema that our own schemas use: a value is checked and every fault named.
///
/// `type`, `const`, `enum`, `required`, `properties`, `additionalProperties`, `items`, `minimum` and
/// `$ref` into `$defs`; any other keyword but texts for people is a fault of the schema.
package struct JSONShape {
  private let root: JSONValue

  package init(_ schema: JSONValue) {
    root = schema
  }

  /// The faults of a value, each with its path; none where it fits.
  package func faults(in value: JSONValue) -> [String] {
    var faults: [String] = []
    check(value, root, "", &faults)
    return faults
  }

  private func check(
    _ value: JSONValue, _ schema: JSONValue, _ path: String, _ faults: inout [String]
  ) {
    guard case .object(let keywords) = schema else {
      faults.append("\(path): a schema is an object")
      return
    }
    for keyword in keywords {
      switch keyword.name {
      case "$schema", "$defs", "title", "description": continue
      case "$ref":
        let name = keyword.value.text?.split(separator: "/").last.map(String.init) ?? ""
        guard let target = root["$defs"]?[name] else {
          faults.append("\(path): no definition \(name)")
          continue
        }
        check(value, target, path, &faults)
      case "type":
        if keyword.value.text != Self.type(of: value) {
          faults.append("\(path): is \(Self.type(of: value)), not \(keyword.value.text ?? "?")")
        }
      case "const":
        if value != keyword.value { faults.append("\(path): not the constant") }
      case "enum":
        if !keyword.value.elements.contains(value) { faults.append("\(path): not in the list") }
      case "minimum":
        if let number = value.integer, let least = keyword.value.integer, number < least {
          faults.append("\(path): below \(least)")
        }
      case "required":
        for name in keyword.value.elements.compactMap(\.text) where value[name] == nil {
          faults.append("\(path): \(name) is missing")
        }
      case "properties":
        for name in value.names {
          if let part = value[name], let shape = keyword.value[name] {
            check(part, shape, "\(path)/\(name)", &faults)
          }
        }
      case "additionalProperties":
        let known = schema["properties"]?.names ?? []
        for name in value.names where !known.contains(name) {
          if case .bool(false) = keyword.value {
            faults.append("\(path): \(name) is unknown")
          } else if let part = value[name] {
            check(part, keyword.value, "\(path)/\(name)", &faults)
          }
        }
      case "items":
        for (index, element) in value.elements.enumerated() {
          check(element, keyword.value, "\(path)/\(index)", &faults)
        }
      default: faults.append("\(path): the schema uses \(keyword.name)")
      }
    }
  }

  private static func type(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .number(let text): Int(text) == nil ? "number" : "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

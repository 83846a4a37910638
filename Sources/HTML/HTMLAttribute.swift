/// One attribute of an element; made only by the factories of the closed list.
package struct HTMLAttribute: Sendable {
  enum Value: Sendable {
    /// Present without a value.
    case none
    case text(String)
    case number(Int)
    /// An address, judged when it is written.
    case address(String, HTMLAddressUse)
    /// Left out altogether.
    case absent
  }

  let name: StaticString
  /// The rest of the name after `data-`; nil for names of the list.
  let suffix: StaticString?
  let value: Value

  init(_ name: StaticString, _ value: String) {
    self.init(name, value: .text(value))
  }

  init(_ name: StaticString, number: Int) {
    self.init(name, value: .number(number))
  }

  init(flag name: StaticString) {
    self.init(name, value: .none)
  }

  init(_ name: StaticString, suffix: StaticString? = nil, value: Value) {
    self.name = name
    self.suffix = suffix
    self.value = value
  }

  /// An attribute for the page's own script: `data-` and a name in small letters and hyphens.
  package static func data(_ name: StaticString, _ value: String) -> Self {
    Self("data-", suffix: name, value: .text(value))
  }

  /// This attribute, or nothing at all when the condition does not hold.
  package func when(_ condition: Bool) -> Self {
    condition ? self : Self(name, suffix: suffix, value: .absent)
  }

  /// Whether two attributes of one element would have the same name.
  func hasSameName(as other: HTMLAttribute) -> Bool {
    sameText(name, other.name) && sameText(suffix ?? "", other.suffix ?? "")
  }
}

/// Whether two literals spell the same.
private func sameText(_ left: StaticString, _ right: StaticString) -> Bool {
  guard left.utf8CodeUnitCount == right.utf8CodeUnitCount else { return false }
  return left.withUTF8Buffer { mine in
    right.withUTF8Buffer { other in unsafe mine.elementsEqual(other) }
  }
}

/// One attribute of an element; made only by the factories of the closed list.
public struct HTMLAttribute: Sendable {
  /// What follows the name.
  enum Value: Sendable {
    /// Present without a value.
    case none
    case text(String)
    case number(Int)
    /// An address, judged when it is written.
    case address(String, HTMLAddressUse)
    /// A text under a name of the page's own, which follows the `data-` of the name.
    case custom(StaticString, String)
    /// Left out altogether.
    case absent
  }

  /// What precedes the value in the page, such as ` class="`; a name alone where there is no value.
  let name: StaticString
  /// The value, escaped when it is written.
  let value: Value

  /// An attribute with a text.
  init(_ name: StaticString, _ value: String) {
    self.init(name, value: .text(value))
  }

  /// An attribute with a number.
  init(_ name: StaticString, number: Int) {
    self.init(name, value: .number(number))
  }

  /// An attribute that says something by being there.
  init(flag name: StaticString) {
    self.init(name, value: .none)
  }

  /// An attribute with any value.
  init(_ name: StaticString, value: Value) {
    self.name = name
    self.value = value
  }

  /// An attribute for the page's own script: `data-` and a name in small letters and hyphens.
  public static func data(_ name: StaticString, _ value: String) -> Self {
    Self(" data-", value: .custom(name, value))
  }

  /// This attribute, or nothing at all when the condition does not hold.
  public func when(_ condition: Bool) -> Self {
    condition ? self : Self(name, value: .absent)
  }

  /// Whether anything is written for it.
  var isWritten: Bool {
    if case .absent = value { false } else { true }
  }

  /// Whether two attributes of one element would have the same name.
  func hasSameName(as other: HTMLAttribute) -> Bool {
    guard sameText(name, other.name) else { return false }
    guard case .custom(let mine, _) = value, case .custom(let others, _) = other.value else {
      return true
    }
    return sameText(mine, others)
  }
}

/// Whether two literals spell the same.
private func sameText(_ left: StaticString, _ right: StaticString) -> Bool {
  guard left.utf8CodeUnitCount == right.utf8CodeUnitCount else { return false }
  return left.withUTF8Buffer { mine in
    right.withUTF8Buffer { other in unsafe mine.elementsEqual(other) }
  }
}

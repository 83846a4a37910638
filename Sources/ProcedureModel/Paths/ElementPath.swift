/// Where an element of a record stands, told by ids: `cases/bo-roi/documents/bien-ban@post`.
///
/// `@` picks a variant or a row by its qualifiers, joined by `+` in any order; `*` stands for any one
/// id. Members of a group follow it. A path never counts positions and never quotes wording.
public struct ElementPath: Hashable, Sendable {
  /// One step of the way: a key of the format or an id, perhaps with qualifiers.
  public struct Segment: Hashable, Sendable {
    /// An id, a code or a key; `*` for any one id.
    public var name: String
    /// Qualifiers that pick one variant, sorted, so that their order never counts.
    public var selectors: [String]

    public init(_ name: String, selectors: [String] = []) {
      self.name = name
      self.selectors = selectors.sorted()
    }

    public var isAny: Bool { name == "*" }

    /// As typed.
    public var typed: String {
      selectors.isEmpty ? name : name + "@" + selectors.joined(separator: "+")
    }
  }

  public var segments: [Segment]

  public init(_ segments: [Segment]) {
    self.segments = segments
  }

  /// Reads a path; `nil` where it is empty or holds what no id, key, code or date does.
  public init?(_ text: String) {
    var segments: [Segment] = []
    for part in text.split(separator: "/", omittingEmptySubsequences: false) {
      guard let segment = Self.segment(part) else { return nil }
      segments.append(segment)
    }
    self.init(segments)
  }

  /// As typed, with sorted qualifiers.
  public var typed: String {
    segments.map(\.typed).joined(separator: "/")
  }

  private static func segment(_ text: Substring) -> Segment? {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard let name = halves.first, halves.count <= 2, name == "*" || isName(name) else {
      return nil
    }
    guard halves.count == 2 else { return Segment(String(name)) }
    let selectors = halves[1].split(separator: "+", omittingEmptySubsequences: false)
    guard selectors.allSatisfy({ isName($0) }) else { return nil }
    return Segment(String(name), selectors: selectors.map(String.init))
  }

  /// Letters without marks, digits, hyphens and dots, neither at an end.
  private static func isName(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, isAlphanumeric(first),
      isAlphanumeric(last)
    else { return false }
    return text.utf8.allSatisfy {
      isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}

extension ElementPath: CustomStringConvertible {
  public var description: String { typed }
}

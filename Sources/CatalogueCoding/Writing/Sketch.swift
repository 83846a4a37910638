/// A value of a catalogue file that is yet to be written: what it says, and how its scalars are quoted.
public indirect enum Sketch: Hashable, Sendable {
  /// A member of a record; keys keep their order.
  public struct Entry: Hashable, Sendable {
    public var key: String
    public var value: Sketch

    public init(_ key: String, _ value: Sketch) {
      self.key = key
      self.value = value
    }
  }

  /// An id, a word, a number, a date, a duration, a reference: never quoted.
  case bare(String)
  /// Vietnamese text, quoted where YAML would read something else.
  case text(String)
  /// A code: always quoted.
  case quoted(String)
  case list([Sketch])
  case record([Entry])

  /// What a scalar says, however it is quoted; `nil` for a list or record.
  public var scalar: String? {
    switch self {
    case .bare(let text), .text(let text), .quoted(let text): text
    case .list, .record: nil
    }
  }

  /// The value under a key of a record.
  public subscript(_ key: String) -> Sketch? {
    guard case .record(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// Whether two drafts say the same, however their scalars are quoted; a list of one is its element.
  public func says(_ other: Sketch) -> Bool {
    if let mine = scalar, let theirs = other.scalar { return mine == theirs }
    switch (self, other) {
    case (.list(let mine), .list(let theirs)):
      return mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.says($1) }
    case (.record(let mine), .record(let theirs)):
      guard mine.count == theirs.count else { return false }
      return mine.allSatisfy { entry in
        theirs.first { $0.key == entry.key }.map { entry.value.says($0.value) } ?? false
      }
    case (.list(let mine), _):
      return mine.count == 1 && mine[0].says(other)
    case (_, .list(let theirs)):
      return theirs.count == 1 && says(theirs[0])
    default:
      return false
    }
  }
}

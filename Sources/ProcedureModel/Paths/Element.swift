public import SourceText
import VietnameseText

/// One element of a procedure, as paths name it.
public struct Element: Sendable {
  /// What an element is; the raw value is the name of its table.
  public enum Kind: String, Sendable, CaseIterable {
    case procedure
    case announcement
    case authorities
    case authority
    case delegation
    case filer
    case boundary
    case online
    case channel
    case timeLimit = "time-limit"
    case fee
    case rate
    case reduction
    case question
    case answer
    case everyCase = "every-case"
    case `case`
    case document
    case group
    case condition
    case step
    case stepTakes = "step-takes"
    case result
    case interlink
    case legalBasis = "legal-basis"
    case volume
    case cost
    /// A bare word of a list: a subject, a level, an everyday name's place.
    case word
  }

  /// One step of its path: all the names it answers to, and its qualifiers as words.
  struct Level: Sendable {
    /// The present name first, then the earlier ones.
    var names: [String]
    var qualifiers: [String]
    /// Whether it is an id that `*` may stand for, and not a key of the format.
    var isID: Bool
  }

  public var kind: Kind
  /// Its canonical path: qualifiers only where another element of the list bears the same id.
  public var path: ElementPath
  public var qualifiers: Qualifiers
  /// The whole element in the file.
  public var range: ByteRange
  /// Its texts that people read, by key: what may be translated.
  public var texts: [(key: String, text: Located<String>)]
  var levels: [Level]

  /// Whether a path names it; ids that are in `was` count as well.
  public func answers(to asked: ElementPath) -> Bool {
    guard asked.segments.count == levels.count else { return false }
    for (segment, level) in zip(asked.segments, levels) {
      if segment.isAny {
        guard level.isID else { return false }
      } else if !level.names.contains(segment.name) {
        return false
      }
      guard segment.selectors.allSatisfy({ level.qualifiers.contains($0) }) else { return false }
    }
    return true
  }

  /// Whether the path's qualifiers are all that it has, at each step where the path gives some.
  func isExactly(_ asked: ElementPath) -> Bool {
    zip(asked.segments, levels).allSatisfy { segment, level in
      segment.selectors.isEmpty || segment.selectors.count == level.qualifiers.count
    }
  }
}

/// What a path led to: an element, or one of its keys.
public struct ElementMatch: Sendable {
  public var element: Element
  /// The key named after the element, such as `takes` in `steps/ky/takes`; `nil` for all of it.
  public var key: String?

  public init(_ element: Element, key: String? = nil) {
    self.element = element
    self.key = key
  }

  /// The text under the key, where it is one that people read.
  public var text: Located<String>? {
    key.flatMap { key in element.texts.first { $0.key == key }?.text }
  }
}

extension ElementPath {
  /// Whether this path, taken as a pattern, covers an element's canonical path.
  ///
  /// `*` stands for any one id, qualifiers may be left out, and what holds for all cases holds for
  /// what `every-case` asks.
  public func covers(_ other: ElementPath) -> Bool {
    if coversAsWritten(other) { return true }
    guard segments.count > 2, segments[0].name == "cases", segments[1].isAny,
      other.segments.first?.name == "every-case"
    else { return false }
    return ElementPath([Segment("every-case")] + segments.dropFirst(2)).coversAsWritten(other)
  }

  private func coversAsWritten(_ other: ElementPath) -> Bool {
    segments.count == other.segments.count
      && zip(segments, other.segments).allSatisfy { mine, its in
        (mine.isAny || mine.name == its.name)
          && (mine.selectors.isEmpty || mine.selectors.allSatisfy(its.selectors.contains))
      }
  }
}

extension Qualifiers {
  /// All of them as words of a path, `when` aside: cases, channels, subjects, areas, outcomes, days.
  public var selectors: [String] {
    if isEmpty { return [] }
    return cases.map(\.value) + channels.map(\.value.rawValue) + subjects.map(\.value)
      + areas.map(\.value) + outcomes.map(\.value.rawValue)
      + [from?.value.iso, until?.value.iso].compactMap { $0 }
  }
}

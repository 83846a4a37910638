public import VietnameseText

/// When an element or a row holds: everything given must hold, a list means any of its members.
///
/// Most elements have none, so the contents are boxed and an empty value is one empty word.
public struct Qualifiers: Sendable {
  private struct Contents: DefaultInitializable {
    var cases: [Located<String>] = []
    var channels: [Located<Channel>] = []
    var subjects: [Located<String>] = []
    var areas: [Located<String>] = []
    var outcomes: [Located<Outcome>] = []
    var from: Located<CivilDate>?
    var until: Located<CivilDate>?
    var when: Located<String>?
  }

  private var sparse = Sparse<Contents>()

  public init() {}

  public var cases: [Located<String>] {
    get { sparse.read({ $0.cases }, else: []) }
    set { sparse.write { $0.cases = newValue } }
  }
  public var channels: [Located<Channel>] {
    get { sparse.read({ $0.channels }, else: []) }
    set { sparse.write { $0.channels = newValue } }
  }
  public var subjects: [Located<String>] {
    get { sparse.read({ $0.subjects }, else: []) }
    set { sparse.write { $0.subjects = newValue } }
  }
  /// Classes of places.
  public var areas: [Located<String>] {
    get { sparse.read({ $0.areas }, else: []) }
    set { sparse.write { $0.areas = newValue } }
  }
  public var outcomes: [Located<Outcome>] {
    get { sparse.read({ $0.outcomes }, else: []) }
    set { sparse.write { $0.outcomes = newValue } }
  }
  /// First day, inclusive.
  public var from: Located<CivilDate>? {
    get { sparse.read({ $0.from }, else: nil) }
    set { sparse.write { $0.from = newValue } }
  }
  /// Last day, inclusive.
  public var until: Located<CivilDate>? {
    get { sparse.read({ $0.until }, else: nil) }
    set { sparse.write { $0.until = newValue } }
  }
  /// What only a person can judge, in Vietnamese.
  public var when: Located<String>? {
    get { sparse.read({ $0.when }, else: nil) }
    set { sparse.write { $0.when = newValue } }
  }

  public var isEmpty: Bool { sparse.isEmpty }

  /// How many kinds of qualifier are given: the narrower row has more.
  ///
  /// Dates do not narrow, and neither does `when`: rows that differ in it stand side by side.
  public var narrowness: Int {
    if isEmpty { return 0 }
    return (cases.isEmpty ? 0 : 1) + (channels.isEmpty ? 0 : 1) + (subjects.isEmpty ? 0 : 1)
      + (areas.isEmpty ? 0 : 1) + (outcomes.isEmpty ? 0 : 1)
  }

  /// Does it hold on a day? Dates are inclusive at both ends.
  public func holds(on day: CivilDate) -> Bool {
    if isEmpty { return true }
    if let from, day < from.value { return false }
    if let until, day > until.value { return false }
    return true
  }

  /// Does it hold for this situation? A question left open (`nil`) excludes nothing.
  public func holds(in situation: Situation) -> Bool {
    if isEmpty { return true }
    return holds(on: situation.day)
      && Self.admits(cases, situation.caseID) && Self.admits(channels, situation.channel)
      && Self.admits(subjects, situation.subject) && Self.admits(areas, situation.area)
      && Self.admits(outcomes, situation.outcome)
  }

  /// Can both hold at once? `when` is left to people: it never keeps two apart here.
  public func canHold(with other: Qualifiers) -> Bool {
    if isEmpty || other.isEmpty { return true }
    if let until, let from = other.from, until.value < from.value { return false }
    if let from, let until = other.until, until.value < from.value { return false }
    return Self.overlap(cases, other.cases) && Self.overlap(channels, other.channels)
      && Self.overlap(subjects, other.subjects) && Self.overlap(areas, other.areas)
      && Self.overlap(outcomes, other.outcomes)
  }

  /// The same qualifiers, periods and `when` aside.
  public func isAsNarrow(as other: Qualifiers) -> Bool {
    isInside(other) && other.isInside(self)
  }

  /// Does the other hold wherever this one does, periods and `when` aside? Then this one is no wider.
  public func isInside(_ other: Qualifiers) -> Bool {
    if other.isEmpty { return true }
    return Self.isPart(cases, of: other.cases) && Self.isPart(channels, of: other.channels)
      && Self.isPart(subjects, of: other.subjects) && Self.isPart(areas, of: other.areas)
      && Self.isPart(outcomes, of: other.outcomes)
  }

  private static func admits<Value: Equatable>(_ list: [Located<Value>], _ asked: Value?) -> Bool {
    guard let asked, !list.isEmpty else { return true }
    return list.contains { $0.value == asked }
  }

  private static func overlap<Value: Equatable>(
    _ one: [Located<Value>], _ other: [Located<Value>]
  ) -> Bool {
    if one.isEmpty || other.isEmpty { return true }
    return one.contains { item in other.contains { $0.value == item.value } }
  }

  private static func isPart<Value: Equatable>(
    _ one: [Located<Value>], of other: [Located<Value>]
  ) -> Bool {
    if other.isEmpty { return true }
    return !one.isEmpty && one.allSatisfy { item in other.contains { $0.value == item.value } }
  }
}

/// What a reader asks for: a day, and as much else as is known.
public struct Situation: Sendable {
  public var day: CivilDate
  public var caseID: String?
  public var channel: Channel?
  public var subject: String?
  public var area: String?
  public var outcome: Outcome?

  public init(
    day: CivilDate, caseID: String? = nil, channel: Channel? = nil, subject: String? = nil,
    area: String? = nil, outcome: Outcome? = nil
  ) {
    self.day = day
    self.caseID = caseID
    self.channel = channel
    self.subject = subject
    self.area = area
    self.outcome = outcome
  }
}

/// An element or a row that qualifiers may narrow.
public protocol Qualified: Sendable {
  var qualifiers: Qualifiers { get set }
}

extension Sequence where Element: Qualified {
  /// Those that hold in a situation, in the order written.
  @inlinable
  public func holding(in situation: Situation) -> [Element] {
    filter { $0.qualifiers.holds(in: situation) }
  }

  /// The narrowest that hold; those that differ in `when` stand side by side.
  ///
  /// The more kinds of qualifier a row has, the narrower it is; of rows with as many, one that lies
  /// inside another (`case: a` inside `case: [a, b]`) beats it.
  @inlinable
  public func narrowest(in situation: Situation) -> [Element] {
    let holding = holding(in: situation)
    let best = holding.map(\.qualifiers.narrowness).max() ?? 0
    let narrow = holding.filter { $0.qualifiers.narrowness == best }
    guard narrow.count > 1, best > 0 else { return narrow }
    return narrow.filter { row in
      !narrow.contains { other in
        other.qualifiers.isInside(row.qualifiers) && !row.qualifiers.isInside(other.qualifiers)
      }
    }
  }
}

public import ProcedureModel
public import VietnameseText

/// All registries of a workspace, each by id.
///
/// Dictionaries are for look-up only; whatever is printed goes through the sorted lists.
public struct Registries: Sendable {
  @usableFromInline
  struct Contents: Sendable {
    @usableFromInline var agencies: [String: Agency] = [:]
    @usableFromInline var fields: [String: Field] = [:]
    @usableFromInline var subjects: [String: Subject] = [:]
    @usableFromInline var places: [String: Place] = [:]
    @usableFromInline var papers: [String: Paper] = [:]
    @usableFromInline var databases: [String: Database] = [:]
    @usableFromInline var instruments: [String: Instrument] = [:]
    @usableFromInline var holidays: [Holiday] = []
    @usableFromInline var replacements: [String: [Replacement]] = [:]
  }

  @usableFromInline var boxed = Boxed(Contents())

  /// Phrases that rules look for, by the name of their list.
  public var phrases: [String: [PhraseEntry]] = [:]

  public init() {}

  @inlinable
  public var agencies: [String: Agency] {
    get { boxed.contents.agencies }
    _modify { yield &boxed.contents.agencies }
  }
  @inlinable
  public var fields: [String: Field] {
    get { boxed.contents.fields }
    _modify { yield &boxed.contents.fields }
  }
  @inlinable
  public var subjects: [String: Subject] {
    get { boxed.contents.subjects }
    _modify { yield &boxed.contents.subjects }
  }
  @inlinable
  public var places: [String: Place] {
    get { boxed.contents.places }
    _modify { yield &boxed.contents.places }
  }
  @inlinable
  public var papers: [String: Paper] {
    get { boxed.contents.papers }
    _modify { yield &boxed.contents.papers }
  }
  @inlinable
  public var databases: [String: Database] {
    get { boxed.contents.databases }
    _modify { yield &boxed.contents.databases }
  }
  /// By number, as printed.
  @inlinable
  public var instruments: [String: Instrument] {
    get { boxed.contents.instruments }
    _modify { yield &boxed.contents.instruments }
  }
  @inlinable
  public var holidays: [Holiday] {
    get { boxed.contents.holidays }
    _modify { yield &boxed.contents.holidays }
  }
  /// Papers that an act replaces by data, by procedure code.
  @inlinable
  public var replacements: [String: [Replacement]] {
    get { boxed.contents.replacements }
    _modify { yield &boxed.contents.replacements }
  }

  /// The registered instrument that a typed number means.
  ///
  /// A number without a year of its own means the one whose key adds a year, where there is one only.
  public func instrument(_ number: String) -> Instrument? {
    if let exact = instruments[number] { return exact }
    let dated = (1990...2099).lazy.compactMap { instruments["\(number) năm \($0)"] }
    var found = dated.makeIterator()
    guard let only = found.next(), found.next() == nil else { return nil }
    return only
  }

  /// The database that holds a paper on a day, by the registry's dated rows.
  public func holdings(of paper: String, on day: CivilDate) -> [Paper.Holding] {
    guard let paper = papers[paper] else { return [] }
    return paper.heldBy.elements.filter { $0.qualifiers.holds(on: day) }
  }

  /// Whether a paper ended before a day.
  public func isEnded(_ paper: Paper, on day: CivilDate) -> Bool {
    guard !paper.endedBy.isEmpty else { return false }
    guard let until = paper.common.until?.value else { return true }
    return until < day
  }

  /// What an act's registry entry says of a day; `nil` where it says nothing.
  public func isInForce(_ instrument: Instrument, on day: CivilDate) -> Bool? {
    if let until = instrument.common.until?.value { return day <= until }
    return instrument.repealedBy.isEmpty ? nil : false
  }
}

package import ProcedureModel
package import VietnameseText

/// All registries of a workspace, each by id.
///
/// Dictionaries are for look-up only; whatever is printed goes through the sorted lists.
package struct Registries: Sendable {
  package var agencies: [String: Agency] = [:]
  package var fields: [String: Field] = [:]
  package var subjects: [String: Subject] = [:]
  package var places: [String: Place] = [:]
  package var papers: [String: Paper] = [:]
  package var databases: [String: Database] = [:]
  /// By number, as printed.
  package var instruments: [String: Instrument] = [:]
  package var holidays: [Holiday] = []
  /// Papers that an act replaces by data, by procedure code.
  package var replacements: [String: [Replacement]] = [:]

  package init() {}

  /// The registered instrument that a typed number means.
  ///
  /// A number without a year of its own means the one whose key adds a year, where there is one only.
  package func instrument(_ number: String) -> Instrument? {
    if let exact = instruments[number] { return exact }
    let dated = (1990...2099).lazy.compactMap { instruments["\(number) năm \($0)"] }
    var found = dated.makeIterator()
    guard let only = found.next(), found.next() == nil else { return nil }
    return only
  }

  /// The database that holds a paper on a day, by the registry's dated rows.
  package func holdings(of paper: String, on day: CivilDate) -> [Paper.Holding] {
    guard let paper = papers[paper] else { return [] }
    return paper.heldBy.elements.filter { $0.qualifiers.holds(on: day) }
  }

  /// Whether a paper ended before a day.
  package func isEnded(_ paper: Paper, on day: CivilDate) -> Bool {
    guard !paper.endedBy.isEmpty else { return false }
    guard let until = paper.common.until?.value else { return true }
    return until < day
  }

  /// What an act's registry entry says of a day; `nil` where it says nothing.
  package func isInForce(_ instrument: Instrument, on day: CivilDate) -> Bool? {
    if let until = instrument.common.until?.value { return day <= until }
    return instrument.repealedBy.isEmpty ? nil : false
  }
}

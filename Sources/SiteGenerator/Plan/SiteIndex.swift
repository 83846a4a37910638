package import Catalogue
import ProcedureModel
import VietnameseText

/// What lists and cross-links ask for, gathered once so that no page walks the whole catalogue.
///
/// Positions index `entries`, which stand in alphabetical order. Dictionaries are for look-up only.
package struct SiteIndex: Sendable {
  /// Published procedures, in Vietnamese alphabetical order, then by code.
  package let entries: [ProcedureEntry]
  /// Ids of fields that have procedures, in alphabetical order of their names.
  package let fields: [String]
  /// Ids of agencies that take part in procedures, in alphabetical order of their names.
  package let agencies: [String]
  private let positionByCode: [String: Int]
  private let byField: [String: [Int]]
  private let byAgency: [String: [Int]]
  private let byPaperGiven: [String: [Int]]
  private let byPaperAsked: [String: [Int]]
  private let byInstrument: [String: [Int]]
  /// Ids of papers that procedures in force ask for or give, in alphabetical order of their names.
  package let papers: [String]
  /// Numbers of acts that procedures in force rest on, sorted as numbers and letters.
  package let instruments: [String]

  /// Gathers the catalogue; linear but for the sorting of names.
  package init(_ catalogue: Catalogue, showsDrafts: Bool) {
    entries = catalogue.procedures
      .filter { !$0.code.value.isEmpty && (showsDrafts || $0.status != .draft) }
      .map { ProcedureEntry($0) }
      .sorted {
        ($0.key, $0.facts.code.value, $0.facts.path) < ($1.key, $1.facts.code.value, $1.facts.path)
      }
    var positionByCode: [String: Int] = [:]
    var byField: [String: [Int]] = [:]
    var byAgency: [String: [Int]] = [:]
    var given: [String: [Int]] = [:]
    var asked: [String: [Int]] = [:]
    var cited: [String: [Int]] = [:]
    for (position, entry) in entries.enumerated() {
      let facts = entry.facts
      if positionByCode[facts.code.value] == nil { positionByCode[facts.code.value] = position }
      if let field = facts.field?.value { byField[field, default: []].append(position) }
      for agency in facts.agencies { byAgency[agency, default: []].append(position) }
      // What is no longer done neither gives papers nor asks for them.
      guard facts.status != .abolished else { continue }
      for paper in facts.papersGiven { given[paper, default: []].append(position) }
      for instrument in facts.instruments { cited[instrument, default: []].append(position) }
      for paper in facts.papersAsked { asked[paper, default: []].append(position) }
    }
    for (position, entry) in entries.enumerated() {
      for earlier in entry.facts.was where positionByCode[earlier.value] == nil {
        positionByCode[earlier.value] = position
      }
    }
    let registries = catalogue.registries
    fields = Self.alphabetical(byField.keys) { registries.fields[$0]?.nameText ?? $0 }
    agencies = Self.alphabetical(byAgency.keys) { registries.agencies[$0]?.nameText ?? $0 }
    self.positionByCode = positionByCode
    self.byField = byField
    self.byAgency = byAgency
    byPaperGiven = given
    byPaperAsked = asked
    byInstrument = cited
    papers = Self.alphabetical(Set(given.keys).union(asked.keys)) {
      registries.papers[$0]?.nameText ?? $0
    }
    instruments = Self.alphabetical(cited.keys) { $0 }
  }

  /// The published procedure of a code, present or earlier.
  package func entry(_ code: String) -> ProcedureEntry? {
    positionByCode[code].map { entries[$0] }
  }

  /// Procedures of a field, in alphabetical order.
  package func entries(inField field: String) -> ProcedureEntries { at(byField[field]) }
  /// Procedures an agency takes part in, in alphabetical order.
  package func entries(ofAgency agency: String) -> ProcedureEntries { at(byAgency[agency]) }
  /// Procedures in force that give a paper.
  package func entries(giving paper: String) -> ProcedureEntries { at(byPaperGiven[paper]) }
  /// Procedures in force that ask for a paper.
  package func entries(asking paper: String) -> ProcedureEntries { at(byPaperAsked[paper]) }

  /// Procedures in force that rest on an act.
  package func entries(restingOn instrument: String) -> ProcedureEntries {
    at(byInstrument[instrument])
  }

  /// How many procedures in force rest on an act.
  package func citations(of instrument: String) -> Int { byInstrument[instrument]?.count ?? 0 }

  /// Whether a kind of paper has a page of its own.
  package func hasPage(ofPaper paper: String) -> Bool {
    byPaperGiven[paper] != nil || byPaperAsked[paper] != nil
  }

  private func at(_ positions: [Int]?) -> ProcedureEntries {
    ProcedureEntries(entries, at: positions ?? [])
  }

  private static func alphabetical(
    _ ids: some Sequence<String>, name: (String) -> String
  ) -> [String] {
    ids.map { (key: CollationKey(name($0)), id: $0) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }
      .map(\.id)
  }
}

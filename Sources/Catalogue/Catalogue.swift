import ProcedureModel
import SourceText
package import VietnameseText

/// The whole collection: registries, and the facts of every procedure, sorted by code.
package struct Catalogue: Sendable {
  package let registries: Registries
  /// Sorted by code, then by path.
  package let procedures: [ProcedureFacts]
  /// The day it is looked at.
  package let day: CivilDate
  private let indexByCode: [String: Int]

  package init(registries: Registries, procedures: [ProcedureFacts], day: CivilDate) {
    self.registries = registries
    self.day = day
    let sorted = procedures.sorted {
      ($0.code.value, $0.path) < ($1.code.value, $1.path)
    }
    self.procedures = sorted
    var index: [String: Int] = [:]
    for (position, facts) in sorted.enumerated() {
      if index[facts.code.value] == nil { index[facts.code.value] = position }
      for earlier in facts.was where index[earlier.value] == nil {
        index[earlier.value] = position
      }
    }
    indexByCode = index
  }

  /// The procedure of a code, present or earlier.
  package func procedure(_ code: String) -> ProcedureFacts? {
    indexByCode[code].map { procedures[$0] }
  }

  /// The procedure that a file holds.
  package func procedure(inFile path: String) -> ProcedureFacts? {
    procedures.first { $0.path == path }
  }

  /// Procedures of a field, by code.
  package func procedures(inField field: String) -> [ProcedureFacts] {
    procedures.filter { $0.field?.value == field }
  }

  /// Procedures that an agency has any part in, by code.
  package func procedures(ofAgency agency: String) -> [ProcedureFacts] {
    procedures.filter { $0.agencies.contains(agency) }
  }

  /// Procedures that give a paper.
  package func procedures(giving paper: String) -> [ProcedureFacts] {
    procedures.filter { $0.papersGiven.contains(paper) }
  }

  /// Procedures that ask for a paper.
  package func procedures(asking paper: String) -> [ProcedureFacts] {
    procedures.filter { $0.papersAsked.contains(paper) }
  }
}

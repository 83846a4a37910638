import ProcedureModel
import SourceText
public import VietnameseText

/// The whole collection: registries, and the facts of every procedure, sorted by code.
public struct Catalogue: Sendable {
  public let registries: Registries
  /// Sorted by code, then by path.
  public let procedures: [ProcedureFacts]
  /// The day it is looked at.
  public let day: CivilDate
  /// The procedures joined by their papers; made when it is first asked for.
  public var graph: PaperGraph { lazyGraph.graph(of: procedures) }
  private let lazyGraph = LazyPaperGraph()
  private let indexByCode: [String: Int]
  private let indexByPath: [String: Int]

  public init(registries: Registries, procedures: [ProcedureFacts], day: CivilDate) {
    self.registries = registries
    self.day = day
    let sorted = procedures.sorted {
      ($0.code.value, $0.path) < ($1.code.value, $1.path)
    }
    self.procedures = sorted
    var index: [String: Int] = [:]
    var indexByPath: [String: Int] = [:]
    indexByPath.reserveCapacity(sorted.count)
    for (position, facts) in sorted.enumerated() {
      if indexByPath[facts.path] == nil { indexByPath[facts.path] = position }
      if index[facts.code.value] == nil { index[facts.code.value] = position }
      for earlier in facts.was where index[earlier.value] == nil {
        index[earlier.value] = position
      }
    }
    indexByCode = index
    self.indexByPath = indexByPath
  }

  /// The procedure of a code, present or earlier.
  public func procedure(_ code: String) -> ProcedureFacts? {
    indexByCode[code].map { procedures[$0] }
  }

  /// The procedure that a file holds.
  public func procedure(inFile path: String) -> ProcedureFacts? {
    indexByPath[path].map { procedures[$0] }
  }

  /// Procedures of a field, by code.
  public func procedures(inField field: String) -> [ProcedureFacts] {
    procedures.filter { $0.field?.value == field }
  }

  /// Procedures that an agency has any part in, by code.
  public func procedures(ofAgency agency: String) -> [ProcedureFacts] {
    procedures.filter { $0.agencies.contains(agency) }
  }

  /// Procedures that give a paper.
  public func procedures(giving paper: String) -> [ProcedureFacts] {
    procedures.filter { $0.papersGiven.contains(paper) }
  }

  /// Procedures that ask for a paper.
  public func procedures(asking paper: String) -> [ProcedureFacts] {
    procedures.filter { $0.papersAsked.contains(paper) }
  }
}

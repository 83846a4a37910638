import ProcedureModel

/// The papers of one case by one channel, by the lightest way where there is a choice.
struct DossierPapers {
  struct Paper {
    var document: Document
    var path: String
    /// How many sets are handed in.
    var sets: Int
  }

  let papers: [Paper]

  init(_ procedure: Procedure, _ situation: Situation) {
    let element = procedure.cases.elements.first { $0.key == situation.caseID }
    let sets = element?.sets?.value ?? procedure.everyCase?.sets?.value ?? 1
    var papers: [Paper] = []
    for item in procedure.everyCase?.documents.elements ?? [] {
      papers += Self.flat(item, "every-case/documents", sets, situation)
    }
    for item in element?.documents.elements ?? [] {
      papers += Self.flat(item, "cases/\(element?.key ?? "")/documents", sets, situation)
    }
    self.papers = papers
  }

  private static func flat(
    _ item: DocumentItem, _ way: String, _ sets: Int, _ situation: Situation
  ) -> [Paper] {
    guard item.qualifiers.holds(in: situation) else { return [] }
    switch item {
    case .document(let document):
      // What the agency looks up need not be brought.
      guard document.isDeclared || document.lookedUpIn.isEmpty else { return [] }
      return [Paper(document: document, path: way + "/" + document.key, sets: sets)]
    case .group(let group):
      let members = group.members.map { flat($0, way + "/" + group.key, sets, situation) }
      switch group.rule {
      case .allOf: return members.flatMap { $0 }
      case .oneOf:
        // Of a choice, what is looked up costs nothing; else people take the easiest way.
        let possible = zip(group.members, members).filter { $0.0.qualifiers.holds(in: situation) }
        return possible.map(\.1).min { weight($0) < weight($1) } ?? []
      }
    }
  }

  /// Papers to bring, then certified copies, then copies.
  private static func weight(_ papers: [Paper]) -> (Int, Int, Int) {
    let brought = papers.map(\.document).filter { !$0.isDeclared }
    let certified = brought.filter { document in
      !document.copy.isEmpty && document.copy.allSatisfy { $0.value == .certified }
    }
    return (
      brought.count, certified.reduce(0) { $0 + ($1.copies?.value ?? 0) },
      brought.reduce(0) { $0 + ($1.copies?.value ?? 0) }
    )
  }
}

import ProcedureModel

/// How many papers and copies one case asks for.
struct PaperCount {
  private(set) var papers = 0
  private(set) var copies = 0
  private(set) var certified = 0
  /// How many fields each form has; `nil` where the record does not list them.
  private(set) var fields: [String: Int?] = [:]

  /// Counts; `nil` where the record does not say which papers the case asks for.
  init?(_ procedure: Procedure, _ situation: Situation) {
    let element = procedure.cases.elements.first { $0.key == situation.caseID }
    let shared = procedure.everyCase?.documents ?? .absent
    let own = element?.documents ?? .absent
    guard !shared.isUnstated, !own.isUnstated, !(shared.isAbsent && own.isAbsent) else {
      return nil
    }
    for item in shared.elements + own.elements { add(Self.count(item, situation)) }
    let sets = element?.sets?.value ?? procedure.everyCase?.sets?.value ?? 1
    copies *= sets
    certified *= sets
  }

  private init() {}

  private mutating func add(_ other: PaperCount) {
    papers += other.papers
    copies += other.copies
    certified += other.certified
    fields.merge(other.fields) { first, _ in first }
  }

  private static func count(_ item: DocumentItem, _ situation: Situation) -> PaperCount {
    guard item.qualifiers.holds(in: situation) else { return PaperCount() }
    switch item {
    case .document(let document):
      return count(document)
    case .group(let group):
      let members = group.members.filter { $0.qualifiers.holds(in: situation) }
        .map { count($0, situation) }
      var sum = PaperCount()
      switch group.rule {
      case .allOf:
        for member in members { sum.add(member) }
      case .oneOf:
        // People take the easiest way.
        let lightest = members.min {
          ($0.papers, $0.certified, $0.copies) < ($1.papers, $1.certified, $1.copies)
        }
        if let lightest { sum = lightest }
      }
      return sum
    }
  }

  private static func count(_ document: Document) -> PaperCount {
    var count = PaperCount()
    if document.isDeclared || !document.form.isAbsent {
      let known: Int? = document.contains.isEmpty ? nil : document.contains.count
      count.fields[document.key] = known
    }
    guard !document.isDeclared, document.lookedUpIn.isEmpty else { return count }
    count.papers = 1
    count.copies = document.copies?.value ?? 0
    let kinds = document.copy.map(\.value)
    let isErrand = kinds.allSatisfy { $0 == .certified || $0 == .fromRegister }
    if !kinds.isEmpty, isErrand { count.certified = count.copies }
    return count
  }
}

import Catalogue
import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText

extension Catalogue {
  /// What a paper is called.
  func paperName(_ id: String) -> String {
    registries.papers[id]?.nameText ?? id
  }

  /// What a body is called.
  func agencyName(_ id: String) -> String {
    registries.agencies[id]?.nameText ?? id
  }

  /// Whether the agency can read a paper in a database on the day.
  func isHeld(_ paper: String) -> Bool {
    !registries.holdings(of: paper, on: day).isEmpty
  }
}

extension ProcedureFacts {
  /// Its code and name, for a sentence.
  var title: String { "\(code.value) «\(shortened(name))»" }

  var englishTitle: String { "\(code.value) “\(shortened(name))”" }

  func place(_ range: ByteRange) -> SourceLocation {
    SourceLocation(path: path, range: range)
  }

  /// Who has the dossier in hand: those who decide and those who execute.
  var handlers: [String] {
    uses.decides + uses.executes.filter { !uses.decides.contains($0) }
  }

  /// Whether any applicant is the applicant of both; unknown counts as yes.
  func sharesSubjects(with other: ProcedureFacts) -> Bool {
    subjects.isEmpty || other.subjects.isEmpty || subjects.contains(where: other.subjects.contains)
  }

  /// Whether one of the two is done inside the other, or names it.
  func isTied(to other: ProcedureFacts) -> Bool {
    procedures.contains { $0.value == other.code.value }
      || other.procedures.contains { $0.value == code.value }
  }
}

extension ProcedureUses {
  /// The dearest fixed amount, as a number to compare.
  var feeAmount: Double? { fee.map { Double($0.value) } }
}

/// Numbers of peers in order, for telling what stands out.
struct PeerValues {
  private let sorted: [Double]

  init(_ values: [Double]) {
    sorted = values.sorted()
  }

  var count: Int { sorted.count }

  /// The middle one; of an even number the lower.
  var median: Double { sorted.isEmpty ? 0 : sorted[(sorted.count - 1) / 2] }

  /// The value that at most one of ten exceeds.
  var ninth: Double { sorted.isEmpty ? 0 : sorted[max(0, sorted.count * 9 / 10 - 1)] }
}

extension Catalogue {
  /// Live procedures by field, level and kind: those that may be compared with each other.
  func peers() -> [[ProcedureFacts]] {
    var groups: [String: [ProcedureFacts]] = [:]
    for facts in procedures where facts.isLive {
      guard let field = facts.field?.value else { continue }
      let levels = facts.levels.map(\.rawValue).sorted().joined(separator: "+")
      groups["\(field)|\(levels)|\(facts.kind?.rawValue ?? "")", default: []].append(facts)
    }
    return groups.keys.sorted().compactMap { groups[$0] }
  }
}

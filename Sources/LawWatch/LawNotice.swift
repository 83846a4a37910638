package import Diagnostics
package import VietnameseText

/// One thing that stops holding, or has stopped and is still relied on.
package struct LawNotice: Sendable, Hashable {
  /// What kind of thing it is, in the order in which they are told on one day.
  package enum Kind: String, CaseIterable, Sendable {
    /// An act ends or is replaced.
    case act
    /// An act that replaces papers by data ends, and the papers come back.
    case replacement
    /// A value of a procedure with a last day: a fee, a limit, a paper.
    case value
    /// An entry of a registry, such as a kind of paper or who holds it.
    case entry
    /// An agency ends, or has ended and is still named.
    case agency
    /// A decision about a finding or a change runs out.
    case decision
    /// A plan or one of its targets falls due.
    case plan
    /// Records that nobody has compared with their source for a year.
    case check
  }

  package var kind: Kind
  /// What tells it from all others, the same from run to run.
  package var id: String
  /// The last day on which it holds; `nil` where it never did: a record that was never compared.
  package var day: CivilDate?
  /// What happens, without the day.
  package var title: Message
  /// What to do about it.
  package var advice: Message
  /// Codes of the procedures concerned, sorted.
  package var records: [String] = []
  /// Where it is written.
  package var path: String
  /// The line there, from 1; 0 where the whole file is meant.
  package var line: Int

  package init(
    _ kind: Kind, id: String, day: CivilDate?, title: Message, advice: Message,
    records: [String] = [], path: String, line: Int
  ) {
    self.kind = kind
    self.id = id
    self.day = day
    self.title = title
    self.advice = advice
    self.records = records
    self.path = path
    self.line = line
  }

  /// By day, what has no day first; then by kind and id.
  package static func inOrder(_ left: LawNotice, _ right: LawNotice) -> Bool {
    let leftDay = left.day.map { Int($0.dayNumber) } ?? .min
    let rightDay = right.day.map { Int($0.dayNumber) } ?? .min
    if leftDay != rightDay { return leftDay < rightDay }
    let kinds = Kind.allCases
    let leftKind = kinds.firstIndex(of: left.kind) ?? 0
    let rightKind = kinds.firstIndex(of: right.kind) ?? 0
    if leftKind != rightKind { return leftKind < rightKind }
    return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }
}

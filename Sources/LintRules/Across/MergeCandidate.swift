package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText

/// Flags procedures of one office and field whose papers are at least eight tenths alike.
package struct MergeCandidate: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "merge-candidate", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Hai thủ tục gần như trùng nhau",
      en: "Two procedures are nearly the same"),
    rationale: Message(
      vi:
        "Cùng cơ quan, cùng đối tượng, giấy tờ giống nhau ít nhất tám phần mười. Gộp lại thì bớt một thủ tục để tìm hiểu, công bố và rà soát.",
      en:
        "Same office, same applicants, eight of ten papers alike. Merged, there is one less to understand, announce and review."
    ),
    help: Message(
      vi:
        "So hai thủ tục; nếu chỉ khác trường hợp thì đề xuất gộp thành một thủ tục nhiều trường hợp.",
      en:
        "Compare the two; where they differ in their case alone, propose one procedure with several cases."
    ),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 5", .verified),
      RuleBasis("Thông lệ tốt", .commonPractice),
    ],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation], pack: 2,
    examples: [
      .clean(
        "too few papers to tell",
        "-- mot.yaml --\ncode: \"1.000001\"\nname: Một\nfield: a\nauthorities: {execute: so-vi-du}\ncases: {documents: [{paper: to-khai, originals: 1}]}\n-- hai.yaml --\ncode: \"1.000002\"\nname: Hai\nfield: a\nauthorities: {execute: so-vi-du}\ncases: {documents: [{paper: to-khai, originals: 1}]}"
      ),
      .flagged(
        "the same four papers",
        "-- mot.yaml --\ncode: \"1.000001\"\nname: Một\nfield: a\nauthorities: {execute: so-vi-du}\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}, {paper: giay-khai-sinh}, {paper: giay-phep-vi-du}]}\n-- hai.yaml --\ncode: \"1.000002\"\nname: ⟦Hai⟧\nfield: a\nauthorities: {execute: so-vi-du}\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}, {paper: giay-khai-sinh}, {paper: giay-phep-vi-du}]}"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    var groups: [String: [ProcedureFacts]] = [:]
    for facts in catalogue.procedures where facts.isLive && facts.papersAsked.count >= Self.fewest {
      guard let field = facts.field?.value, let office = facts.uses.executes.first else { continue }
      groups["\(field)|\(office)", default: []].append(facts)
    }
    for key in groups.keys.sorted() {
      let group = groups[key] ?? []
      for (index, facts) in group.enumerated() {
        guard let earlier = group[..<index].first(where: { isAlike(facts, $0) }) else { continue }
        sink.report(
          .alike(earlier), at: facts.place(facts.uses.place), record: facts.code.value,
          notes: [Note(.other, at: earlier.place(earlier.uses.place))], detail: earlier.code.value)
      }
    }
  }

  /// Fewer papers than this say nothing.
  private static let fewest = 4

  private func isAlike(_ one: ProcedureFacts, _ other: ProcedureFacts) -> Bool {
    guard one.subjects == other.subjects, one.kind == other.kind, !one.isTied(to: other) else {
      return false
    }
    let shared = one.papersAsked.count(where: other.papersAsked.contains)
    let all = one.papersAsked.count + other.papersAsked.count - shared
    return shared * 10 >= all * 8
  }
}

extension Message {
  fileprivate static var other: Message {
    Message(vi: "thủ tục kia ở đây", en: "the other one is here")
  }

  fileprivate static func alike(_ other: ProcedureFacts) -> Message {
    Message(
      vi: "giấy tờ gần như trùng với \(other.title), cùng cơ quan và đối tượng",
      en:
        "asks for nearly the same papers as \(other.englishTitle), of the same office and applicants"
    )
  }
}

package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText

/// Flags a dossier wanted in more than one set.
package struct DocSetsMoreThanOne: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-sets-more-than-one", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Đòi hơn một bộ hồ sơ", en: "Wants more than one set of papers"),
    rationale: Message(
      vi:
        "Hồ sơ được số hóa khi tiếp nhận, các cơ quan gửi nhau bản điện tử. Bộ thứ hai chỉ thêm tiền sao chụp và công đi lại.",
      en:
        "Dossiers are digitised on receipt and agencies pass the file on. A second set only costs photocopies and time."
    ),
    help: Message(
      vi: "Kiến nghị chỉ nộp một bộ; cơ quan tiếp nhận chia sẻ bản điện tử.",
      en: "Propose one set; the receiving agency shares the electronic file."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 8", .verified)],
    competence: .byRank, profiles: [.procedureReview],
    examples: [
      .clean("one set", "every-case:\n  sets: 1"),
      .clean("unknown", "cases:\n  - documents: none"),
      .flagged("two sets in every case", "every-case:\n  sets: ⟦2⟧"),
      .flagged("three sets in one case", "cases:\n  - sets: ⟦3⟧\n    documents: none"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    if let sets = procedure.everyCase?.sets, sets.value > 1 {
      sink.report(.sets(sets.value), at: sets.range, path: "every-case")
    }
    guard let cases = procedure.cases.value else { return }
    for element in cases where element.qualifiers.holds(on: context.day) {
      guard let sets = element.sets, sets.value > 1 else { continue }
      sink.report(.sets(sets.value), at: sets.range, path: "cases/" + element.key)
    }
  }
}

extension Message {
  fileprivate static func sets(_ number: Int) -> Message {
    Message(vi: "đòi \(number) bộ hồ sơ", en: "wants \(number) sets of papers")
  }
}

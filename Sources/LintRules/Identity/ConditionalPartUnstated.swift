import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText

/// Flags a conditional part of which the source says neither what it is nor that there is none.
///
/// A fee without an amount is the matter of `fee-not-numeric`, a form without a file of
/// `doc-form-missing`.
package struct ConditionalPartUnstated: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "conditional-part-unstated", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Không nói có hay không phí, kết quả, điều kiện, mẫu đơn",
      en: "Does not say whether there is a fee, a result, a condition or a form"),
    rationale: Message(
      vi:
        "Bỏ trống không có nghĩa là không có. Người dân không biết có phải nộp tiền, có phải đủ điều kiện gì không, cho đến khi tới nơi.",
      en:
        "A blank does not mean that there is none. People learn only at the desk whether they must pay or meet a condition."
    ),
    help: Message(
      vi: "Tra văn bản: có thì ghi vào, không có thì ghi «none».",
      en: "Look it up: write it in where there is one, write “none” where there is not."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 8(2) điểm h", .verified)],
    competence: .publisher, profiles: [.publication, .procedureReview],
    examples: [
      .clean("said to be none", "fees: none\nconditions: none\nresults: none"),
      .clean(
        "fee without amount",
        "fees:\n  - {id: le-phi, name: Lệ phí, kind: charge, amount: unstated}"),
      .flagged(
        "source is silent", "fees: ⟦unstated⟧\nconditions: ⟦unstated⟧\nresults: ⟦unstated⟧"),
      .flagged(
        "form of an applicant's own paper",
        "cases:\n  - documents:\n      - id: don\n        name: Đơn\n        originals: 1\n        form: ⟦unstated⟧"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.status?.value != .abolished else { return }
    if procedure.fees.isUnstated, let range = procedure.fees.wordRange {
      sink.report(.fees, at: range, path: "fees")
    }
    if procedure.conditions.isUnstated, let range = procedure.conditions.wordRange {
      sink.report(.conditions, at: range, path: "conditions")
    }
    if procedure.results.isUnstated, let range = procedure.results.wordRange {
      sink.report(.results, at: range, path: "results")
    }
    procedure.forEachDocument { site in
      let document = site.document
      guard document.form.isUnstated, let range = document.form.wordRange,
        document.qualifiers.holds(on: context.day), !isForm(document, in: context.registries)
      else { return }
      sink.report(.form(document.title(in: context.registries)), at: range, path: site.path)
    }
  }

  /// A paper that is a form by the registry certainly has one: its file is missing, not unstated.
  private func isForm(_ document: Document, in registries: Registries) -> Bool {
    document.paper.flatMap { registries.papers[$0.value]?.kind?.value } == .form
  }
}

extension Message {
  fileprivate static let fees = Message(
    vi: "không nói có phí, lệ phí hay không", en: "does not say whether there is a fee")
  fileprivate static let conditions = Message(
    vi: "không nói có yêu cầu, điều kiện hay không",
    en: "does not say whether there are conditions")
  fileprivate static let results = Message(
    vi: "không nói kết quả là gì", en: "does not say what comes out of it")

  fileprivate static func form(_ paper: String) -> Message {
    Message(
      vi: "không nói «\(paper)» có mẫu hay không", en: "does not say whether “\(paper)” has a form")
  }
}

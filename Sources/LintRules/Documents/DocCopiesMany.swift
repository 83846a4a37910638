import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags more than one original or copy of a paper.
package struct DocCopiesMany: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-copies-many", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Đòi nhiều bản của cùng một giấy tờ",
      en: "Several sheets of one paper are asked for"),
    rationale: Message(
      vi:
        "Cơ quan cần thêm bản thì tự sao từ bản đã nhận. Mỗi bản thêm là tiền và thời gian của người nộp.",
      en:
        "An office that needs more copies can make them from the one it has. Each further one costs the applicant time and money."
    ),
    help: Message(
      vi: "Đề xuất giảm còn một bản.",
      en: "Propose one copy."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 8", .verified)],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation, .internalProcedures],
    pack: 2,
    examples: [
      .clean(
        "one",
        "cases: {documents: {paper: giay-chung-sinh, originals: 1}}"),
      .clean(
        "photographs",
        "cases: {documents: {id: anh, name: Ảnh chân dung, originals: 4}}"),
      .flagged(
        "three copies",
        "cases: {documents: {paper: giay-chung-sinh, copies: ⟦3⟧}}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      let originals = site.document.originals
      let copies = site.document.copies
      guard originals?.value ?? 0 > 1 || copies?.value ?? 0 > 1,
        site.document.qualifiers.holds(on: context.day), site.document.isBrought,
        site.document.handover?.value != .show
      else { return }
      let title = site.document.title(in: context.registries)
      guard Phrases.photographs.firstMatch(in: title) == nil else { return }
      for case let count? in [originals, copies] where count.value > 1 {
        sink.report(.many(title, count.value), at: count.range, path: site.path)
        return
      }
    }
  }
}

extension Message {
  fileprivate static func many(_ paper: String, _ count: Int) -> Message {
    Message(
      vi: "đòi \(count) bản «\(paper)»: xem một bản có đủ không",
      en: "\(count) of “\(paper)”: see whether one would do")
  }
}

import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags an act cited as basis that the registry says has ended.
package struct LegalBasisRepealed: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "legal-basis-repealed", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Viện dẫn văn bản đã hết hiệu lực", en: "Cites an act that is no longer in force"),
    rationale: Message(
      vi:
        "Văn bản đã hết hiệu lực thì điều nó đòi không còn bắt buộc. Bản ghi còn dẫn nó là dấu hiệu nội dung chưa được cập nhật.",
      en:
        "What an ended act demanded binds nobody. A record that still cites it has probably not been brought up to date."
    ),
    help: Message(
      vi: "Thay bằng văn bản đang có hiệu lực, và xem nội dung có đổi theo không.",
      en: "Cite the act in force instead, and see whether the content changes with it."),
    basis: [
      RuleBasis("Nghị định 224/2026/NĐ-CP Điều 90", .verified),
      RuleBasis("Nghị định 118/2025/NĐ-CP", .reported),
      RuleBasis("Nghị quyết 66.7/2025/NQ-CP Điều 10", .verified),
    ],
    competence: .publisher, profiles: [.procedureReview, .publication],
    examples: [
      .clean("in force", "legal-basis: [60/2014/QH13, 224/2026/NĐ-CP]"),
      .clean(
        "cited for the time when it held",
        "legal-basis:\n  - {ref: 42/2022/NĐ-CP, until: 2026-06-30}"),
      .flagged("ended", "legal-basis: [60/2014/QH13, ⟦42/2022/NĐ-CP⟧]"),
      .flagged(
        "basis of one paper",
        "cases:\n  - documents:\n      - paper: to-khai\n        originals: 1\n        basis: ⟦42/2022/NĐ-CP khoản 1 Điều 8⟧"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.status?.value != .abolished else { return }
    procedure.forEachCitation(on: context.day) { citation in
      let number = citation.reference.value.instrument
      guard let act = context.registries.instrument(number),
        context.registries.isInForce(act, on: context.day) == false
      else { return }
      var notes: [Note] = []
      if let repealing = act.repealedBy.first?.value {
        notes.append(Note(.repealed(by: repealing)))
      }
      if act.common.sourceStatus?.value == .unverified { notes.append(Note(.unverified)) }
      sink.report(
        .ended(number, act.common.until?.value), at: citation.reference.range, path: citation.path,
        notes: notes)
    }
  }
}

extension Message {
  fileprivate static func ended(_ number: String, _ until: CivilDate?) -> Message {
    guard let until else {
      return Message(vi: "\(number) đã hết hiệu lực", en: "\(number) is no longer in force")
    }
    return Message(
      vi: "\(number) đã hết hiệu lực, ngày cuối cùng là \(until.vietnamese)",
      en: "\(number) is no longer in force; its last day was \(until.iso)")
  }

  fileprivate static func repealed(by act: LegalReference) -> Message {
    let place = act.pinpoint.isEmpty ? act.instrument : "\(act.instrument) \(act.pinpoint)"
    return Message(vi: "bị bãi bỏ bởi \(place)", en: "repealed by \(place)")
  }

  fileprivate static let unverified = Message(
    vi: "ngày hết hiệu lực trong sổ văn bản chưa được kiểm tra",
    en: "the registry's last day of this act has not been verified")
}

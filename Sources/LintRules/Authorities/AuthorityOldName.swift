import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags an agency that has been merged, renamed or dissolved.
package struct AuthorityOldName: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "authority-old-name", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Cơ quan đã sáp nhập, đổi tên hoặc chấm dứt",
      en: "An agency that has been merged, renamed or dissolved"),
    rationale: Message(
      vi:
        "Tên cũ làm người dân đi nhầm chỗ, và bản ghi không khớp với cơ quan trên Cổng. Ngày chấm dứt và cơ quan kế tục lấy từ sổ đăng ký cơ quan.",
      en:
        "An old name sends people to the wrong place, and the record no longer matches the portal. The end and the successor come from the registry of agencies."
    ),
    help: Message(
      vi: "Thay bằng cơ quan kế tục; sự việc đã qua thì ghi until.",
      en: "Name the successor; for what is past, write until."),
    basis: [RuleBasis("Thông lệ tốt; ngày và cơ quan kế tục theo sổ đăng ký", .commonPractice)],
    competence: .publisher, profiles: [.publication],
    examples: [
      .clean("in being", "authorities: {decide: so-vi-du, execute: so-vi-du}"),
      .clean(
        "the part ended with it",
        "authorities:\n  decide:\n    - {agency: so-cu, until: 2025-02-28}\n    - {agency: so-vi-du, from: 2025-03-01}"
      ),
      .flagged("in a role", "authorities: {decide: so-vi-du, coordinate: [so-vi-du, ⟦so-cu⟧]}"),
      .flagged(
        "consulted",
        "steps:\n  - {id: hoi, actor: so-vi-du, action: consult, with: [⟦so-cu⟧]}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachAgency(holding: { $0.holds(on: context.day) }) { id, path in
      guard let agency = context.registries.agencies[id.value],
        let until = agency.common.until?.value, until < context.day,
        agency.level?.value != .district
      else { return }
      let successors = agency.successors.map {
        context.registries.agencies[$0.value]?.nameText ?? $0.value
      }
      sink.report(
        .ended(agency.nameText, until), at: id.range, path: path(),
        notes: successors.isEmpty ? [] : [Note(.successors(successors.joined(separator: ", ")))])
    }
  }
}

extension Message {
  fileprivate static func ended(_ agency: String, _ day: CivilDate) -> Message {
    Message(
      vi: "\(agency) không còn sau ngày \(day.vietnamese)", en: "\(agency) ended on \(day.iso)")
  }

  fileprivate static func successors(_ names: String) -> Message {
    Message(vi: "kế tục: \(names)", en: "succeeded by \(names)")
  }
}

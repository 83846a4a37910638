import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a delegated power without the act that delegates it, or without its dates.
package struct AuthorityDelegationUndocumented: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "authority-delegation-undocumented", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Ủy quyền mà không ghi văn bản hoặc thời hạn",
      en: "A delegation without its act or its dates"),
    rationale: Message(
      vi:
        "Ủy quyền có phạm vi và thời hạn, và có thể rút lại. Không ghi văn bản thì người dân không biết chữ ký có đúng thẩm quyền không, và không ai biết khi nào phải xem lại.",
      en:
        "A delegation is limited and can be withdrawn. Without its act nobody can tell whether the signature is competent, nor when it must be reviewed."
    ),
    help: Message(
      vi: "Ghi ở authorities: delegated: giver, to, instrument, from, until.",
      en: "Write authorities: delegated: giver, to, instrument, from, until."),
    basis: [
      RuleBasis(
        "Nghị quyết 20/NQ-HĐND ngày 06/7/2023 của Hội đồng nhân dân thành phố Hà Nội", .unverified),
      RuleBasis("Cơ sở dữ liệu quốc gia có mục cơ quan được ủy quyền", .verified),
    ],
    competence: .city, profiles: [.procedureReview],
    examples: [
      .clean(
        "act and dates",
        "authorities:\n  delegated:\n    - {giver: ubnd-cap-tinh, to: so-vi-du, instrument: 163/QĐ-VD, from: 2026-01-05}"
      ),
      .clean("no delegation", "authorities: {decide: so-vi-du, delegated: none}"),
      .flagged(
        "no act",
        "authorities:\n  delegated:\n    - {giver: ubnd-cap-tinh, to: ⟦so-vi-du⟧, from: 2026-01-05}"
      ),
      .flagged(
        "no dates",
        "authorities:\n  delegated:\n    - {giver: ubnd-cap-tinh, to: ⟦so-vi-du⟧, instrument: 163/QĐ-VD}"
      ),
      .flagged(
        "only in words",
        "authorities:\n  decide:\n    - {agency: ubnd-cap-tinh}\n    - agency: so-vi-du\n      when: ⟦được Ủy ban nhân dân ủy quyền⟧"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard let authorities = procedure.authorities.value else { return }
    let rows = authorities.delegated.elements.filter { $0.qualifiers.holds(on: context.day) }
    for row in rows {
      guard let to = row.to ?? row.giver else { continue }
      let name = context.registries.agencies[to.value]?.nameText ?? to.value
      let path = "authorities/delegated/" + to.value
      if row.instrument == nil {
        sink.report(.noAct(name), at: to.range, path: path)
      } else if row.qualifiers.from == nil, row.qualifiers.until == nil {
        sink.report(.noDates(name), at: to.range, path: path)
      }
    }
    guard rows.isEmpty else { return }
    for role in authorities.roles {
      for row in role.rows.elements where row.qualifiers.holds(on: context.day) {
        guard let agency = row.agency, let when = row.qualifiers.when, row.claims.basis.isEmpty,
          Phrases.delegation.firstMatch(in: when.value) != nil
        else { continue }
        sink.report(
          .onlyWords(context.registries.agencies[agency.value]?.nameText ?? agency.value),
          at: when.range, path: "authorities/\(role.key)/\(agency.value)")
      }
    }
  }
}

extension Message {
  fileprivate static func noAct(_ agency: String) -> Message {
    Message(
      vi: "ủy quyền cho \(agency) mà không ghi văn bản ủy quyền",
      en: "delegates to \(agency) and does not name the act")
  }

  fileprivate static func noDates(_ agency: String) -> Message {
    Message(
      vi: "ủy quyền cho \(agency) mà không ghi từ ngày nào, đến ngày nào",
      en: "delegates to \(agency) and does not say from when until when")
  }

  fileprivate static func onlyWords(_ agency: String) -> Message {
    Message(
      vi: "nói \(agency) được ủy quyền, nhưng không ghi văn bản ủy quyền và thời hạn",
      en: "says that \(agency) acts under delegation, and gives neither act nor dates")
  }
}

import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a procedure announced too short a time before its content took effect.
package struct AnnouncedLate: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "announced-late", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Công bố quá sát hoặc sau ngày có hiệu lực",
      en: "Announced too close to the day it took effect, or after"),
    rationale: Message(
      vi:
        "Người dân và bộ phận một cửa cần thời gian để biết quy định mới. Công bố muộn thì có ngày luật đã đổi mà hướng dẫn còn cũ.",
      en:
        "People and desks need time to learn a new rule. When it is announced late, there are days on which the law has changed and the guidance has not."
    ),
    help: Message(
      vi: "Lần sau ký quyết định công bố sớm hơn; nếu ngày ghi sai thì sửa ngày.",
      en: "Sign the announcing decision earlier next time; where a date is wrong, mend it."),
    basis: [
      RuleBasis(
        "Nghị định 63/2010/NĐ-CP Điều 15 (sửa đổi bởi Nghị định 92/2017/NĐ-CP)", .verified)
    ],
    competence: .publisher, profiles: [.publication],
    examples: [
      .clean(
        "twenty days ahead", "announcements:\n  - {instrument: 163/QĐ-VD, effective: 2026-01-25}"),
      .clean("effective day not known", "announcements:\n  - instrument: 163/QĐ-VD"),
      .clean(
        "a province, five days ahead",
        "announcements:\n  - {instrument: 20/QĐ-UBND, effective: 2026-01-10}"),
      .flagged(
        "nineteen days ahead",
        "announcements:\n  - {instrument: 163/QĐ-VD, effective: ⟦2026-01-24⟧}"),
      .flagged(
        "after the effective day",
        "announcements:\n  - {instrument: 20/QĐ-UBND, effective: ⟦2026-01-02⟧}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard let announcements = procedure.announcements.value else { return }
    for announcement in announcements {
      guard let effective = announcement.effective, let reference = announcement.instrument,
        let terms = AnnouncementTerms(announcement, of: procedure, in: context.registries)
      else { continue }
      let ahead = Int(effective.value.dayNumber - terms.signed.dayNumber)
      guard ahead < terms.daysAhead else { continue }
      sink.report(
        .late(reference.value.instrument, ahead, terms), at: effective.range,
        path: "announcements/" + slug(reference.value.instrument), notes: [Note(.shortened)])
    }
  }
}

extension Message {
  fileprivate static func late(
    _ number: String, _ ahead: Int, _ terms: AnnouncementTerms
  ) -> Message {
    let signed = terms.signed
    let tail = Message(
      vi: "; \(terms.announcer.vietnamese) phải công bố trước ít nhất \(terms.daysAhead) ngày",
      en: "; \(terms.announcer.english) must announce at least \(terms.daysAhead) days ahead")
    if ahead <= 0 {
      let when = ahead == 0 ? "đúng ngày có hiệu lực" : "sau ngày có hiệu lực \(-ahead) ngày"
      let english = ahead == 0 ? "on the effective day" : "\(-ahead) days after the effective day"
      return Message(
        vi: "\(number) ký ngày \(signed.vietnamese), \(when)\(tail.vietnamese)",
        en: "\(number) was signed on \(signed.iso), \(english)\(tail.english)")
    }
    return Message(
      vi:
        "\(number) ký ngày \(signed.vietnamese), chỉ \(ahead) ngày trước khi có hiệu lực\(tail.vietnamese)",
      en:
        "\(number) was signed on \(signed.iso), only \(ahead) days before it took effect\(tail.english)"
    )
  }

  fileprivate static let shortened = Message(
    vi:
      "tính theo ngày lịch; văn bản ban hành theo trình tự rút gọn được công bố trong 03 ngày sau khi ban hành, khi đó bỏ qua mục này",
    en:
      "counted in calendar days; for an act made by the shortened procedure three days after it was issued are allowed, then pass over this"
  )
}

import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a procedure entered in the national database later than the law allows.
package struct EnteredLate: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "entered-late", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Nhập vào Cơ sở dữ liệu quốc gia quá hạn",
      en: "Entered in the national database too late"),
    rationale: Message(
      vi:
        "Người dân tra cứu trên Cổng Dịch vụ công quốc gia. Nhập muộn thì họ làm theo thông tin đã hết đúng.",
      en:
        "People look procedures up on the national portal. When the entry is late they follow what no longer holds."
    ),
    help: Message(
      vi:
        "Nhập trong hạn kể từ ngày ký quyết định công bố. Nếu ngày ghi là ngày chuyển hệ thống hay ngày cập nhật sau này thì sửa lại.",
      en:
        "Enter it within the term after the decision is signed. Where the date is that of a migration or a later update, mend it."
    ),
    basis: [
      RuleBasis(
        "Nghị định 63/2010/NĐ-CP Điều 24(2) (sửa đổi bởi Nghị định 92/2017/NĐ-CP)", .verified)
    ],
    competence: .publisher, profiles: [.publication],
    examples: [
      .clean(
        "tenth working day", "announcements:\n  - {instrument: 163/QĐ-VD, entered: 2026-01-20}"),
      .clean(
        "fifth working day, after a holiday",
        "announcements:\n  - {instrument: 20/QĐ-UBND, entered: 2026-01-13}"),
      .clean("day of entry not known", "announcements:\n  - instrument: 163/QĐ-VD"),
      .flagged(
        "eleventh working day",
        "announcements:\n  - {instrument: 163/QĐ-VD, entered: ⟦2026-01-21⟧}"),
      .flagged(
        "no holiday of that year is registered",
        "announcements:\n  - {instrument: 21/QĐ-UBND, entered: ⟦2025-03-11⟧}"),
      .flagged(
        "sixth working day of a province",
        "announcements:\n  - {instrument: 20/QĐ-UBND, entered: ⟦2026-01-14⟧}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard let announcements = procedure.announcements.value else { return }
    for announcement in announcements {
      guard let entered = announcement.entered, let reference = announcement.instrument,
        let terms = AnnouncementTerms(announcement, of: procedure, in: context.registries)
      else { continue }
      let calendar = WorkingDays(context.registries)
      let taken = calendar.count(after: terms.signed, through: entered.value)
      guard taken > terms.workingDaysToEnter else { continue }
      let knows = calendar.knowsHolidays(after: terms.signed, through: entered.value)
      sink.report(
        .late(reference.value.instrument, taken, terms, knowsHolidays: knows), at: entered.range,
        path: "announcements/" + slug(reference.value.instrument),
        notes: [Note(knows ? .holidaysCounted : .weekendsOnly)])
    }
  }
}

extension Message {
  fileprivate static func late(
    _ number: String, _ taken: Int, _ terms: AnnouncementTerms, knowsHolidays: Bool
  ) -> Message {
    // Holidays that nobody registered stand among the days counted.
    let doubt = knowsHolidays ? nil : holidaysIncluded
    return Message(
      vi:
        "nhập sau \(taken) ngày làm việc\(doubt?.vietnamese ?? "") kể từ ngày ký \(number) (\(terms.signed.vietnamese)); hạn của \(terms.announcer.vietnamese) là \(terms.workingDaysToEnter) ngày làm việc",
      en:
        "entered \(taken) working days\(doubt?.english ?? "") after \(number) was signed (\(terms.signed.iso)); \(terms.announcer.english) has \(terms.workingDaysToEnter) working days"
    )
  }

  private static let holidaysIncluded = Message(
    vi: " (tính cả ngày lễ)", en: " (holidays not deducted)")

  fileprivate static let weekendsOnly = Message(
    vi: "chỉ trừ thứ bảy, chủ nhật: sổ ngày nghỉ chưa có đủ các năm này, nên số ngày có thể ít hơn",
    en:
      "only Saturdays and Sundays are left out: the registry lacks holidays of these years, so it may be fewer"
  )
  fileprivate static let holidaysCounted = Message(
    vi: "đã trừ thứ bảy, chủ nhật và các ngày nghỉ, ngày làm bù trong sổ ngày nghỉ",
    en: "Saturdays, Sundays and the registered holidays and make-up days are counted")
}

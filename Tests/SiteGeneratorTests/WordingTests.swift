import Diagnostics
import ProcedureModel
import SiteGenerator
import Testing

/// Numbers, times and amounts as people write them in each language.
struct WordingTests {
  private let vietnamese = SiteFolder.embedded().vietnamese
  private let english = SiteFolder.embedded().english

  @Test(
    "time",
    arguments: [
      (TimeSpan.amount(halves: 2, unit: .workingDay), "1 ngày làm việc", "1 working day"),
      (.amount(halves: 15, unit: .workingDay), "7,5 ngày làm việc", "7.5 working days"),
      (.amount(halves: 1, unit: .day), "0,5 ngày", "0.5 day"),
      (.amount(halves: 24, unit: .month), "12 tháng", "12 months"),
      (.sameDay, "Trong ngày", "The same day"), (.unlimited, "Không thời hạn", "Unlimited"),
    ])
  func time(_ span: TimeSpan, _ inVietnamese: String, _ inEnglish: String) {
    #expect(vietnamese.span(span).replacing("\u{A0}", with: " ") == inVietnamese)
    #expect(english.span(span).replacing("\u{A0}", with: " ") == inEnglish)
  }

  @Test(
    "money",
    arguments: [
      (Money.dong(135_000), "135.000 đồng", "135,000 VND"), (.dong(0), "Miễn phí", "Free"),
      (.foreign(hundredths: 15_000, currency: "USD"), "150 USD", "150 USD"),
      (.foreign(hundredths: 1_205, currency: "USD"), "12,05 USD", "12.05 USD"),
      (.share(hundredthsOfPercent: 50), "0,5%", "0.5%"),
      (.share(hundredthsOfPercent: 5_000), "50%", "50%"),
    ])
  func money(_ money: Money, _ inVietnamese: String, _ inEnglish: String) {
    #expect(vietnamese.money(money).replacing("\u{A0}", with: " ") == inVietnamese)
    #expect(english.money(money).replacing("\u{A0}", with: " ") == inEnglish)
  }

  @Test("numbers and their units stay on one line")
  func noBreak() {
    #expect(vietnamese.money(.dong(8000)) == "8.000\u{A0}đồng")
    #expect(vietnamese.span(.amount(halves: 10, unit: .day)) == "5\u{A0}ngày")
  }

  @Test("counts are inflected")
  func counts() {
    #expect(english.count(.procedures, 1) == "1 procedure")
    #expect(english.count(.procedures, 1200) == "1,200 procedures")
    #expect(vietnamese.count(.procedures, 1200) == "1.200 thủ tục")
  }

  @Test("lists", arguments: [(0, ""), (1, "a"), (2, "a hoặc b"), (3, "a, b hoặc c")])
  func lists(_ count: Int, _ expected: String) {
    let phrases = ["a", "b", "c"].prefix(count).map { Phrase.own($0) }
    #expect(vietnamese.or(Array(phrases)).plain == expected)
  }

  @Test("a place that nothing fills stays, so that it is seen")
  func unfilled() {
    #expect(vietnamese(.whenOnly, ["other": .own("x")]).plain.contains("{when}"))
  }

  @Test("hours", arguments: [(900, "15\u{A0}giờ", "15:00"), (510, "8\u{A0}giờ\u{A0}30", "8:30")])
  func hours(_ minutes: Int, _ inVietnamese: String, _ inEnglish: String) {
    #expect(vietnamese.hour(minutes) == inVietnamese)
    #expect(english.hour(minutes) == inEnglish)
  }

  @Test("days are unmistakable")
  func days() {
    #expect(vietnamese.day(day("2026-07-18")) == "18/7/2026")
    #expect(english.day(day("2026-07-18")) == "2026-07-18")
  }

  @Test(
    "lists drop a leading “Thủ tục”",
    arguments: [
      ("Thủ tục đăng ký khai sinh", "Đăng ký khai sinh"), ("Cấp hộ chiếu", "Cấp hộ chiếu"),
      ("Thủ tục", "Thủ tục"), ("Thủ tục ", "Thủ tục "),
    ])
  func titles(_ name: String, _ expected: String) {
    #expect(ProcedureTitle.listed(name) == expected)
  }
}

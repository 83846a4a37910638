import Testing

@testable import ProcedureModel

struct TimeSpanTests {
  @Test(
    "a length of time is read and written alike",
    arguments: [
      ("5 working-days", TimeSpan.amount(halves: 10, unit: .workingDay)),
      ("1 working-day", .amount(halves: 2, unit: .workingDay)),
      ("7.5 working-days", .amount(halves: 15, unit: .workingDay)),
      ("0.5 day", .amount(halves: 1, unit: .day)),
      ("15 days", .amount(halves: 30, unit: .day)),
      ("8 working-hours", .amount(halves: 16, unit: .workingHour)),
      ("1 hour", .amount(halves: 2, unit: .hour)),
      ("2 months", .amount(halves: 4, unit: .month)),
      ("5 years", .amount(halves: 10, unit: .year)),
      ("same-day", .sameDay),
      ("unlimited", .unlimited),
    ])
  func accepted(_ text: String, _ span: TimeSpan) {
    #expect(TimeSpan(text) == span)
    #expect(span.typed == text)
  }

  @Test(
    "what has no unit, no number or another way of writing is refused",
    arguments: [
      "", "5", "days", " days", "05 days", "1,5 working-days", "10-25", "10-25 days",
      "5 ngày làm việc", "5 ngày", "5  days", "5 days ", "5 day", "1 days", "1.25 days", "5. days",
      ".5 days", "0 days", "-5 days", "+5 days", "5 Days", "5\u{00A0}days", "999999 days",
      "5 working days", "same day", "٥ days",
    ])
  func refused(_ text: String) {
    #expect(TimeSpan(text) == nil)
  }
}

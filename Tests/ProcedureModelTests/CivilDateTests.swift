import Testing
import VietnameseText

struct CivilDateTests {
  @Test(
    "a day is written year-month-day",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2024-02-29", 19_782),
      ("2026-04-02", 20_545), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ] as [(String, Int32)])
  func accepted(_ text: String, _ number: Int32) throws {
    let date = try #require(CivilDate(iso: text))
    #expect(date.dayNumber == number)
    #expect(date.iso == text)
  }

  @Test(
    "other orders, other signs and days that never were are refused",
    arguments: [
      "", "02/04/2026", "2026-4-2", "2026-04", "2026-13-01", "2026-00-10", "2026-02-29",
      "2100-02-29", "2026-04-31", "2026-04-00", "0000-01-01", "2026/04/02", "2026-04-02 ",
      "2026-04-02T00:00", "20260402", "+026-04-02", "２０２６-04-02",
    ])
  func refused(_ text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test("each day follows the one before, through four centuries")
  func consecutive() throws {
    var date = try #require(CivilDate(iso: "1899-12-31"))
    for _ in 0..<146_097 {
      let next = date.adding(days: 1)
      let (before, after) = (date.parts, next.parts)
      let isNextDay = (after.year, after.month, after.day) == (before.year, before.month, before.day + 1)
      #expect(isNextDay || after.day == 1)
      #expect(CivilDate(year: after.year, month: after.month, day: after.day) == next)
      date = next
    }
    #expect(date.iso == "2299-12-31")
  }

  @Test(
    "days are printed as decrees print them",
    arguments: [("2026-04-02", "02/4/2026"), ("2026-01-15", "15/01/2026"), ("2026-12-09", "09/12/2026")])
  func vietnamese(_ text: String, _ printed: String) {
    #expect(CivilDate(iso: text)?.vietnamese == printed)
  }

  @Test("weeks begin on Monday", arguments: [("2026-07-20", 0), ("2026-07-26", 6), ("1969-12-31", 2)])
  func weekday(_ text: String, _ day: Int) {
    #expect(CivilDate(iso: text)?.weekday == day)
  }
}

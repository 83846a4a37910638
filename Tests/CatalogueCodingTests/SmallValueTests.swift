import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import Testing
import VietnameseText

/// Each small value of the format, as the format's own table accepts and refuses it.
struct SmallValueTests {
  @Test(
    "durations",
    arguments: [
      FormatCase("time-limit: 5 working-days"), FormatCase("time-limit: 1 working-day"),
      FormatCase("time-limit: 15 days"), FormatCase("time-limit: 8 working-hours"),
      FormatCase("time-limit: 1 hour"), FormatCase("time-limit: 2 months"),
      FormatCase("time-limit: 5 years"), FormatCase("time-limit: 7.5 working-days"),
      FormatCase("time-limit: same-day"), FormatCase("time-limit: unstated"),
      FormatCase("results: {paper: a, valid: unlimited}"),
      FormatCase("time-limit: ⟦unlimited⟧", "duration-malformed"),
      FormatCase("time-limit: ⟦5⟧", "duration-malformed"),
      FormatCase("time-limit: ⟦10-25⟧", "duration-malformed"),
      FormatCase("time-limit: ⟦5 ngày⟧", "duration-malformed"),
      FormatCase("time-limit: ⟦khoảng 5 ngày làm việc⟧", "duration-malformed"),
      FormatCase("time-limit: ⟦05 days⟧", "duration-malformed", fixed: "time-limit: 5 days"),
      FormatCase("time-limit: ⟦1 days⟧", "duration-malformed", fixed: "time-limit: 1 day"),
      FormatCase(
        "time-limit: ⟦1,5 working-days⟧", "duration-malformed",
        fixed: "time-limit: 1.5 working-days"),
      FormatCase(
        "time-limit: ⟦5 ngày làm việc⟧", "duration-malformed",
        fixed: "time-limit: 5 working-days"),
      FormatCase(
        "time-limit: ⟦1 Ngày làm việc⟧", "duration-malformed",
        fixed: "time-limit: 1 working-day"),
      FormatCase("time-limit: [⟦2 tháng⟧]", "duration-malformed", fixed: "time-limit: [2 months]"),
      FormatCase("time-limit: [⟦[5 days]⟧]", "value-shape"),
    ])
  func durations(_ value: FormatCase) throws {
    try value.check()
  }

  @Test(
    "dates and hours",
    arguments: [
      FormatCase("checked: {date: 2026-04-02, against: x}"),
      FormatCase("checked: {date: \"2026-04-02\", against: x}"),
      FormatCase("time-limit: {takes: same-day, cut-off: 15h}"),
      FormatCase("time-limit: {takes: same-day, cut-off: 8h30}"),
      FormatCase(
        "checked: {date: ⟦02/04/2026⟧, against: x}", "date-malformed",
        fixed: "checked: {date: 2026-04-02, against: x}"),
      FormatCase(
        "checked: {date: ⟦2026-4-2⟧, against: x}", "date-malformed",
        fixed: "checked: {date: 2026-04-02, against: x}"),
      FormatCase("checked: {date: ⟦2026-04⟧, against: x}", "date-malformed"),
      FormatCase("checked: {date: ⟦2026-02-30⟧, against: x}", "date-malformed"),
      FormatCase("checked: {date: ⟦31/02/2026⟧, against: x}", "date-malformed"),
      FormatCase("checked: {date: ⟦hôm nay⟧, against: x}", "date-malformed"),
      FormatCase(
        "time-limit: {takes: same-day, cut-off: ⟦15:00⟧}", "hour-malformed",
        fixed: "time-limit: {takes: same-day, cut-off: 15h}"),
      FormatCase(
        "time-limit: {takes: same-day, cut-off: ⟦8:30⟧}", "hour-malformed",
        fixed: "time-limit: {takes: same-day, cut-off: 8h30}"),
      FormatCase(
        "time-limit: {takes: same-day, cut-off: ⟦08h30⟧}", "hour-malformed",
        fixed: "time-limit: {takes: same-day, cut-off: 8h30}"),
      FormatCase("time-limit: {takes: same-day, cut-off: ⟦25h⟧}", "hour-malformed"),
      FormatCase("time-limit: {takes: same-day, cut-off: ⟦8h60⟧}", "hour-malformed"),
      FormatCase("time-limit: {takes: same-day, cut-off: ⟦15⟧}", "hour-malformed"),
    ])
  func datesAndHours(_ value: FormatCase) throws {
    try value.check()
  }

  @Test(
    "money",
    arguments: [
      FormatCase("fees: {id: a, amount: 8000}"), FormatCase("fees: {id: a, amount: 0}"),
      FormatCase("fees: {id: a, amount: 150 USD}"), FormatCase("fees: {id: a, amount: 50%, of: x}"),
      FormatCase("fees: {id: a, amount: 0.5%, of: x}"),
      FormatCase("fees: {id: a, amount: unstated}"),
      FormatCase("fees: {id: a, amount: ⟦theo quy định⟧}", "amount-malformed"),
      FormatCase("fees: {id: a, amount: ⟦8.00⟧}", "amount-malformed"),
      FormatCase("fees: {id: a, amount: ⟦-1⟧}", "amount-malformed"),
      FormatCase("fees: {id: a, amount: ⟦8.0000⟧}", "amount-malformed"),
      FormatCase("fees: {id: a, amount: ⟦1.5 triệu⟧}", "amount-malformed"),
      FormatCase(
        "fees: {id: a, amount: ⟦8.000⟧}", "amount-malformed", fixed: "fees: {id: a, amount: 8000}"),
      FormatCase(
        "fees:\n  id: a\n  amount: ⟦135,000⟧", "amount-malformed",
        fixed: "fees:\n  id: a\n  amount: 135000"),
      FormatCase(
        "fees: {id: a, amount: ⟦135 nghìn⟧}", "amount-malformed",
        fixed: "fees: {id: a, amount: 135000}"),
      FormatCase(
        "fees: {id: a, amount: ⟦1.350.000 đồng⟧}", "amount-malformed",
        fixed: "fees: {id: a, amount: 1350000}"),
      FormatCase(
        "fees: {id: a, amount: ⟦8_000⟧}", "amount-malformed", fixed: "fees: {id: a, amount: 8000}"),
      FormatCase(
        "fees: {id: a, amount: ⟦08⟧}", "amount-malformed", fixed: "fees: {id: a, amount: 8}"),
      FormatCase(
        "fees: {id: a, amount: ⟦Miễn phí⟧}", "amount-malformed", fixed: "fees: {id: a, amount: 0}"),
    ])
  func money(_ value: FormatCase) throws {
    try value.check()
  }

  @Test(
    "numbers",
    arguments: [
      FormatCase("every-case: {sets: 1}"), FormatCase("cost: {activity: fill, hours: 0.5}"),
      FormatCase("cost: {activity: fill, hours: [1, 0.25, 12]}"),
      FormatCase("every-case: {sets: ⟦01⟧}", "number-malformed", fixed: "every-case: {sets: 1}"),
      FormatCase("every-case: {sets: ⟦\"1\"⟧}", "number-malformed", fixed: "every-case: {sets: 1}"),
      FormatCase("every-case: {sets: ⟦0⟧}", "number-malformed"),
      FormatCase("every-case: {sets: ⟦100⟧}", "number-malformed"),
      FormatCase("every-case: {sets: ⟦một⟧}", "number-malformed"),
      FormatCase("every-case: {sets: ⟦1.5⟧}", "number-malformed"),
      FormatCase(
        "cost:\n  activity: fill\n  hours: ⟦1,5⟧", "number-malformed",
        fixed: "cost:\n  activity: fill\n  hours: 1.5"),
      FormatCase("cost: {activity: fill, hours: ⟦0.125⟧}", "number-malformed"),
    ])
  func numbers(_ value: FormatCase) throws {
    try value.check()
  }

  @Test(
    "codes and ids",
    arguments: [
      FormatCase("code: \"1.001193\""), FormatCase("code: '1.001612.000.00.00.H26'"),
      FormatCase("code: \"x-cap-lai-the\""),
      FormatCase("code: ⟦1.000110⟧", "code-unquoted", fixed: "code: \"1.000110\""),
      FormatCase("field: ho-tich"), FormatCase("field: khu-vuc-2"),
      FormatCase("field: ⟦Hộ tịch⟧", "id-malformed", fixed: "field: ho-tich"),
      FormatCase("field: ⟦ho_tich⟧", "id-malformed", fixed: "field: ho-tich"),
      FormatCase("field: ⟦đất-đai⟧", "id-malformed", fixed: "field: dat-dai"),
      FormatCase("field: ⟦-a⟧", "id-malformed", fixed: "field: a"),
      FormatCase("field: ⟦2-a⟧", "id-malformed"),
      FormatCase("field: ⟦no⟧", "id-malformed"), FormatCase("field: ⟦\"on\"⟧", "id-malformed"),
      FormatCase("field: ⟦true⟧", "id-malformed"), FormatCase("field: ⟦y⟧", "id-malformed"),
      FormatCase("field: ⟦\"\"⟧", "value-empty"), FormatCase("field:⟦⟧\nname: x", "value-empty"),
      FormatCase("field: ⟦[a]⟧", "value-shape"),
    ])
  func codesAndIDs(_ value: FormatCase) throws {
    try value.check()
  }

  @Test(
    "words of closed lists",
    arguments: [
      FormatCase("kind: public"), FormatCase("channels: [in-person, online, post]"),
      FormatCase("status: ⟦in_force⟧", "value-unknown", fixed: "status: in-force"),
      FormatCase("kind: ⟦Public⟧", "value-unknown", fixed: "kind: public"),
      FormatCase(
        "channels: [⟦trực tiếp⟧]", "value-unknown", fixed: "channels: [in-person]"),
      FormatCase("level: [⟦Cấp xã⟧]", "value-unknown", fixed: "level: [commune]"),
      FormatCase("level: ⟦no⟧", "value-unknown"),
      FormatCase("kind: ⟦[public]⟧", "value-shape"),
      FormatCase("boundary: ⟦tự do⟧", "value-unknown"),
    ])
  func words(_ value: FormatCase) throws {
    try value.check()
  }

  @Test(
    "legal references",
    arguments: [
      FormatCase("legal-basis: [60/2014/QH13, 66.7/2025/NQ-CP]"),
      FormatCase("legal-basis: 123/2015/NĐ-CP điểm a khoản 1 Điều 9"),
      FormatCase("legal-basis:\n  - {ref: 163/QĐ-BTP năm 2026, from: 2026-01-01}"),
      FormatCase("legal-basis: ⟦NĐ 123⟧", "reference-malformed"),
      FormatCase("legal-basis: ⟦12⟧", "reference-malformed"),
      FormatCase("legal-basis: ⟦Luật Hộ tịch⟧", "reference-malformed"),
      FormatCase(
        "legal-basis:\n  - ⟦123/2015/NĐ-CP và 07/2025/NĐ-CP⟧", "reference-malformed"),
    ])
  func references(_ value: FormatCase) throws {
    try value.check()
  }
}

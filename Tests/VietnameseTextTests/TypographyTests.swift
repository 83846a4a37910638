import Testing
import VietnameseText

struct TypographyTests {
  @Test(
    "numbers are grouped in threes",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1.000"), (135_000, "135.000"),
      (1_652_000, "1.652.000"), (-1000, "-1.000"), (-999, "-999"),
      (Int.min, "-9.223.372.036.854.775.808"),
    ] as [(Int, String)])
  func numbers(number: Int, expected: String) {
    #expect(formatted(number: number) == expected)
    #expect(dong(number) == expected + "\u{A0}đồng")
  }

  /// `~` stands for a no-break space.
  @Test(
    "lines do not end inside a reference, a measure or a date",
    arguments: [
      ("khoản 2 Điều 5", "khoản~2 Điều~5"),
      ("tại điểm a khoản 1", "tại điểm~a khoản~1"),
      ("điểm đ khoản 3 và điểm này", "điểm~đ khoản~3 và điểm này"),
      ("trong 15 ngày làm việc", "trong 15~ngày làm việc"),
      ("50.000 đồng/trường hợp", "50.000~đồng/trường hợp"),
      ("Nghị định 104/2022/NĐ-CP", "Nghị định~104/2022/NĐ-CP"),
      ("Luật số 60/2014/QH13", "Luật số~60/2014/QH13"),
      ("Quyết định 1661/QĐ-UBND", "Quyết định~1661/QĐ-UBND"),
      ("Phụ lục II kèm theo", "Phụ lục~II kèm theo"),
      ("Phụ lục này", "Phụ lục này"),
      ("CHƯƠNG IV", "CHƯƠNG~IV"),
      ("ngày 18/7/2026", "ngày~18/7/2026"),
      ("ngày 18 tháng 7 năm 2026", "ngày~18 tháng~7 năm~2026"),
      ("“Điều 5”", "“Điều~5”"),
      ("(Khoản 1)", "(Khoản~1)"),
      ("có 3 người", "có 3~người"),
      ("từ 5 đến 10", "từ 5 đến 10"),
      ("và 5", "và 5"),
      ("", ""),
      (" ", " "),
      ("Điều ", "Điều "),
      (" 5", " 5"),
      ("Điều  5", "Điều  5"),
      ("01 bộ", "01~bộ"),
      ("10 bộphận", "10 bộphận"),
    ] as [(String, String)])
  func noBreakSpaces(text: String, expected: String) {
    let joined = noBreak(text)
    #expect(joined.replacing("\u{A0}", with: "~") == expected)
    #expect(noBreak(joined) == joined)
  }
}

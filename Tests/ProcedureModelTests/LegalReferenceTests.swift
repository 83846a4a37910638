import Testing

@testable import ProcedureModel

struct LegalReferenceTests {
  @Test(
    "a reference is an act's number and then its pinpoint",
    arguments: [
      ("123/2015/NĐ-CP", "123/2015/NĐ-CP", ""),
      ("123/2015/NĐ-CP điểm a khoản 1 Điều 9", "123/2015/NĐ-CP", "điểm a khoản 1 Điều 9"),
      ("31/2024/QH15 khoản 1, khoản 5 Điều 148", "31/2024/QH15", "khoản 1, khoản 5 Điều 148"),
      ("175/2024/NĐ-CP Phụ lục II", "175/2024/NĐ-CP", "Phụ lục II"),
      ("66.7/2025/NQ-CP", "66.7/2025/NQ-CP", ""),
      ("08.a/2010/TT-BTP", "08.a/2010/TT-BTP", ""),
      ("163/QĐ-BTP năm 2026", "163/QĐ-BTP năm 2026", ""),
      ("163/QĐ-BTP năm 2026 Điều 1", "163/QĐ-BTP năm 2026", "Điều 1"),
      ("163/QĐ-BTP Điều 1", "163/QĐ-BTP", "Điều 1"),
      ("QĐ/0001-BTP", "QĐ/0001-BTP", ""),
    ])
  func accepted(_ text: String, _ instrument: String, _ pinpoint: String) {
    #expect(LegalReference(text) == LegalReference(instrument: instrument, pinpoint: pinpoint))
  }

  @Test(
    "no number, a title, or two acts in one are refused",
    arguments: [
      "", "NĐ 123", "Luật Đất đai", "Luật Đất đai 31/2024/QH15", "12", "12/", "/2015", "12/2015",
      "02/04/2026", "123/2015/NĐ-CP, 07/2025/NĐ-CP", "123/2015/NĐ-CP và 07/2025/NĐ-CP",
      "123/2015/NĐ-CP khoản 1 Điều 2 07/2025/NĐ-CP", "Điều 9 123/2015/NĐ-CP",
    ])
  func refused(_ text: String) {
    #expect(LegalReference(text) == nil)
  }
}

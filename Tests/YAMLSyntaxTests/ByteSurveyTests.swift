import Testing

@testable import YAMLSyntax

@Suite struct ByteSurveyTests {
  @Test(
    "no syllable of the newer placing is passed over",
    arguments: ["hoá", "Hoà.", "tỏa ra, toả", "huỷ”", "UỶ BAN", "khoẻ", "oà\n", "uỷ quyền", "luỵ"])
  func newer(_ text: String) {
    #expect(!ByteSurvey(Array("name: \(text)\n".utf8).span).isWithoutNewerTones)
  }

  @Test(
    "texts of the older placing are known for sure",
    arguments: ["hóa", "hủy, ủy ban", "toàn bộ, loại, hoán đổi", "ngoài ra", "khỏe", "đã rõ", "á"])
  func older(_ text: String) {
    #expect(ByteSurvey(Array("name: \(text)\n".utf8).span).isWithoutNewerTones)
  }
}

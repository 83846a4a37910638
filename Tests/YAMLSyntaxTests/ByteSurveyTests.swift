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

  @Test(
    "in a syllable with qu, and where the tone has one place only, nothing is of the newer placing",
    arguments: ["quý", "Quỳ", "thuế", "hoặc", "uống", "cuộc", "suất", "nguyên toàn"])
  func onePlace(_ text: String) {
    #expect(ByteSurvey(Array("name: \(text)\n".utf8).span).isWithoutNewerTones)
  }

  @Test(
    "what is no plain character is seen at each of eight places", arguments: 0..<17,
    [0x00, 0x0B, 0x0D, 0x1F, 0x7F, 0xFF] as [UInt8])
  func odd(_ place: Int, _ byte: UInt8) {
    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 24)
    #expect(ByteSurvey(bytes.span).isCommon)
    bytes[place] = UInt8(ascii: "\n")
    #expect(ByteSurvey(bytes.span).isCommon)
    bytes[place] = byte
    #expect(!ByteSurvey(bytes.span).isCommon)
  }
}

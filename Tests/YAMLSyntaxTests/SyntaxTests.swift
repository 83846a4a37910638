import Diagnostics
import SourceText
import Testing

@testable import YAMLSyntax

/// What libyaml cannot read: one finding at the slip that caused it.
struct SyntaxTests {
  private static let colonsCases: [Refusal] = [
    Refusal(
      "yaml-syntax", "đ: b\nname: ⟦Lưu ý: nộp bản chính⟧ # x\n",
      fixed: "đ: b\nname: \"Lưu ý: nộp bản chính\" # x\n"),
    Refusal("yaml-syntax", "name⟦:⟧Đ\nkind: public\n", fixed: "name: Đ\nkind: public\n"),
    Refusal(
      "yaml-syntax", "code: \"Đ\"\nname⟦:⟧Đ\nkind: x\n", fixed: "code: \"Đ\"\nname: Đ\nkind: x\n"),
    Refusal("yaml-syntax", "a: Đ\n⟦tên gọi⟧\nb: c\n"),
    Refusal("yaml-syntax", "⟦tên gọi⟧\nb: c\n"),
    Refusal("yaml-syntax", "a: Đ\n  ⟦b: c⟧\n"),
  ]

  private static let quotesAndBracketsCases: [Refusal] = [
    Refusal("yaml-syntax", "đ: ⟦\"⟧abc\nb: c\n"),
    Refusal("yaml-syntax", "đ: ⟦'⟧abc\nb: c\n"),
    Refusal("yaml-syntax", "đ: \"abc\" ⟦thừa chữ⟧\nb: c\n"),
    Refusal("yaml-syntax", "đ: ⟦\"⟧abc\nb: \"c\"\nd: e\n"),
    Refusal("yaml-syntax", "đ: \"x ⟦\\q⟧ y\"\n"),
    Refusal("yaml-syntax", "đ: ⟦[⟧x, y\nb: c\n"),
    Refusal("yaml-syntax", "đ: ⟦[⟧x,"),
    Refusal("yaml-syntax", "đ: ⟦{⟧x: y\nb: [c]\n"),
    Refusal("yaml-syntax", "đ: [x, y⟦}⟧\n"),
    Refusal("yaml-syntax", "đ: {a: Lưu⟦:⟧ x}\n"),
    Refusal("yaml-syntax", "đ: {a: \"x\" ⟦y⟧, b: c}\n"),
    Refusal("yaml-syntax", "đ: {a: b}⟦}⟧\n"),
    Refusal("yaml-syntax", "{đ: b}⟦}⟧\n"),
    Refusal("yaml-syntax", "đ: ⟦[⟧x] y\nb: c\n", fixed: "đ: \"[x] y\"\nb: c\n"),
  ]

  private static let leadingCases: [Refusal] = [
    Refusal("yaml-syntax", "đ: ⟦@⟧abc x\n", fixed: "đ: \"@abc x\"\n"),
    Refusal("yaml-syntax", "đ: ⟦%⟧5\n", fixed: "đ: \"%5\"\n"),
    Refusal("yaml-syntax", "- ⟦`⟧đ\"\n", fixed: "- \"`đ\\\"\"\n"),
    Refusal("yaml-syntax", "đ: ⟦*⟧Lưu ý\n", fixed: "đ: \"*Lưu ý\"\n"),
    Refusal("yaml-syntax", "đ: ⟦*⟧luu y\n", fixed: "đ: \"*luu y\"\n"),
    Refusal("yaml-syntax", "đ: ⟦&⟧Lưu ý\n", fixed: "đ: \"&Lưu ý\"\n"),
    Refusal("yaml-syntax", "đ: ⟦!⟧trọng\n", fixed: "đ: \"!trọng\"\n"),
    Refusal("yaml-syntax", "đ: ⟦]⟧ x\n", fixed: "đ: \"] x\"\n"),
    Refusal("yaml-syntax", "đ: ⟦- một⟧\n", fixed: "đ: \"- một\"\n"),
    Refusal("yaml-syntax", "đ: ⟦?⟧ một\n", fixed: "đ: \"? một\"\n"),
    Refusal("yaml-syntax", "đ: ⟦> 18 tuổi⟧\n", fixed: "đ: \"> 18 tuổi\"\n"),
    Refusal("yaml-syntax", "đ: ⟦| x⟧\n", fixed: "đ: \"| x\"\n"),
  ]

  private static let indentationCases: [Refusal] = [
    Refusal("yaml-syntax", "đ:\n  code: 1\n ⟦name: x⟧\n"),
    Refusal("yaml-syntax", "đ: \"1\"\n  ⟦name: x⟧\n"),
    Refusal("yaml-syntax", "đ:\n  - x\n  ⟦b: c⟧\n"),
    Refusal("yaml-syntax", "đ: c\n⟦- x⟧\n"),
    Refusal("yaml-tab", "đ:\n⟦\t⟧b: x\n", fixed: "đ:\n  b: x\n"),
    Refusal(
      "yaml-tab", "đ:\n  b: x\n⟦\t⟧c: y\n⟦\t\t⟧d: z\n", fixed: "đ:\n  b: x\n  c: y\n    d: z\n"),
    Refusal("yaml-tab", "đ: |\n⟦\t⟧x\n", fixed: "đ: |\n  x\n"),
  ]

  private static let frameCases: [Refusal] = [
    Refusal("yaml-directive", "⟦%5 trong số đó⟧\na: b\n"),
    Refusal("yaml-directive", "⟦%YAML 1.1⟧\na: đ\n"),
    Refusal("yaml-directive", "⟦%YAML 1.9⟧\n---\na: đ\n"),
    Refusal("yaml-line-break", "a: Đ⟦\u{2028}⟧b\n", fixed: "a: Đ b\n"),
    Refusal("yaml-empty-key", "⟦:⟧ đ\n"),
    Refusal("yaml-empty-key", "a: {⟦:⟧ đ}\n"),
    Refusal("yaml-control-character", "a: đ⟦\u{0B}⟧\n", fixed: "a: đ\n"),
    Refusal("yaml-control-character", "a: đ⟦\0⟧b⟦\u{9F}⟧\n", fixed: "a: đb\n"),
    Refusal("yaml-empty", "⟦⟧"),
    Refusal("yaml-empty", "⟦⟧\n \n"),
    Refusal("yaml-empty", "⟦⟧# Đ chỉ có ghi chú\n"),
  ]

  @Test("colons", arguments: colonsCases)
  func colons(_ refusal: Refusal) {
    refusal.check(isReadable: false)
  }

  @Test("quotes and brackets", arguments: quotesAndBracketsCases)
  func quotesAndBrackets(_ refusal: Refusal) {
    refusal.check(isReadable: false)
  }

  @Test("characters that mean something", arguments: leadingCases)
  func leading(_ refusal: Refusal) {
    refusal.check(isReadable: false)
  }

  @Test("indentation", arguments: indentationCases)
  func indentation(_ refusal: Refusal) {
    refusal.check(isReadable: false)
  }

  @Test("frame of the file", arguments: frameCases)
  func frame(_ refusal: Refusal) {
    refusal.check(isReadable: false)
  }

  @Test("the text after a document's end is a second document")
  func afterEnd() {
    #expect(
      Reading("a: đ\n...\nb: c\n").rules == ["yaml-document-marker", "yaml-multiple-documents"])
  }

  @Test("a byte-order mark, CRLF and wide letters above do not move the finding")
  func displaced() {
    let plain = MarkedSource("đ: b\nname: ⟦Lưu ý: nộp⟧\n")
    let shifted = MarkedSource("\u{FEFF}# 𝄞 ghi chú\r\nđ: b\r\nname: ⟦Lưu ý: nộp⟧\r\n")
    for source in [plain, shifted] {
      let found = Reading(source.text).diagnostics.filter { $0.rule == "yaml-syntax" }
      #expect(found.map(\.location.range) == source.ranges)
    }
  }
}

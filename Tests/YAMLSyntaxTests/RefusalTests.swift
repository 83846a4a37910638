import Diagnostics
import SourceText
import Testing

@testable import YAMLSyntax

/// What is refused although it is YAML: the tree still comes.
struct RefusalTests {
  private static let frameCases: [Refusal] = [
    Refusal("yaml-bom", "⟦\u{FEFF}⟧tên: Đ\n", fixed: "tên: Đ\n"),
    Refusal("yaml-document-marker", "⟦---⟧\na: Đ\n", fixed: "a: Đ\n"),
    Refusal("yaml-document-marker", "# Đ\n⟦---⟧  \r\na: b\r\n", fixed: "# Đ\na: b\r\n"),
    Refusal("yaml-document-marker", "⟦---⟧ # đầu\na: b\n", fixed: "# đầu\na: b\n"),
    Refusal("yaml-document-marker", "a: Đ\n⟦...⟧\n", fixed: "a: Đ\n"),
    Refusal("yaml-directive", "⟦%YAML 1.1⟧\n---\na: Đ\n", fixed: "a: Đ\n"),
    Refusal("yaml-multiple-documents", "a: Đ\n⟦---⟧\nb: c\n"),
    Refusal("yaml-line-break", "a: \"Đ⟦\u{2028}⟧b\"\n", fixed: "a: \"Đ b\"\n"),
    Refusal("yaml-line-break", "- a Đ⟦\u{85}⟧ b\n", fixed: "- a Đ  b\n"),
    Refusal("yaml-line-break", "a: Đ⟦\r⟧b: c\rd: e\n", fixed: "a: Đ\nb: c\nd: e\n"),
    Refusal("yaml-tab", "đ:⟦\t⟧x⟦\t⟧\n", fixed: "đ: x\n"),
    Refusal("yaml-tab", "a: [\n⟦\t⟧đ]\n", fixed: "a: [\n  đ]\n"),
  ]

  private static let propertiesCases: [Refusal] = [
    Refusal("yaml-anchor", "đ: ⟦&x⟧ z\n", fixed: "đ: \"&x z\"\n"),
    Refusal("yaml-anchor", "đ: ⟦&x⟧\n  b: c\n"),
    Refusal("yaml-anchor", "- ⟦&x⟧\n- ⟦&y⟧ # Đ\n  - z\n"),
    Refusal("yaml-alias", "đ: ⟦*x⟧\n", fixed: "đ: \"*x\"\n"),
    Refusal("yaml-alias", "{đ: ⟦*x⟧}\n"),
    Refusal("yaml-tag", "đ: ⟦!!str⟧ x\n", fixed: "đ: x\n"),
    Refusal("yaml-tag", "đ: ⟦!quan⟧ trọng\n", fixed: "đ: \"!quan trọng\"\n"),
    Refusal("yaml-tag", "đ: ⟦!<tag:yaml.org,2002:str>⟧ x\n"),
    Refusal("yaml-tag", "{đ: ⟦!a⟧ [x], ⟦!b⟧ x: ⟦!c⟧ {z: w}}\n"),
  ]

  private static let keysCases: [Refusal] = [
    Refusal("yaml-duplicate-key", "tên: a\nđ: b\n⟦tên⟧: c\n⟦\"tên\"⟧: d\n"),
    Refusal("yaml-duplicate-key", "- {a: 1, ⟦a⟧: 2}\n- a: 1\n"),
    Refusal("yaml-merge-key", "đ: {⟦<<⟧: {a: b}}\n"),
    Refusal("yaml-complex-key", "⟦[đ, b]⟧: c\n"),
    Refusal("yaml-complex-key", "[⟦{đ: e}⟧: c ]\n"),
    Refusal("yaml-complex-key", "? ⟦a: đ⟧\n: c\n"),
    Refusal("yaml-empty-key", "?\n⟦:⟧ đ\n"),
    Refusal(
      "yaml-stray-key", "{when: cha, ⟦mẹ đã kết hôn⟧}\n", fixed: "{when: \"cha, mẹ đã kết hôn\"}\n"),
    Refusal(
      "yaml-stray-key", "{when: một, ⟦hai, ba⟧, if: x}\n",
      fixed: "{when: \"một, hai, ba\", if: x}\n"),
    Refusal("yaml-stray-key", "{⟦một⟧, b: c}\n"),
    Refusal("yaml-stray-key", "{⟦paper:giay⟧, b: c}\n"),
  ]

  @Test("frame of the file", arguments: frameCases)
  func frame(_ refusal: Refusal) {
    refusal.check(isReadable: true)
  }

  @Test("anchors, aliases and tags", arguments: propertiesCases)
  func properties(_ refusal: Refusal) {
    refusal.check(isReadable: true)
  }

  @Test("keys", arguments: keysCases)
  func keys(_ refusal: Refusal) {
    refusal.check(isReadable: true)
  }

  @Test("the later of two equal keys points at the first, among few keys and among many")
  func duplicateNote() throws {
    for others in [0, 40] {
      let middle = (0..<others).map { "k\($0): đ\n" }.joined()
      let reading = Reading("đ: a\n" + middle + "đ: b\n")
      #expect(reading.rules == ["yaml-duplicate-key"])
      let note = try #require(reading.diagnostics.first?.notes.first)
      #expect(note.location?.range == MarkedSource("⟦đ⟧: a").ranges[0])
    }
  }

  @Test("a key with the same text in another mapping is no duplicate")
  func separateMappings() throws {
    _ = try Reading.clean("a: {a: 1}\nb: {a: 2}\n")
  }

  @Test("an alias leaves an empty scalar, an anchor its value")
  func whatStays() throws {
    let reading = Reading("a: &x Đ\nb: *x\nc: !!map {d: e}\n")
    #expect(reading.rules == ["yaml-anchor", "yaml-alias", "yaml-tag"])
    #expect(reading.tree?.outline == "{‹a›: ‹Đ›, ‹b›: ‹›, ‹c›: {‹d›: ‹e›}}")
  }

  @Test("only the first of two documents is in the tree")
  func firstDocument() {
    #expect(Reading("a: 1\n---\nb: 2\n").tree?.outline == "{‹a›: ‹1›}")
  }
}

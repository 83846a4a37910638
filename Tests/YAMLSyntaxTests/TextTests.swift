import SourceText
import Testing

@testable import YAMLSyntax

/// Values as they stand after quotes, escapes and folding, and the ways to get at them.
struct TextTests {
  @Test(
    "values",
    arguments: [
      ("a: Đăng ký", "{‹a›: ‹Đăng ký›}"),
      ("a: \"Đ \\u0110 \\\"x\\\"\\n\"", "{‹a›: ‹Đ Đ \"x\"\n›}"),
      ("a: 'it''s Đ'", "{‹a›: ‹it's Đ›}"),
      ("a: một\n  hai\n\n  ba", "{‹a›: ‹một hai\nba›}"),
      ("a: |\n  một\n\n  hai\n\n", "{‹a›: ‹một\n\nhai\n›}"),
      ("a: |-\n  một\n", "{‹a›: ‹một›}"),
      ("a: |+\n  một\n\n", "{‹a›: ‹một\n\n›}"),
      ("a: >\n  một\n  hai\n", "{‹a›: ‹một hai\n›}"),
      ("a: |\r\n  một\r\n  hai\r\n", "{‹a›: ‹một\nhai\n›}"),
      ("- [a, {b: c}, []]\n- d:", "[[‹a›, {‹b›: ‹c›}, []], {‹d›: ‹›}]"),
      ("chỉ một câu", "‹chỉ một câu›"),
    ])
  func values(_ source: String, _ outline: String) throws {
    #expect(try Reading.clean(source).outline == outline)
  }

  @Test(
    "untyped: the text stands as it was typed",
    arguments: ["yes", "no", "on", "1.10", "8.000", "2026-04-02", "0912345678", "08", "~", "4e5"])
  func untyped(_ text: String) throws {
    let tree = try #require(Reading("a: \(text) \n").tree)
    #expect(tree.outline == "{‹a›: ‹\(text)›}")
  }

  @Test("composed and decomposed letters keep their own bytes")
  func normalForms() throws {
    let (composed, decomposed) = ("Đăng k\u{FD}", "Đa\u{306}ng ky\u{301}")
    let tree = try Reading.clean("- \(composed)\n- \(decomposed)\n")
    let bytes = tree.elements(tree.root).map { Array(tree.bytes(of: $0)) }
    #expect(bytes == [Array(composed.utf8), Array(decomposed.utf8)])
    let ranges = tree.elements(tree.root).map { tree.file.text(in: tree.range($0)) }
    #expect(ranges.map { Array($0.utf8) } == bytes)
  }

  @Test("keys are matched without strings")
  func keys() throws {
    let tree = try Reading.clean("name: Đ\n\"fe\\x65s\": x\n'kind': z\n")
    #expect(tree.value("name", in: tree.root).map(tree.text) == "Đ")
    #expect(tree.value("fees", in: tree.root).map(tree.text) == "x")
    #expect(tree.value("kind", in: tree.root).map(tree.text) == "z")
    #expect(tree.value("nam", in: tree.root) == nil)
    #expect(tree.value("names", in: tree.root) == nil)
    #expect(!tree.textEquals(tree.root, ""))
  }

  @Test("styles and brackets")
  func styles() throws {
    let tree = try Reading.clean(
      "- a\n- 'a'\n- \"a\"\n- |\n  a\n- >\n  a\n- [a]\n- {a: b}\n- - a\n")
    let elements = Array(tree.elements(tree.root))
    #expect(
      elements.map(tree.style)
        == [.plain, .singleQuoted, .doubleQuoted, .literal, .folded, .plain, .plain, .plain])
    #expect(elements.map(tree.isFlow) == [false, false, false, false, false, true, true, false])
    #expect(elements.map(tree.childCount) == [0, 0, 0, 0, 0, 1, 1, 1])
  }

  @Test("asking a node for what it is not gives nothing")
  func wrongKind() throws {
    let tree = try Reading.clean("a: [b]\n")
    let list = try #require(tree.value("a", in: tree.root))
    let scalar = try #require(tree.firstChild(list))
    #expect(tree.text(list) == "")
    #expect(Array(tree.elements(tree.root)) == [])
    #expect(tree.entries(list).map(\.key) == [])
    #expect(tree.firstChild(scalar) == nil)
    #expect(tree.value("a", in: scalar) == nil)
  }

  @Test(
    "comments",
    arguments: [
      "⟦# đầu⟧\na: b ⟦# Đ # x⟧\r\n  ⟦#⟧\nc: d#e\n⟦# cuối⟧",
      "a: \"# không\" ⟦# có⟧\nb: '#'\nc: [d, ⟦# giữa⟧\n  e]\n",
      "a: | ⟦# đầu khối⟧\n  # là chữ\n\n⟦# hết⟧\nb: >- ⟦# trống⟧\n\nc: ⟦# sau⟧\n  d\n",
    ])
  func comments(_ marked: String) throws {
    let source = MarkedSource(marked)
    #expect(try Reading.clean(source.text).comments() == source.ranges)
  }
}

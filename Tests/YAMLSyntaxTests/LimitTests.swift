import Diagnostics
import SourceText
import Testing

@testable import YAMLSyntax

/// Hostile and broken files: refused with a finding, never a crash.
struct LimitTests {
  @Test("a file over the limit is refused unread, one at the limit is read")
  func bytes() {
    let limits = YAMLLimits(maxBytes: 10)
    #expect(Reading("a: 3456789", limits: limits).rules == [])
    let over = Reading("a: 34567890", limits: limits)
    #expect(over.rules == ["yaml-too-large"])
    #expect(over.tree == nil)
    #expect(Reading([UInt8](repeating: 0x61, count: 100 << 20)).rules == ["yaml-too-large"])
  }

  @Test("depth", arguments: ["[", "- ", "{a: "])
  func depth(_ opening: String) {
    let limits = YAMLLimits(maxDepth: 3)
    let deep = Reading(String(repeating: opening, count: 4), limits: limits)
    #expect(deep.rules == ["yaml-too-deep"])
    #expect(deep.diagnostics.first?.location.range.count == 1)
    let closing = opening == "- " ? "x" : opening == "[" ? "]" : "}"
    let three =
      String(repeating: opening, count: 3)
      + String(repeating: closing, count: closing == "x" ? 1 : 3)
    #expect(Reading(three, limits: limits).rules == [])
  }

  @Test("ten thousand brackets", arguments: ["[", "{", "[{", "- ", "? ", "a: [", "[[]"])
  func brackets(_ opening: String) {
    let reading = Reading(String(repeating: opening, count: 10_000))
    #expect(reading.tree == nil)
    #expect(reading.diagnostics.count == 1)
  }

  @Test("nodes")
  func nodes() {
    let limits = YAMLLimits(maxNodes: 5)
    #expect(Reading("[a, b, c, d]", limits: limits).rules == [])
    let over = Reading("[a, b, c, d, đ]", limits: limits)
    #expect(over.rules == ["yaml-too-many-nodes"])
    #expect(over.diagnostics.first?.location.range == ByteRange(13, 15))
  }

  @Test("findings are kept up to a limit, and the rest is counted")
  func findings() throws {
    let limits = YAMLLimits(maxFindings: 3)
    for text in ["- &a\n", "a:\t\t\tb\n\tc\n", "- no\n", "- \u{2028}\n", "- \u{1}\n"] {
      let reading = Reading(String(repeating: text, count: 10), limits: limits)
      #expect(reading.rules.contains("yaml-too-many-findings"))
      #expect(reading.diagnostics.count <= 5)
    }
    let reading = Reading(String(repeating: "- no\n", count: 10), limits: limits)
    let last = try #require(reading.diagnostics.first { $0.rule == "yaml-too-many-findings" })
    #expect(last.message.english.hasPrefix("7 "))
  }

  @Test("a message quotes a long text only in part, and in whole characters")
  func excerpt() throws {
    let long = String(repeating: "Đ𝄞", count: 400)
    let text = "- {đ: x, \(long)}\n"
    let message = try #require(Reading(text).diagnostics.first?.message)
    #expect(message.vietnamese.contains("“\(String(repeating: "Đ𝄞", count: 30))…”"))
  }

  @Test("an alias bomb is never expanded")
  func aliasBomb() {
    var text = "a: &a [x, x]\n"
    for (before, name) in zip("abcdefgh", "bcdefghi") {
      text += "\(name): &\(name) [*\(before), *\(before)]\n"
    }
    let reading = Reading(text)
    #expect(reading.tree?.count ?? 0 < 50)
    #expect(reading.rules.filter { $0 == "yaml-alias" }.count == 16)
  }

  @Test(
    "bytes that are no UTF-8",
    arguments: [
      ([0x61, 0x3A, 0x20, 0xE1, 0xBA], ByteRange(3, 5)),
      ([0x61, 0xFF, 0x62], ByteRange(1, 2)),
      ([0xC4, 0x90, 0x0A, 0xED, 0xA0, 0x80], ByteRange(3, 4)),
      ([0xC0, 0x80], ByteRange(0, 1)),
      ([0xFF, 0xFE, 0x61, 0x00], ByteRange(0, 1)),
    ] as [([UInt8], ByteRange)])
  func encoding(_ bytes: [UInt8], _ range: ByteRange) {
    let reading = Reading(bytes)
    #expect(reading.rules == ["yaml-encoding"])
    #expect(reading.diagnostics.map(\.location.range) == [range])
    #expect(reading.tree == nil)
  }

  @Test("nothing but a byte-order mark")
  func onlyMark() {
    let reading = Reading([0xEF, 0xBB, 0xBF])
    #expect(reading.rules == ["yaml-empty", "yaml-bom"])
  }

  @Test("every beginning and every broken byte of a file gives a tree or a finding")
  func truncation() {
    let text = """
      # Đ\r\na: "x\\u0110 y" # z\nb: [Đ, {c: d, e}]\nf: |\n  g\n\n  h\n- &a *b !c d\n'i': >-\n  k
      """
    let bytes = Array(text.utf8)
    for length in 0...bytes.count {
      let reading = Reading(Array(bytes[..<length]))
      #expect(reading.tree != nil || !reading.diagnostics.isEmpty)
    }
    for index in bytes.indices {
      for byte: UInt8 in [0, 9, 10, 13, 0x20, 0x22, 0x27, 0x2A, 0x2D, 0x3A, 0x5B, 0x7D, 0xC4, 0xFF]
      {
        var broken = bytes
        broken[index] = byte
        let reading = Reading(broken)
        #expect(reading.tree != nil || !reading.diagnostics.isEmpty)
        #expect(reading.diagnostics.allSatisfy { $0.location.range.upper <= broken.count })
      }
    }
  }
}

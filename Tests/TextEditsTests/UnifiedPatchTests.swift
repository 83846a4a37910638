import FileSystem
import Glibc
import TestKit
import Testing
import TextEdits

/// Patches as git takes them.
struct UnifiedPatchTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var old: String
    var new: String
    var testDescription: String { name }
  }

  private static let long = (1...60).map { "dòng \($0)\n" }.joined()

  static let cases: [Case] = [
    Case(name: "a line in the middle", old: long, new: long.replacing("dòng 30\n", with: "khác\n")),
    Case(
      name: "two far and two near", old: long,
      new: long.replacing("dòng 3\n", with: "").replacing("dòng 5\n", with: "năm\nrưỡi\n")
        .replacing("dòng 50\n", with: "x\n")),
    Case(name: "the first and the last line", old: "a\nb\nc\n", new: "A\nb\nC\n"),
    Case(name: "the last break is missing, and comes", old: "a\nb", new: "a\nb\n"),
    Case(name: "the last break goes", old: "a\nb\n", new: "a\nB"),
    Case(name: "line ends of Windows stay", old: "a\r\nb\r\nc\r\n", new: "a\r\nB\r\nc\r\n"),
    Case(name: "a byte-order mark goes", old: "\u{FEFF}a\nb\n", new: "a\nb\n"),
    Case(name: "blank lines around", old: "\n\na\n\n\n", new: "\n\nb\n\n"),
    Case(name: "all lines", old: "a\nb\n", new: "c\nd\ne\n"),
    Case(name: "decomposed letters", old: "bộ\n", new: "bo\u{302}\u{323}\n"),
  ]

  @Test("git applies the patch, and what it makes is the new file", arguments: cases)
  func gitApplies(_ sample: Case) throws {
    let folder = try TemporaryDirectory()
    let path = "thư mục/tệp \"một\".yaml"
    try createDirectories(folder("thư mục"))
    try writeAtomically(Array(sample.old.utf8), to: folder(path))
    let patch = UnifiedPatch.patch(path, from: Array(sample.old.utf8), to: Array(sample.new.utf8))
    try writeAtomically(patch, to: folder("patch"))
    let command = "cd '\(folder.path)' && git init -q . && git apply --whitespace=nowarn patch"
    #expect(unsafe system(command) == 0)
    let made = try read(folder(path), limit: 1 << 20)
    #expect(made == Array(sample.new.utf8))
  }

  @Test("what does not change has no patch")
  func nothing() {
    #expect(UnifiedPatch.patch("x", from: Array("a\n".utf8), to: Array("a\n".utf8)).isEmpty)
  }

  @Test("every pair of short texts of two lines' kinds comes out right")
  func everyPair() throws {
    let texts = (0..<64).map { number in
      (0..<(number % 6)).map { (number >> $0) & 1 == 0 ? "a\n" : "b\n" }.joined()
    }
    for old in Set(texts).sorted() {
      for new in Set(texts).sorted() {
        let patch = String(
          decoding: UnifiedPatch.patch("x", from: Array(old.utf8), to: Array(new.utf8)),
          as: UTF8.self)
        #expect(patched(old, patch) == new, "\(old)→\(new):\n\(patch)")
      }
    }
  }

  /// Applies a patch whose lines all have breaks.
  private func patched(_ old: String, _ patch: String) -> String {
    if patch.isEmpty { return old }
    let lines = old.split(separator: "\n").map(String.init)
    var result: [String] = []
    var at = 0
    for line in patch.split(separator: "\n").dropFirst(2) {
      if line.hasPrefix("@@") {
        let start = Int(line.dropFirst(4).prefix { $0 != "," }) ?? 0
        let isEmpty = line.dropFirst(4).drop { $0 != "," }.dropFirst().first == "0"
        let target = isEmpty ? start : start - 1
        while at < target {
          result.append(lines[at])
          at += 1
        }
      } else if line.hasPrefix("-") {
        at += 1
      } else if line.hasPrefix("+") {
        result.append(String(line.dropFirst()))
      } else {
        result.append(lines[at])
        at += 1
      }
    }
    return (result + lines[at...]).map { $0 + "\n" }.joined()
  }
}

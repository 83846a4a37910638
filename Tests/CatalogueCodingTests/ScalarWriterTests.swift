import CatalogueCoding
import Diagnostics
import SourceText
import Testing
import YAMLSyntax

/// Values as they are typed: what is written is read back as it was, by us and by other programs.
struct ScalarWriterTests {
  struct Written: Sendable, CustomTestStringConvertible {
    var text: String
    var kind: ScalarWriter.Kind
    var place: ScalarWriter.Place = .block
    var typed: String
    var testDescription: String { "\(text) \(kind) \(place)" }
  }

  static let written: [Written] = [
    Written(text: "1.001193", kind: .code, typed: "\"1.001193\""),
    Written(text: "giay-khai-sinh", kind: .word, typed: "giay-khai-sinh"),
    Written(text: "2026-04-02", kind: .word, typed: "2026-04-02"),
    Written(text: "2026-04-02", kind: .text, typed: "\"2026-04-02\""),
    Written(text: "7.5 working-days", kind: .word, typed: "7.5 working-days"),
    Written(text: "8000", kind: .word, typed: "8000"),
    Written(text: "0", kind: .text, typed: "\"0\""),
    Written(text: "no", kind: .word, typed: "\"no\""),
    Written(text: "Miễn phí", kind: .text, typed: "Miễn phí"),
    Written(text: "Lưu ý: nộp bản chính", kind: .text, typed: "\"Lưu ý: nộp bản chính\""),
    Written(text: "Quầy số 9 #2", kind: .text, typed: "\"Quầy số 9 #2\""),
    Written(text: "a, b", kind: .text, typed: "a, b"),
    Written(text: "a, b", kind: .text, place: .brackets, typed: "\"a, b\""),
    Written(text: "- gạch", kind: .text, typed: "\"- gạch\""),
    Written(text: "gọi là \"hộ\"", kind: .text, typed: "gọi là \"hộ\""),
    Written(text: "\"hộ\" là gì: đây", kind: .text, typed: "'\"hộ\" là gì: đây'"),
    Written(text: "", kind: .text, typed: "\"\""),
    Written(text: "một\nhai\n", kind: .text, typed: "|\n  một\n  hai"),
    Written(text: "một\n\nhai", kind: .text, typed: "|-\n  một\n\n  hai"),
    Written(text: "một\nhai", kind: .text, place: .brackets, typed: "\"một\\nhai\""),
    Written(text: "\u{2028}", kind: .text, typed: "\"\\u2028\""),
    Written(
      text: "123/2015/NĐ-CP khoản 1 Điều 9", kind: .word, typed: "123/2015/NĐ-CP khoản 1 Điều 9"),
  ]

  @Test("is typed so", arguments: written)
  func isTypedSo(_ written: Written) {
    #expect(
      ScalarWriter.write(written.text, as: written.kind, in: written.place) == written.typed)
  }

  @Test("is read back as it was", arguments: written)
  func isReadBack(_ written: Written) throws {
    let typed = ScalarWriter.write(written.text, as: written.kind, in: written.place)
    let source = written.place == .brackets ? "x: [\(typed)]\n" : "x: \(typed)\n"
    var found: [Diagnostic] = []
    let tree = try #require(
      YAMLReader.read(SourceFile(path: "x.yaml", bytes: Array(source.utf8)), into: &found))
    let value = try #require(tree.value("x", in: tree.root))
    let scalar = written.place == .brackets ? tree.elements(value).map { $0 }[0] : value
    #expect(tree.text(scalar) == written.text)
    #expect(found.isEmpty)
  }

  @Test("every text of a few awkward characters is read back")
  func everyAwkwardText() throws {
    let pieces = ["a", " ", ":", "#", "-", "\"", "'", "\\", "\n", ",", "[", "é", "0", "?", "\t"]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let text = first + second + third
          for place in [ScalarWriter.Place.block, .brackets] {
            let typed = ScalarWriter.write(text, as: .text, in: place)
            let source = place == .brackets ? "x: [\(typed), y]\n" : "x: \(typed)\ny: z\n"
            var found: [Diagnostic] = []
            let file = SourceFile(path: "x.yaml", bytes: Array(source.utf8))
            let tree = try #require(YAMLReader.read(file, into: &found), "\(typed)")
            let value = try #require(tree.value("x", in: tree.root))
            let scalar = place == .brackets ? tree.elements(value).map { $0 }[0] : value
            #expect(tree.text(scalar) == text, "\(typed)")
          }
        }
      }
    }
  }
}

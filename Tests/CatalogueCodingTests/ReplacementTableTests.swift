import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import TestKit
import Testing
import VietnameseText

/// The one table of the catalogue that is CSV.
struct ReplacementTableTests {
  private static let header = "instrument,code,paper,database,text,article,from,until\n"

  private func decode(_ text: String) -> Decoded<[Replacement]> {
    ReplacementTable.decode(SourceFile(path: "r.csv", text: text))
  }

  /// Expects a row after the header to be found wrong at its mark.
  private func expect(
    _ rule: String, _ row: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(Self.header + row)
    let found = decode(marked.text).diagnostics
    #expect(found.map(\.rule) == [rule], sourceLocation: sourceLocation)
    #expect(found.map(\.location.range) == marked.ranges, sourceLocation: sourceLocation)
  }

  @Test(
    "quotes, commas, line ends and a byte-order mark",
    arguments: [
      ("", "\n"), ("\u{FEFF}", "\n"), ("", "\r\n"), ("\u{FEFF}", "\r\n"),
    ])
  func reading(_ start: String, _ lineEnd: String) throws {
    let lines = [
      "66.7/2025/NQ-CP,1.000001,giay-khai-sinh,csdl-ho-tich,\"Nghị định 1, 2 và \"\"3\"\"\",Điều 1,2026-01-01,2027-02-28",
      "a,1.000002,,,,,,",
      "",
      "\"b\",\"1.000003\",\"p\",\"d\",\"hai\ndòng\",x,,",
    ]
    // By scalars: the pair CR LF is one character.
    let text = start + (Self.header + lines.joined(separator: "\n"))
    let source = String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { $0 == "\n" ? Array(lineEnd.unicodeScalars) : [$0] }))
    let decoded = decode(source)
    #expect(decoded.diagnostics.isEmpty, "\(decoded.diagnostics)")
    let rows = try #require(decoded.value)
    #expect(rows.map(\.code) == ["1.000001", "1.000002", "1.000003"])
    #expect(rows[0].text == "Nghị định 1, 2 và \"3\"")
    #expect(rows[0].from?.iso == "2026-01-01")
    #expect(rows[0].until?.iso == "2027-02-28")
    #expect(rows[1].from == nil)
    #expect(rows[2].text == "hai\ndòng")
    let file = SourceFile(path: "r.csv", text: source)
    #expect(decoded.references.map(\.id) == ["giay-khai-sinh", "csdl-ho-tich", "p", "d"])
    #expect(
      decoded.references.map { file.text(in: $0.range) }
        == ["giay-khai-sinh", "csdl-ho-tich", "\"p\"", "\"d\""])
  }

  @Test("decomposed text is read composed")
  func composed() throws {
    let rows = try #require(decode(Self.header + "a,b,,,Nghi\u{323} \u{111}i\u{323}nh,,,").value)
    #expect(Array(rows[0].text.utf8) == Array("Nghị định".utf8))
  }

  @Test("what is wrong with a row is found in its cell")
  func refused() {
    expect("date-malformed", "a,b,,,,,⟦01/01/2026⟧,")
    expect("date-malformed", "a,b,,,,,,⟦\"2026-13-01\"⟧\n")
    expect("period-reversed", "a,b,,,,,2026-01-02,⟦2026-01-01⟧")
    expect("csv-columns", "⟦a,b,c⟧\n")
    expect("csv-columns", "⟦a,b,,,,,,,⟧")
    expect("csv-quote", "a,b,,,⟦\"Nghị định,,,\na,b,,,,,,\n⟧")
  }

  @Test("a row that cannot be read leaves the others")
  func others() {
    let decoded = decode(Self.header + "a\nb,1.000001,,,,,,\n")
    #expect(decoded.value?.map(\.instrument) == ["b"])
    #expect(decoded.diagnostics.map(\.rule) == ["csv-columns"])
  }

  @Test("another header, none at all, or another encoding gives no rows")
  func header() {
    for text in ["", "instrument,code\n", "Văn bản,Mã\na,b\n", "\u{FEFF}"] {
      let decoded = decode(text)
      #expect(decoded.value?.isEmpty == true)
      #expect(decoded.diagnostics.map(\.rule) == ["csv-header"])
    }
    let bytes = Array(Self.header.utf8) + [0x61, 0xC3, 0x2C]
    let decoded = ReplacementTable.decode(SourceFile(path: "r.csv", bytes: bytes))
    #expect(decoded.value?.isEmpty == true)
    #expect(decoded.diagnostics.map(\.rule) == ["csv-encoding"])
    #expect(decoded.diagnostics.first?.location.range.lower == UInt32(Self.header.utf8.count + 1))
  }
}

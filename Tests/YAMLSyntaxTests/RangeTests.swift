import SourceText
import Testing

@testable import YAMLSyntax

/// Every node covers exactly the bytes it is written with.
struct RangeTests {
  @Test(
    "scalars",
    arguments: [
      "⟦name⟧: ⟦Đăng ký khai sinh⟧\n⟦kind⟧: ⟦public⟧\n",
      "⟦ten⟧: ⟦Đăng ký⟧\n⟦loai⟧: ⟦x⟧",
      "⟦tên gọi⟧: ⟦Lệ phí⟧\r\n⟦số⟧: ⟦1⟧\r\n",
      "⟦a⟧: ⟦\"Đ: x\"⟧ # ghi chú\n⟦b⟧: ⟦'it''s'⟧\n",
      "⟦a⟧: ⟦\"\\u0110 \\n x\"⟧\n⟦b⟧: ⟦z⟧\n",
      "⟦a⟧: ⟦Đ một\n  hai ba⟧\n\n⟦b⟧: ⟦c⟧\n",
      "⟦a⟧:⟦⟧\n⟦b⟧:⟦⟧ # trống\n",
      "- ⟦một⟧\n-   ⟦hai⟧\n-⟦⟧\n",
      "{⟦a⟧: ⟦Đ⟧ , ⟦b⟧: [⟦ê⟧, ⟦\"ô\"⟧ ]}\n",
      "# đầu\n\n⟦a⟧: # Đ\n  - ⟦b⟧\n  # giữa\n  - ⟦c⟧: ⟦d⟧\n    ⟦e⟧: ⟦ư⟧\n⟦f⟧: ⟦g⟧\n",
      "⟦a⟧: ⟦|\n  Đ một\n\n  hai  ⟧\n\n\n⟦b⟧: ⟦>-\n  ba\n  bốn⟧\n⟦c⟧: ⟦d⟧\n",
      "⟦a⟧: ⟦|+\n  Đ⟧\n\n# xong\n⟦b⟧: ⟦|2-\n    x⟧\r\n\r\n",
      "⟦a⟧: ⟦|⟧\n⟦b⟧: ⟦>-⟧  # không có gì\n\n⟦c⟧: ⟦|\n  đ⟧",
    ])
  func scalars(_ marked: String) throws {
    let source = MarkedSource(marked)
    let tree = try Reading.clean(source.text)
    let scalars = tree.allNodes.filter { tree.kind($0) == .scalar }
    #expect(scalars.map(tree.range) == source.ranges)
  }

  @Test(
    "collections",
    arguments: [
      "# đầu\n⟦name: Đ\nlist:\n⟦- a\n- ⟦b: c⟧⟧⟧\n\n# cuối\n",
      "⟦a: ⟦{đ: ⟦[1]⟧, ê: 2 }⟧ # x\nb: ⟦[]⟧⟧\n",
      "⟦- ⟦- Đ\n  - b⟧\n- ⟦c: d\n  e: |\n    f⟧⟧\n\n\n",
      "⟦[a, ⟦b: c⟧ , d]⟧",
      "⟦a:\n  ⟦b:⟧⟧\n",
    ])
  func collections(_ marked: String) throws {
    let source = MarkedSource(marked)
    let tree = try Reading.clean(source.text)
    let collections = tree.allNodes.filter { tree.kind($0) != .scalar }
    #expect(collections.map(tree.range) == source.ranges)
  }

  @Test("a byte-order mark shifts every range by three bytes")
  func byteOrderMark() throws {
    let source = MarkedSource("\u{FEFF}⟦tên⟧: ⟦Đ⟧\n⟦b⟧: ⟦|\n  x⟧\n")
    let reading = Reading(source.text)
    let tree = try #require(reading.tree)
    #expect(reading.rules == ["yaml-bom"])
    let scalars = tree.allNodes.filter { tree.kind($0) == .scalar }
    #expect(scalars.map(tree.range) == source.ranges)
  }
}

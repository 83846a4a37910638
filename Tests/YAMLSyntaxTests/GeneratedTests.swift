import SourceText
import Testing

@testable import YAMLSyntax

/// What holds for every document, tried on many that were made from seeds.
struct GeneratedTests {
  private static let seeds: [UInt64] = Array(1...300)

  @Test("the tree means what the document was made from", arguments: seeds)
  func meaning(_ seed: UInt64) throws {
    let document = GeneratedDocument(seed: seed)
    #expect(try Reading.clean(document.text).outline == document.outline)
  }

  @Test("an unquoted scalar on one line is the bytes of its range")
  func plainScalars() throws {
    var seen = 0
    for seed in Self.seeds {
      let tree = try Reading.clean(GeneratedDocument(seed: seed).text)
      for node in tree.allNodes where tree.kind(node) == .scalar && tree.style(node) == .plain {
        let written = tree.file.text(in: tree.range(node))
        if written.utf8.contains(UInt8(ascii: "\n")) { continue }
        #expect(Array(tree.bytes(of: node)) == Array(written.utf8))
        seen += 1
      }
    }
    #expect(seen > 2_000)
  }

  @Test("children lie inside their parent, in order and apart", arguments: seeds)
  func nesting(_ seed: UInt64) throws {
    let tree = try Reading.clean(GeneratedDocument(seed: seed).text)
    var visited = 1
    for parent in tree.allNodes {
      var previous: ByteRange?
      var child = tree.firstChild(parent)
      while let node = child {
        let range = tree.range(node)
        #expect(tree.range(parent).contains(range))
        #expect(parent < node)
        if let previous { #expect(previous.upper <= range.lower) }
        previous = range
        child = tree.nextSibling(node)
        visited += 1
      }
      #expect(previous == nil || previous?.upper == tree.range(parent).upper || tree.isFlow(parent))
    }
    #expect(visited == tree.count)
  }

  @Test("with a byte-order mark every range moves by three", arguments: seeds.prefix(50))
  func byteOrderMark(_ seed: UInt64) throws {
    let text = GeneratedDocument(seed: seed).text
    let plain = try Reading.clean(text)
    let marked = try #require(Reading("\u{FEFF}" + text).tree)
    let moved = plain.allNodes.map { node in
      ByteRange(plain.range(node).lower + 3, plain.range(node).upper + 3)
    }
    #expect(Array(marked.allNodes.map(marked.range)) == Array(moved))
    #expect(marked.outline == plain.outline)
  }
}

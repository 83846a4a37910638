import FileSystem
import SourceText
import Testing

@testable import YAMLSyntax

/// The reader of the common form gives libyaml's own tree, or none at all.
struct CommonFormTests {
  @Test(
    "forms that staff type are read without libyaml",
    arguments: [
      "a: 1\n", "a:\n  b: 2\n  c: [x, \"y\", {d: e}]\n", "- a\n- b: c\n  d: e\n-\n  - f\n",
      "a:\n- b\n- c: d\ne: f # ghi chú\n",
      "# đầu\n\na: |\n  một\n\n    hai\n\n# cuối\nb: |-\n  ba\n",
      "\"1.1\": 'x'\n", "a: {}\nb: []\n", "- - a\n  - b\n- |\n  c\n", "a: http://x.vn/?q=1#y\n",
    ])
  func common(_ text: String) throws {
    let trees = Trees(text)
    #expect(trees.common != nil)
    trees.expectAgreement()
  }

  @Test(
    "what is anything else is left to libyaml",
    arguments: [
      "", "a: 1", "a:\n", "a: b\n  c\n", "a: \"b\\n\"\n", "a: 'it''s'\n", "a: [b,\n  c]\n",
      "a: >\n  b\n",
      "a: &x b\n", "a: *x\n", "a: !t b\n", "? a\n: b\n", "---\na: 1\n", "%YAML 1.2\n---\na: 1\n",
      "a:\tb\n", "a: b\r\n", "\u{FEFF}a: b\n", "a: [b, ]\n", "a: {b}\n", "a: {b: }\n",
      "a: [b: c]\n",
      "a: b: c\n", "a: |2\n   b\n", "a: |\n  b\n \n", "a: \u{2028}b\n", "a: [b?]\n", " a: 1\n",
      "a: - b\n", "text\n", "a: {b: c}d\n", "a: \"b\"c\n", "- a\nb: c\n", "a: 1\n- b\n", "a: 𝄞\n",
    ])
  func uncommon(_ text: String) {
    #expect(Trees(text).common == nil)
  }

  @Test("a generated document has the same tree either way", arguments: 1...200)
  func generated(_ seed: UInt64) {
    Trees(GeneratedDocument(seed: seed).text).expectAgreement()
  }

  @Test("a real file, and what slips of the hand make of it, have the same tree either way")
  func mutated() throws {
    var agreed = 0
    for text in try Self.realFiles() {
      Trees(text).expectAgreement()
      for seed in 0..<50 {
        let trees = Trees(Mutation(seed: UInt64(seed + text.count)).applied(to: text))
        trees.expectAgreement()
        if trees.common != nil { agreed += 1 }
      }
    }
    // Else the test would pass where the reader takes nothing.
    #expect(agreed > 50)
  }

  private static let root = parent(of: parent(of: parent(of: #filePath)))

  /// A few files of each kind from this repository's own catalogue.
  private static func realFiles() throws -> [[UInt8]] {
    let paths = [
      "catalogue/procedures/ho-tich/1.001193.yaml", "catalogue/procedures/nha-o/6.001432.yaml",
      "catalogue/procedures/doanh-nghiep/2.001583.yaml", "catalogue/registries/agencies.yaml",
    ]
    return try paths.map {
      Array(try FileSystem.read(joined(Self.root, $0), limit: 1 << 20)).prefix(12_000)
    }
    .map { Array($0[...($0.lastIndex(of: UInt8(ascii: "\n")) ?? 0)]) }
  }
}

/// The trees that both readers make of one text.
private struct Trees {
  let common: YAMLTree?
  let byEvents: YAMLTree?
  private let text: [UInt8]

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  init(_ text: [UInt8]) {
    self.text = text
    let file = SourceFile(path: "a.yaml", bytes: text)
    common = CommonFormScanner.tree(
      of: file, survey: ByteSurvey(text.span), limits: YAMLLimits())
    var findings = FindingList(limit: 100)
    byEvents = text.isEmpty ? nil : YAMLReader.readByEvents(file, limits: YAMLLimits(), &findings)
  }

  /// Where the common form is read, every node and text is that of libyaml's events.
  func expectAgreement(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    guard let common else { return }
    let shown = String(decoding: text, as: UTF8.self)
    #expect(common.nodes == byEvents?.nodes, "\(shown)", sourceLocation: sourceLocation)
    #expect(common.pool == byEvents?.pool, "\(shown)", sourceLocation: sourceLocation)
  }
}

/// A few slips of the hand, made from a seed.
private struct Mutation {
  private var state: UInt64
  private static let pieces: [String] = [
    " ", "  ", "\n", "\n\n", ":", ": ", "- ", "\"", "'", "#", " #", "[", "]", "{", "}", ",", ", ",
    "|", ">", "&a", "*a", "!", "?", "\t", "\\", "ệ", "\u{301}", "\u{AD}", "%", "@", "...", "---",
    "~",
  ]

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  func applied(to text: [UInt8]) -> [UInt8] {
    var copy = self
    var text = text
    for _ in 0...copy.next(2) {
      let at = copy.next(text.count)
      switch copy.next(4) {
      case 0: text.remove(at: at)
      case 1: text.removeSubrange(at..<min(text.count, at + copy.next(40)))
      case 2: text.insert(contentsOf: Self.pieces[copy.next(Self.pieces.count)].utf8, at: at)
      default:
        // A piece of the file itself, such as a line at another depth.
        let from = copy.next(text.count)
        text.insert(contentsOf: Array(text[from..<min(text.count, from + copy.next(60))]), at: at)
      }
      if text.isEmpty { text = [UInt8(ascii: "\n")] }
    }
    return text
  }
}

import CatalogueCoding
import Diagnostics
import FileSystem
import SourceText
import Testing
import YAMLSyntax

/// Real files, typed in a thousand ways: all come out alike, with nothing lost.
struct LayoutPropertyTests {
  static let files: [String] = {
    let entries = (try? walk(root + "/catalogue", suffixes: [".yaml"])) ?? []
    return entries.filter { $0.kind == .file }.map { "catalogue/" + $0.path }
      + ((try? walk(root + "/reviews", suffixes: [".yaml"])) ?? []).map { "reviews/" + $0.path }
      + ["thutuc.yaml"]
  }()

  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  @Test("there are real files to try")
  func areThere() {
    #expect(Self.files.count > 50)
  }

  @Test(
    "a real file keeps its meaning and its comments, and stays when laid out again",
    arguments: files)
  func realFile(_ path: String) throws {
    let bytes = try FileSystem.read(Self.root + "/" + path, limit: 4 << 20)
    let original = try tree(bytes, path)
    let kind = kind(of: path)
    let once = try laidOut(bytes, path, kind)
    #expect(try laidOut(once, path, kind) == once)
    let after = try tree(once, path)
    #expect(said(original) == said(after))
    #expect(comments(original) == comments(after))
  }

  @Test(
    "a real file typed in any way comes out with the same meaning and all comments",
    arguments: files)
  func typedInAnyWay(_ path: String) throws {
    let bytes = try FileSystem.read(Self.root + "/" + path, limit: 4 << 20)
    let original = try tree(bytes, path)
    let kind = kind(of: path)
    for seed in 1...4 {
      var random = RandomLayout(original, seed: UInt64(seed) &* 7919 &+ UInt64(bytes.count))
      let typed = random.write()
      let mutated = try tree(Array(typed.utf8), path)
      try #require(said(mutated) == said(original), "the test's own typing is wrong, seed \(seed)")
      let once = try laidOut(Array(typed.utf8), path, kind)
      let after = try tree(once, path)
      #expect(said(after) == said(original), "seed \(seed)")
      #expect(comments(after) == random.comments.sorted(), "seed \(seed)")
      #expect(try laidOut(once, path, kind) == once, "seed \(seed)")
    }
  }

  private func laidOut(_ bytes: [UInt8], _ path: String, _ kind: RecordFile) throws -> [UInt8] {
    switch FileLayout.layOut(SourceFile(path: path, bytes: bytes), as: kind) {
    case .laidOut(let bytes):
      return bytes
    case .refused(let why):
      let notes = why.notes.map(\.message.english)
      Issue.record(
        "\(path) was refused: \(why.rule), \(notes)\n\(String(decoding: bytes, as: UTF8.self))")
      return bytes
    }
  }

  private func tree(_ bytes: [UInt8], _ path: String) throws -> YAMLTree {
    var found: [Diagnostic] = []
    let tree = YAMLReader.read(SourceFile(path: path, bytes: bytes), into: &found)
    return try #require(
      tree,
      "\(found.first.map { $0.message.english } ?? "")\n\(String(decoding: bytes, as: UTF8.self))")
  }

  /// What a file says, one line a value, its keys sorted; ids that were written from names are no difference here.
  private func said(_ tree: YAMLTree) -> [String] {
    var lines: [String] = []
    func visit(_ node: NodeID, _ path: String) {
      switch tree.kind(node) {
      case .scalar: lines.append(path + " = " + tree.text(node))
      case .mapping:
        for (key, value) in tree.entries(node) { visit(value, path + "/" + tree.text(key)) }
      case .sequence:
        for (index, value) in tree.elements(node).enumerated() { visit(value, path + "[\(index)]") }
      }
    }
    visit(tree.root, "")
    return lines.sorted()
  }

  private func comments(_ tree: YAMLTree) -> [String] {
    tree.comments().map { range in
      var text = tree.file.text(in: range)
      while let last = text.utf8.last, last <= 0x20 { text.removeLast() }
      return text
    }.sorted()
  }

  private func kind(of path: String) -> RecordFile {
    let parts = path.split(separator: "/")
    switch parts.dropFirst().first {
    case "procedures": return .procedure
    case "plans": return .plan
    case "registries" where parts.count == 4: return .instruments
    case "registries":
      let kinds: [String: RecordFile] = [
        "agencies.yaml": .agencies, "fields.yaml": .fields, "subjects.yaml": .subjects,
        "places.yaml": .places, "papers.yaml": .papers, "databases.yaml": .databases,
        "holidays.yaml": .holidays,
      ]
      return kinds[String(parts[2])] ?? .other
    case nil: return .settings
    default: return .other
    }
  }
}

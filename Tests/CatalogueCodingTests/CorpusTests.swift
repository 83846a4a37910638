import CatalogueCoding
import Diagnostics
import FileSystem
import SourceText
import Testing
import YAMLSyntax

/// The corpus that the independent validator of `Tests/Schema` judges as well.
struct CorpusTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var kind: String
    var verdict: String
    var text: String
    var testDescription: String { "\(kind) \(verdict): \(text.suffix(200))" }
  }

  @Test("the decoder takes what is valid and refuses the rest", arguments: try cases())
  func judged(_ value: Case) throws {
    let found = try findings(value)
    let blocking = found.filter { $0.family == .error && $0.severity == .error }
    #expect(
      blocking.isEmpty == (value.verdict == "valid"),
      "\(found.map { "\($0.rule): \($0.message.vietnamese)" })")
  }

  private func findings(_ value: Case) throws -> [Diagnostic] {
    var syntax: [Diagnostic] = []
    let file = SourceFile(path: "a.yaml", text: value.text)
    guard let tree = YAMLReader.read(file, into: &syntax) else { return syntax }
    return
      switch value.kind
    {
    case "procedure": CatalogueDecoder.procedure(tree).findings(after: syntax)
    case "overlay": CatalogueDecoder.overlay(tree).findings(after: syntax)
    case "journey": CatalogueDecoder.journey(tree).findings(after: syntax)
    case "decisions": CatalogueDecoder.decisions(tree).findings(after: syntax)
    case "review": CatalogueDecoder.review(tree).findings(after: syntax)
    case "parameters": CatalogueDecoder.parameters(tree).findings(after: syntax)
    case "plan": CatalogueDecoder.plan(tree).findings(after: syntax)
    case "dialogue": CatalogueDecoder.dialogue(tree).findings(after: syntax)
    case "translation": CatalogueDecoder.translation(tree).findings(after: syntax)
    case "initiative": CatalogueDecoder.initiative(tree).findings(after: syntax)
    case "papers": CatalogueDecoder.papers(tree).findings(after: syntax)
    case "instruments": CatalogueDecoder.instruments(tree).findings(after: syntax)
    case "agencies": CatalogueDecoder.agencies(tree).findings(after: syntax)
    case "holidays": CatalogueDecoder.holidays(tree).findings(after: syntax)
    default: try #require(Optional<[Diagnostic]>.none, "no decoder for \(value.kind)")
    }
  }

  /// All cases of the corpus; a procedure is the base with lines replaced by their key, or added.
  static func cases() throws -> [Case] {
    let path = joined(parent(of: parent(of: "\(#filePath)")), "Schema/corpus.yaml")
    let file = SourceFile(path: path, bytes: try read(path, limit: 1 << 20))
    var diagnostics: [Diagnostic] = []
    let tree = try #require(YAMLReader.read(file, into: &diagnostics))
    let base = try #require(tree.value("base", in: tree.root)).text(in: tree)
    var cases: [Case] = []
    for (key, verdicts) in tree.entries(tree.root) where key.text(in: tree) != "base" {
      let kind = key.text(in: tree)
      for (verdict, list) in tree.entries(verdicts) {
        for element in tree.elements(list) {
          let change = (tree.value("change", in: element) ?? element).text(in: tree)
          cases.append(
            Case(
              kind: kind, verdict: verdict.text(in: tree),
              text: kind == "procedure" ? changed(base, change) : change))
        }
      }
    }
    return cases
  }

  private static func changed(_ base: String, _ change: String) -> String {
    let key = change.prefix { $0 != ":" } + ":"
    var lines = base.split(separator: "\n").map(String.init)
    if let index = lines.firstIndex(where: { $0.hasPrefix(key) }) {
      lines[index] = change
    } else {
      lines.append(change)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension NodeID {
  fileprivate func text(in tree: YAMLTree) -> String { tree.text(self) }
}

import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import TestKit
import Testing
import YAMLSyntax

/// A whole file of some kind with `⟦ ⟧` round each place where something must be found.
struct FileCase: Sendable, CustomTestStringConvertible {
  enum Kind: Sendable {
    case journey, decisions, review, parameters, translation, dialogue, initiative, plan, statistics
  }

  var kind: Kind
  var path: String
  var source: String
  var rules: [String]

  init(_ kind: Kind, _ source: String, _ rules: String..., at path: String = "a.yaml") {
    self.kind = kind
    self.path = path
    self.source = source
    self.rules = rules
  }

  var testDescription: String { source }

  /// Expects exactly the findings that are marked.
  func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let marked = MarkedText(source)
    let found = try findings(marked.text)
    #expect(
      found.map { Finding(rule: $0.rule, range: $0.location.range) }
        == zip(rules, marked.ranges).map { Finding(rule: $0, range: $1) },
      "\(found.map { "\($0.rule) \($0.location.range) \($0.message.vietnamese)" })",
      sourceLocation: sourceLocation)
    #expect(rules.count == marked.ranges.count, sourceLocation: sourceLocation)
    for finding in found {
      #expect(finding.message.vietnamese != finding.message.english, sourceLocation: sourceLocation)
    }
  }

  private func findings(_ text: String) throws -> [Diagnostic] {
    let file = SourceFile(path: path, text: text)
    if kind == .statistics { return StatisticsScan.read(file).diagnostics }
    var syntax: [Diagnostic] = []
    let tree = try #require(
      YAMLReader.read(file, into: &syntax), "\(syntax.map(\.message.english))")
    let found =
      switch kind {
      case .journey: CatalogueDecoder.journey(tree).findings(after: syntax)
      case .decisions: CatalogueDecoder.decisions(tree).findings(after: syntax)
      case .review: CatalogueDecoder.review(tree).findings(after: syntax)
      case .parameters: CatalogueDecoder.parameters(tree).findings(after: syntax)
      case .translation: CatalogueDecoder.translation(tree).findings(after: syntax)
      case .dialogue: CatalogueDecoder.dialogue(tree).findings(after: syntax)
      case .initiative: CatalogueDecoder.initiative(tree).findings(after: syntax)
      case .plan: CatalogueDecoder.plan(tree).findings(after: syntax)
      case .statistics: [Diagnostic]()
      }
    return found.sorted { $0.location.range < $1.location.range }
  }
}

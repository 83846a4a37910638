import Diagnostics
import SourceText
import Testing

@testable import YAMLSyntax

/// What came of reading one file.
struct Reading {
  var tree: YAMLTree?
  var diagnostics: [Diagnostic]

  /// Reads a text.
  init(_ text: String, limits: YAMLLimits = YAMLLimits()) {
    self.init(Array(text.utf8), limits: limits)
  }

  /// Reads bytes, which need not be text.
  init(_ bytes: [UInt8], limits: YAMLLimits = YAMLLimits()) {
    var found: [Diagnostic] = []
    tree = YAMLReader.read(
      SourceFile(path: "a.yaml", bytes: bytes), limits: limits, into: &found)
    diagnostics = found.sorted(by: Diagnostic.inPrintOrder)
  }

  /// The tree of a text that must be without findings.
  static func clean(
    _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> YAMLTree {
    let reading = Reading(text)
    #expect(reading.diagnostics == [], sourceLocation: sourceLocation)
    return try #require(reading.tree, sourceLocation: sourceLocation)
  }

  /// The ids of the rules that found something, in the order of their places.
  var rules: [String] { diagnostics.map(\.rule) }
}

extension YAMLTree {
  /// The tree on one line: `{key: value}`, `[element]`, scalars in quotes as their text.
  func outline(_ node: NodeID) -> String {
    switch kind(node) {
    case .scalar:
      "‹" + text(node) + "›"
    case .mapping:
      "{"
        + entries(node).map { outline($0.key) + ": " + outline($0.value) }
        .joined(separator: ", ") + "}"
    case .sequence:
      "[" + elements(node).map { outline($0) }.joined(separator: ", ") + "]"
    }
  }

  /// The tree from its root on one line.
  var outline: String { outline(root) }
}

import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import TestKit
import Testing
import VietnameseText
import YAMLSyntax

/// A part of a procedure file with `⟦ ⟧` round each place where something must be found.
struct FormatCase: Sendable, CustomTestStringConvertible {
  var source: String
  /// The rules that must speak, one a mark, in the order in which the marks open.
  var rules: [String]
  /// What the source becomes when its fixes are applied; `nil` where none may be offered.
  var fixed: String?

  init(_ source: String, _ rules: String..., fixed: String? = nil) {
    self.source = source
    self.rules = rules
    self.fixed = fixed
  }

  var testDescription: String { source }
}

/// A finding as the cases name it.
struct Finding: Equatable, CustomStringConvertible {
  var rule: String
  var range: ByteRange
  var description: String { "\(rule) at \(range)" }
}

extension FormatCase {
  /// Expects exactly the findings that are marked, and the fix that is given.
  ///
  /// - Parameters:
  ///   - isWhole: Is it a whole file? In a part of one, missing keys are no matter.
  ///   - isCleanOnceFixed: Do the fixes mend everything?
  func check(
    isWhole: Bool = false, isCleanOnceFixed: Bool = true,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let marked = MarkedText(source)
    let reading = try ReadText(marked.text, sourceLocation: sourceLocation)
    let found = reading.findings.filter { isWhole || $0.rule != "key-missing" }
    #expect(
      found.map { Finding(rule: $0.rule, range: $0.location.range) }.sorted()
        == zip(rules, marked.ranges).map { Finding(rule: $0, range: $1) }.sorted(),
      "\(found.map(\.message.vietnamese))", sourceLocation: sourceLocation)
    #expect(rules.count == marked.ranges.count, sourceLocation: sourceLocation)
    for finding in found {
      #expect(finding.family == .error, sourceLocation: sourceLocation)
      #expect(finding.message.vietnamese != finding.message.english, sourceLocation: sourceLocation)
    }
    let edits = found.flatMap(\.fixIts).flatMap(\.edits).sorted { $0.range > $1.range }
    var bytes = Array(marked.text.utf8)
    for edit in edits { bytes.replaceSubrange(edit.range.indices, with: edit.replacement.utf8) }
    let result = edits.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    #expect(result == fixed, sourceLocation: sourceLocation)
    guard let fixed, isCleanOnceFixed else { return }
    let again = try ReadText(fixed, sourceLocation: sourceLocation)
    #expect(
      again.findings.allSatisfy { $0.rule == "key-missing" },
      "a fixed text is clean: \(again.findings.map(\.message.vietnamese))",
      sourceLocation: sourceLocation)
  }
}

extension [Finding] {
  fileprivate func sorted() -> [Finding] {
    sorted { ($0.range, $0.rule) < ($1.range, $1.rule) }
  }
}

/// A text read as a procedure file, with all that was found in it.
struct ReadText {
  var procedure: Procedure?
  var references: [RegistryReference]
  var findings: [Diagnostic]

  init(
    _ text: String, path: String = "a.yaml",
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    var syntax: [Diagnostic] = []
    let file = SourceFile(path: path, text: text)
    let tree = try #require(
      YAMLReader.read(file, into: &syntax), "\(syntax.map(\.message.vietnamese))",
      sourceLocation: sourceLocation)
    let decoded = CatalogueDecoder.procedure(tree)
    procedure = decoded.value
    references = decoded.references
    findings = decoded.findings(after: syntax)
  }

  var rules: [String] { findings.map(\.rule) }
}

import Diagnostics
import SourceText
import Testing

@testable import YAMLSyntax

/// A text with the one rule that refuses something in it, and what its fixes make of the text.
struct Refusal: Sendable, CustomTestStringConvertible {
  var rule: String
  /// With marks around every range that is reported.
  var source: String
  /// The text after every fix of the rule, safe or not; `nil` where the rule offers none.
  var fixed: String?

  /// A refusal; `fixed` is left out where no fix is offered.
  init(_ rule: String, _ source: String, fixed: String? = nil) {
    self.rule = rule
    self.source = source
    self.fixed = fixed
  }

  var testDescription: String { "\(rule): \(source.debugDescription)" }

  /// Reads the text and expects the rule at the marks, nothing else, and the fix.
  func check(
    isReadable: Bool, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedSource(source)
    let reading = Reading(marked.text)
    #expect(
      reading.rules == marked.ranges.map { _ in rule }, "\(reading.messages)",
      sourceLocation: sourceLocation)
    #expect(
      reading.diagnostics.map(\.location.range) == marked.ranges, sourceLocation: sourceLocation)
    #expect((reading.tree != nil) == isReadable, sourceLocation: sourceLocation)
    for diagnostic in reading.diagnostics {
      #expect(diagnostic.help != nil, sourceLocation: sourceLocation)
    }
    #expect(reading.fixed(marked.text) == fixed, sourceLocation: sourceLocation)
    if let fixed {
      #expect(!Reading(fixed).rules.contains(rule), sourceLocation: sourceLocation)
    }
  }
}

extension Reading {
  /// What is printed about the file, for a failing test.
  var messages: String {
    diagnostics.map { "\($0.location.range) \($0.rule): \($0.message.vietnamese)" }
      .joined(separator: "\n")
  }

  /// The text after the first fix of every finding; `nil` where there is no fix.
  func fixed(_ text: String) -> String? {
    let edits = diagnostics.compactMap(\.fixIts.first).flatMap(\.edits)
    guard !edits.isEmpty else { return nil }
    var bytes = Array(text.utf8)
    for edit in edits.sorted(by: { $0.range > $1.range }) {
      bytes.replaceSubrange(edit.range.indices, with: edit.replacement.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

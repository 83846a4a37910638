package import SourceText

/// How strongly a finding speaks; what it blocks is said by its `Family`.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case info
  case warning
  case error

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// The three families of findings, each with its own gate.
package enum Family: String, Sendable, CaseIterable {
  /// The file contradicts itself, the format or a registry: it blocks.
  case error
  /// The procedure could be simpler, or its source is silent: it informs and never blocks.
  case opportunity
  /// A plan's target is missed: it is tracked.
  case target
}

/// A place in one file of the workspace.
package struct SourceLocation: Hashable, Sendable {
  /// Path relative to the workspace.
  package var path: String
  package var range: ByteRange

  package init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }
}

/// One more sentence about a finding, with the related place where there is one.
package struct Note: Hashable, Sendable {
  package var message: Message
  package var location: SourceLocation?

  package init(_ message: Message, at location: SourceLocation? = nil) {
    self.message = message
    self.location = location
  }
}

/// A replacement of one range of bytes in the file a finding points at.
package struct TextEdit: Hashable, Sendable {
  package var range: ByteRange
  package var replacement: String

  package init(range: ByteRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// A way out of a finding, as edits of the text.
package struct FixIt: Hashable, Sendable {
  package enum Applicability: String, Sendable {
    /// The meaning is certain and stays: may be applied unasked.
    case safe
    /// Likely what was meant, but a person must look.
    case unsafe
    /// Shown, never applied.
    case displayOnly
  }

  package var title: Message
  package var applicability: Applicability
  package var edits: [TextEdit]

  package init(_ title: Message, _ applicability: Applicability, edits: [TextEdit]) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
  }
}

/// One finding: which rule, about which element of which record, where, and why.
///
/// Its identity is rule, record, path and meaning, never its line or its words, so that a decision
/// about it survives edits elsewhere.
package struct Diagnostic: Hashable, Sendable {
  /// The rule's id in kebab-case, such as `doc-vague`.
  package var rule: String
  package var family: Family
  package var severity: Severity
  package var message: Message
  package var location: SourceLocation
  /// The record: a procedure's code, or `papers/so-ho-khau`; empty for a file that holds none.
  package var record: String
  /// Path of ids inside the record, such as `every-case/documents/giay-khai-sinh`; may be empty.
  package var path: String
  /// What could be done about it, in a sentence.
  package var help: Message?
  package var notes: [Note]
  package var fixIts: [FixIt]
  /// What else tells this finding from others of its rule at one element, such as another record's
  /// code; part of its meaning, never shown.
  package var detail: String
  /// The plans under which it matters, sorted by id.
  package var plans: [PlanMention] = []

  package init(
    rule: String, family: Family, severity: Severity, message: Message, location: SourceLocation,
    record: String = "", path: String = "", help: Message? = nil, notes: [Note] = [],
    fixIts: [FixIt] = [], detail: String = ""
  ) {
    self.rule = rule
    self.family = family
    self.severity = severity
    self.message = message
    self.location = location
    self.record = record
    self.path = path
    self.help = help
    self.notes = notes
    self.fixIts = fixIts
    self.detail = detail
  }

  /// The order in which findings are always printed: file, place, rule, path.
  package static func inPrintOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.location.path != right.location.path {
      return left.location.path.utf8.lexicographicallyPrecedes(right.location.path.utf8)
    }
    if left.location.range != right.location.range {
      return left.location.range < right.location.range
    }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.path != right.path { return left.path < right.path }
    return left.message.vietnamese < right.message.vietnamese
  }
}

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
  @usableFromInline
  struct Contents: Hashable, Sendable {
    @usableFromInline var rule: String
    @usableFromInline var family: Family
    @usableFromInline var severity: Severity
    @usableFromInline var message: Message
    @usableFromInline var location: SourceLocation
    @usableFromInline var record: String
    @usableFromInline var path: String
    @usableFromInline var help: Message?
    @usableFromInline var notes: [Note]
    @usableFromInline var fixIts: [FixIt]
    @usableFromInline var detail: String
    @usableFromInline var plans: [PlanMention] = []
  }

  /// Exactly one: findings are handed on many times and hold a dozen texts, so they share them.
  @usableFromInline var box: [Contents]

  /// The rule's id in kebab-case, such as `doc-vague`.
  @inlinable
  package var rule: String {
    get { box[0].rule }
    set { box[0].rule = newValue }
  }
  @inlinable
  package var family: Family {
    get { box[0].family }
    set { box[0].family = newValue }
  }
  @inlinable
  package var severity: Severity {
    get { box[0].severity }
    set { box[0].severity = newValue }
  }
  @inlinable
  package var message: Message {
    get { box[0].message }
    set { box[0].message = newValue }
  }
  @inlinable
  package var location: SourceLocation {
    get { box[0].location }
    set { box[0].location = newValue }
  }
  /// The record: a procedure's code, or `papers/so-ho-khau`; empty for a file that holds none.
  @inlinable
  package var record: String {
    get { box[0].record }
    set { box[0].record = newValue }
  }
  /// Path of ids inside the record, such as `every-case/documents/giay-khai-sinh`; may be empty.
  @inlinable
  package var path: String {
    get { box[0].path }
    set { box[0].path = newValue }
  }
  /// What could be done about it, in a sentence.
  @inlinable
  package var help: Message? {
    get { box[0].help }
    set { box[0].help = newValue }
  }
  @inlinable
  package var notes: [Note] {
    get { box[0].notes }
    set { box[0].notes = newValue }
  }
  @inlinable
  package var fixIts: [FixIt] {
    get { box[0].fixIts }
    set { box[0].fixIts = newValue }
  }
  /// What else tells this finding from others of its rule at one element, such as another record's
  /// code; part of its meaning, never shown.
  @inlinable
  package var detail: String {
    get { box[0].detail }
    set { box[0].detail = newValue }
  }
  /// The plans under which it matters, sorted by id.
  @inlinable
  package var plans: [PlanMention] {
    get { box[0].plans }
    set { box[0].plans = newValue }
  }

  package init(
    rule: String, family: Family, severity: Severity, message: Message, location: SourceLocation,
    record: String = "", path: String = "", help: Message? = nil, notes: [Note] = [],
    fixIts: [FixIt] = [], detail: String = ""
  ) {
    box = [
      Contents(
        rule: rule, family: family, severity: severity, message: message, location: location,
        record: record, path: path, help: help, notes: notes, fixIts: fixIts, detail: detail)
    ]
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

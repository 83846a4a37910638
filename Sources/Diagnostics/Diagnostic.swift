public import SourceText

/// How strongly a finding speaks; what it blocks is said by its `Family`.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case info
  case warning
  case error

  public static func < (left: Severity, right: Severity) -> Bool {
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
public enum Family: String, Sendable, CaseIterable {
  /// The file contradicts itself, the format or a registry: it blocks.
  case error
  /// The procedure could be simpler, or its source is silent: it informs and never blocks.
  case opportunity
  /// A plan's target is missed: it is tracked.
  case target
}

/// A place in one file of the workspace.
public struct SourceLocation: Hashable, Sendable {
  /// Path relative to the workspace.
  public var path: String
  public var range: ByteRange

  public init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }
}

/// One more sentence about a finding, with the related place where there is one.
public struct Note: Hashable, Sendable {
  public var message: Message
  public var location: SourceLocation?

  public init(_ message: Message, at location: SourceLocation? = nil) {
    self.message = message
    self.location = location
  }
}

/// A replacement of one range of bytes in the file a finding points at.
public struct TextEdit: Hashable, Sendable {
  public var range: ByteRange
  public var replacement: String

  public init(range: ByteRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// A way out of a finding, as edits of the text.
public struct FixIt: Hashable, Sendable {
  public enum Applicability: String, Sendable {
    /// The meaning is certain and stays: may be applied unasked.
    case safe
    /// Likely what was meant, but a person must look.
    case unsafe
    /// Shown, never applied.
    case displayOnly
  }

  public var title: Message
  public var applicability: Applicability
  public var edits: [TextEdit]

  public init(_ title: Message, _ applicability: Applicability, edits: [TextEdit]) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
  }
}

/// One finding: which rule, about which element of which record, where, and why.
///
/// Its identity is rule, record, path and meaning, never its line or its words, so that a decision
/// about it survives edits elsewhere.
public struct Diagnostic: Hashable, Sendable {
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
  public var rule: String {
    get { box[0].rule }
    _modify { yield &box[0].rule }
  }
  @inlinable
  public var family: Family {
    get { box[0].family }
    _modify { yield &box[0].family }
  }
  @inlinable
  public var severity: Severity {
    get { box[0].severity }
    _modify { yield &box[0].severity }
  }
  @inlinable
  public var message: Message {
    get { box[0].message }
    _modify { yield &box[0].message }
  }
  @inlinable
  public var location: SourceLocation {
    get { box[0].location }
    _modify { yield &box[0].location }
  }
  /// The record: a procedure's code, or `papers/so-ho-khau`; empty for a file that holds none.
  @inlinable
  public var record: String {
    get { box[0].record }
    _modify { yield &box[0].record }
  }
  /// Path of ids inside the record, such as `every-case/documents/giay-khai-sinh`; may be empty.
  @inlinable
  public var path: String {
    get { box[0].path }
    _modify { yield &box[0].path }
  }
  /// What could be done about it, in a sentence.
  @inlinable
  public var help: Message? {
    get { box[0].help }
    _modify { yield &box[0].help }
  }
  @inlinable
  public var notes: [Note] {
    get { box[0].notes }
    _modify { yield &box[0].notes }
  }
  @inlinable
  public var fixIts: [FixIt] {
    get { box[0].fixIts }
    _modify { yield &box[0].fixIts }
  }
  /// What else tells this finding from others of its rule at one element, such as another record's
  /// code; part of its meaning, never shown.
  @inlinable
  public var detail: String {
    get { box[0].detail }
    _modify { yield &box[0].detail }
  }
  /// The plans under which it matters, sorted by id.
  @inlinable
  public var plans: [PlanMention] {
    get { box[0].plans }
    _modify { yield &box[0].plans }
  }

  public init(
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
  public static func inPrintOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
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

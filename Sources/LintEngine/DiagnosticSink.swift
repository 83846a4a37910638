public import Diagnostics
public import SourceText

/// Takes what rules report and completes it with what the rule and the record already say.
public struct DiagnosticSink {
  public private(set) var diagnostics: [Diagnostic] = []
  /// The file of the record being looked at.
  private var file = ""
  private var record = ""
  /// The rules that may speak, and the number of the one that does.
  private let rules: [RunningRule]
  private var number: Int?

  /// Takes the rules that may speak; they are turned to by their numbers.
  public init(_ rules: [RunningRule]) {
    self.rules = rules
  }

  /// Turns to a record; findings reported from now on are about it.
  public mutating func turn(toRecord record: String, inFile file: String) {
    self.record = record
    self.file = file
  }

  /// Turns to a rule by its number, which counts no references: it is done a hundred times a file.
  public mutating func turn(toRule number: Int) {
    self.number = number
  }

  /// Reports a finding about the current record.
  ///
  /// `range` is the bytes that show it: the value itself, never a whole block. `path` is the path of ids
  /// of the element, empty for the record as a whole. `severity` is given where this one finding speaks
  /// louder or softer than its rule. `detail` is what else tells it from others at the same element.
  public mutating func report(
    _ message: Message, at range: ByteRange, path: String = "", severity: Severity? = nil,
    help: Message? = nil, notes: [Note] = [], fixIts: [FixIt] = [], detail: String = ""
  ) {
    report(
      message, at: SourceLocation(path: file, range: range), record: record, path: path,
      severity: severity, help: help, notes: notes, fixIts: fixIts, detail: detail)
  }

  /// Reports a finding about any record, for rules over the whole catalogue.
  public mutating func report(
    _ message: Message, at location: SourceLocation, record: String, path: String = "",
    severity: Severity? = nil, help: Message? = nil, notes: [Note] = [], fixIts: [FixIt] = [],
    detail: String = ""
  ) {
    guard let number else { preconditionFailure("a rule reports only while it runs") }
    let rule = rules[number]
    diagnostics.append(
      Diagnostic(
        rule: rule.descriptor.id, family: rule.descriptor.family,
        severity: rule.severity ?? severity ?? rule.descriptor.severity, message: message,
        location: location, record: record, path: path, help: help ?? rule.descriptor.help,
        notes: notes, fixIts: fixIts, detail: detail))
  }
}

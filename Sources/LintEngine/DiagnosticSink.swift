package import Diagnostics
package import SourceText

/// Takes what rules report and completes it with what the rule and the record already say.
package struct DiagnosticSink {
  package private(set) var diagnostics: [Diagnostic] = []
  /// The file of the record being looked at.
  private var file = ""
  private var record = ""
  private var descriptor: RuleDescriptor?
  private var severity: Severity?

  package init() {}

  /// Turns to a record; findings reported from now on are about it.
  package mutating func turn(toRecord record: String, inFile file: String) {
    self.record = record
    self.file = file
  }

  /// Turns to a rule; `severity` is the workspace's own setting for it.
  package mutating func turn(to descriptor: RuleDescriptor, severity: Severity?) {
    self.descriptor = descriptor
    self.severity = severity
  }

  /// Reports a finding about the current record.
  ///
  /// `range` is the bytes that show it: the value itself, never a whole block. `path` is the path of ids
  /// of the element, empty for the record as a whole. `severity` is given where this one finding speaks
  /// louder or softer than its rule. `detail` is what else tells it from others at the same element.
  package mutating func report(
    _ message: Message, at range: ByteRange, path: String = "", severity: Severity? = nil,
    help: Message? = nil, notes: [Note] = [], fixIts: [FixIt] = [], detail: String = ""
  ) {
    report(
      message, at: SourceLocation(path: file, range: range), record: record, path: path,
      severity: severity, help: help, notes: notes, fixIts: fixIts, detail: detail)
  }

  /// Reports a finding about any record, for rules over the whole catalogue.
  package mutating func report(
    _ message: Message, at location: SourceLocation, record: String, path: String = "",
    severity: Severity? = nil, help: Message? = nil, notes: [Note] = [], fixIts: [FixIt] = [],
    detail: String = ""
  ) {
    guard let descriptor else { preconditionFailure("a rule reports only while it runs") }
    diagnostics.append(
      Diagnostic(
        rule: descriptor.id, family: descriptor.family,
        severity: self.severity ?? severity ?? descriptor.severity, message: message,
        location: location, record: record, path: path, help: help ?? descriptor.help,
        notes: notes, fixIts: fixIts, detail: detail))
  }
}

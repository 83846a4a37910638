public import Diagnostics

/// A rule that runs, as its findings need it.
///
/// A class: a finding takes a few of the many texts of a rule, and those alone should be counted.
public final class RunningRule: Sendable {
  /// What the rule says about itself.
  public let descriptor: RuleDescriptor
  /// The workspace's own setting; `nil` where it has none.
  public let severity: Severity?

  init(descriptor: RuleDescriptor, severity: Severity?) {
    self.descriptor = descriptor
    self.severity = severity
  }
}

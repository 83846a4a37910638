public import Diagnostics

/// A rule that runs, as its findings need it.
public struct RunningRule: Sendable {
  /// What the rule says about itself.
  public let descriptor: RuleDescriptor
  /// The workspace's own setting; `nil` where it has none.
  public let severity: Severity?
}

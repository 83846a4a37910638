public import ProcedureModel
public import YAMLSyntax

/// One procedure as rules look at it, with the tree that it was read from.
///
/// A class, so that a hundred rules look at the one procedure. Taken out of an array of structs it would
/// be copied for each of them, and a reference counted for each of its parts.
public final class RuleSubject: Sendable {
  public let procedure: Procedure
  public let tree: YAMLTree

  /// Takes a procedure whose documents are indexed: every rule over documents asks for them.
  public init(_ procedure: Procedure, _ tree: YAMLTree) {
    self.procedure = procedure
    self.tree = tree
  }

  /// Has a rule look at the procedure where it is: inlined, it would be copied for the call.
  @inline(never)
  func check(
    by rule: any ProcedureRule, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    rule.check(procedure, in: context, reporting: &sink)
  }

  /// The same for a rule over the tree.
  @inline(never)
  func check(
    by rule: any SourceRule, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    rule.check(tree, in: context, reporting: &sink)
  }
}

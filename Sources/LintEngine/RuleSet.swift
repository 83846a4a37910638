package import Catalogue
package import Diagnostics
package import ProcedureModel
import SourceText
package import VietnameseText
package import YAMLSyntax

/// The rules that run: those switched on whose law holds on the day.
package struct RuleSet: Sendable {
  private final class Entry<R: Sendable>: Sendable {
    let rule: R
    let descriptor: RuleDescriptor
    let severity: Severity?

    init(rule: R, descriptor: RuleDescriptor, severity: Severity?) {
      self.rule = rule
      self.descriptor = descriptor
      self.severity = severity
    }
  }

  private var sourceRules: [Entry<any SourceRule>] = []
  private var procedureRules: [Entry<any ProcedureRule>] = []
  private var catalogueRules: [Entry<any CatalogueRule>] = []
  private var reviewRules: [Entry<any ReviewRule>] = []

  /// Ids of the rules that run.
  package private(set) var active: Set<String> = []

  /// Takes the rules in their order; `settings` are the workspace's, by rule id.
  ///
  /// Rules of packs later than `pack` do not run; `nil` takes them all.
  package init(
    _ rules: [any Rule.Type], day: CivilDate, settings: [String: RuleSetting] = [:],
    pack: Int? = nil
  ) {
    for type in rules {
      let descriptor = type.descriptor
      if let pack, descriptor.pack > pack { continue }
      let setting = settings[descriptor.id]
      guard setting != .skip, Self.holds(descriptor, on: day) else { continue }
      active.insert(descriptor.id)
      let severity = setting.flatMap { Severity(rawValue: $0.rawValue) }
      let rule = type.init()
      if let rule = rule as? any SourceRule {
        sourceRules.append(Entry(rule: rule, descriptor: descriptor, severity: severity))
      }
      if let rule = rule as? any ProcedureRule {
        procedureRules.append(Entry(rule: rule, descriptor: descriptor, severity: severity))
      }
      if let rule = rule as? any ReviewRule {
        reviewRules.append(Entry(rule: rule, descriptor: descriptor, severity: severity))
      }
      if let rule = rule as? any CatalogueRule {
        catalogueRules.append(Entry(rule: rule, descriptor: descriptor, severity: severity))
      }
    }
  }

  /// All one-file rules over one procedure and its tree.
  package func check(
    _ procedure: Procedure, _ tree: YAMLTree, in context: LintContext
  ) -> [Diagnostic] {
    var sink = DiagnosticSink()
    sink.turn(toRecord: procedure.codeText, inFile: procedure.path)
    var procedure = procedure
    procedure.index(context.registries.papers, on: context.day)
    for entry in sourceRules {
      sink.turn(to: entry.descriptor, severity: entry.severity)
      entry.rule.check(tree, in: context, reporting: &sink)
    }
    for entry in procedureRules {
      sink.turn(to: entry.descriptor, severity: entry.severity)
      entry.rule.check(procedure, in: context, reporting: &sink)
    }
    return sink.diagnostics
  }

  /// Source rules alone, for a file that holds no procedure.
  package func check(_ tree: YAMLTree, in context: LintContext) -> [Diagnostic] {
    var sink = DiagnosticSink()
    sink.turn(toRecord: "", inFile: tree.file.path)
    for entry in sourceRules {
      sink.turn(to: entry.descriptor, severity: entry.severity)
      entry.rule.check(tree, in: context, reporting: &sink)
    }
    return sink.diagnostics
  }

  /// The rules over all procedures.
  package func check(_ catalogue: Catalogue) -> [Diagnostic] {
    var sink = DiagnosticSink()
    for entry in catalogueRules {
      sink.turn(to: entry.descriptor, severity: entry.severity)
      entry.rule.check(catalogue, reporting: &sink)
    }
    return sink.diagnostics
  }

  /// The rules over plans and reviews.
  package func check(_ book: ReviewBook) -> [Diagnostic] {
    var sink = DiagnosticSink()
    for entry in reviewRules {
      sink.turn(to: entry.descriptor, severity: entry.severity)
      entry.rule.check(book, reporting: &sink)
    }
    return sink.diagnostics
  }

  private static func holds(_ descriptor: RuleDescriptor, on day: CivilDate) -> Bool {
    if let from = descriptor.from.flatMap({ CivilDate(iso: $0) }), day < from { return false }
    if let until = descriptor.until.flatMap({ CivilDate(iso: $0) }), day > until { return false }
    return true
  }
}

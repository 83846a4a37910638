public import Catalogue
public import Diagnostics
public import ProcedureModel
import SourceText
public import VietnameseText
public import YAMLSyntax

/// The rules that run: those switched on whose law holds on the day.
public struct RuleSet: Sendable {
  /// A rule with its number among those that run.
  private struct Entry<R: Sendable>: Sendable {
    let rule: R
    let number: Int
  }

  private var rules: [RunningRule] = []
  private var sourceRules: [Entry<any SourceRule>] = []
  private var procedureRules: [Entry<any ProcedureRule>] = []
  private var catalogueRules: [Entry<any CatalogueRule>] = []
  private var reviewRules: [Entry<any ReviewRule>] = []

  /// Ids of the rules that run.
  public private(set) var active: Set<String> = []

  /// Ids of those that look at all records together.
  public private(set) var later: Set<String> = []

  /// Takes the rules in their order; `settings` are the workspace's, by rule id.
  ///
  /// Rules of packs later than `pack` do not run; `nil` takes them all.
  public init(
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
      let number = self.rules.count
      self.rules.append(RunningRule(descriptor: descriptor, severity: severity))
      switch type.init().runnable {
      case .source(let rule): sourceRules.append(Entry(rule: rule, number: number))
      case .procedure(let rule): procedureRules.append(Entry(rule: rule, number: number))
      case .review(let rule):
        reviewRules.append(Entry(rule: rule, number: number))
        later.insert(descriptor.id)
      case .catalogue(let rule):
        catalogueRules.append(Entry(rule: rule, number: number))
        later.insert(descriptor.id)
      }
    }
  }

  /// All one-file rules over some procedures, and what was found in each of them.
  ///
  /// A rule looks at all of them before the next one begins: its code and its tables are still at hand
  /// for the second one, which a hundred rules in turn over one procedure would have driven out.
  public func check(_ subjects: [RuleSubject], in context: LintContext) -> [[Diagnostic]] {
    var sinks = subjects.map { subject in
      var sink = DiagnosticSink(rules)
      sink.turn(toRecord: subject.procedure.codeText, inFile: subject.procedure.path)
      return sink
    }
    for entry in sourceRules {
      for index in subjects.indices {
        sinks[index].turn(toRule: entry.number)
        subjects[index].check(by: entry.rule, in: context, reporting: &sinks[index])
      }
    }
    for entry in procedureRules {
      for index in subjects.indices {
        sinks[index].turn(toRule: entry.number)
        subjects[index].check(by: entry.rule, in: context, reporting: &sinks[index])
      }
    }
    return sinks.map(\.diagnostics)
  }

  /// Source rules alone, for a file that holds no procedure.
  public func check(_ tree: YAMLTree, in context: LintContext) -> [Diagnostic] {
    var sink = DiagnosticSink(rules)
    sink.turn(toRecord: "", inFile: tree.file.path)
    for index in sourceRules.indices {
      sink.turn(toRule: sourceRules[index].number)
      sourceRules[index].rule.check(tree, in: context, reporting: &sink)
    }
    return sink.diagnostics
  }

  /// Numbers of the rules over all procedures: each can be run on a thread of its own.
  public var catalogueChecks: Range<Int> { catalogueRules.indices }

  /// One of the rules over all procedures, by its number.
  public func check(_ catalogue: Catalogue, number: Int) -> [Diagnostic] {
    var sink = DiagnosticSink(rules)
    let entry = catalogueRules[number]
    sink.turn(toRule: entry.number)
    entry.rule.check(catalogue, reporting: &sink)
    return sink.diagnostics
  }

  /// All rules over all procedures, one after the other.
  public func check(_ catalogue: Catalogue) -> [Diagnostic] {
    catalogueChecks.flatMap { check(catalogue, number: $0) }
  }

  /// The rules over plans and reviews.
  public func check(_ book: ReviewBook) -> [Diagnostic] {
    var sink = DiagnosticSink(rules)
    for entry in reviewRules {
      sink.turn(toRule: entry.number)
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

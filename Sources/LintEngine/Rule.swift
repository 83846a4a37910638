public import Catalogue
public import Diagnostics
public import ProcedureModel
public import VietnameseText
public import YAMLSyntax

/// One thing worth flagging.
///
/// A rule sees only what its protocol gives it, and keeps no state.
public protocol Rule: Sendable {
  static var descriptor: RuleDescriptor { get }
  init()

  /// The rule as what it looks at; each of the protocols below says so for its own.
  var runnable: RunnableRule { get }
}

/// A rule by what it looks at.
///
/// Rules say it themselves: to ask each for each protocol took longer than all else in a run that finds
/// nothing new.
public enum RunnableRule: Sendable {
  case source(any SourceRule)
  case procedure(any ProcedureRule)
  case review(any ReviewRule)
  case catalogue(any CatalogueRule)
}

/// What surrounds the record a rule looks at.
///
/// A class, because every rule is handed it for every file and none changes it.
public final class LintContext: Sendable {
  public let registries: Registries
  /// The day the record is judged on.
  public let day: CivilDate

  /// The phrases that rules look for.
  public let phrases: PhraseBook

  public init(registries: Registries, day: CivilDate) {
    self.registries = registries
    self.day = day
    phrases = PhraseBook(registries, on: day)
  }
}

/// A rule over the text and tree of one file.
public protocol SourceRule: Rule {
  func check(_ tree: YAMLTree, in context: LintContext, reporting sink: inout DiagnosticSink)
}

/// A rule over one procedure.
public protocol ProcedureRule: Rule {
  func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink)
}

/// What offices planned and decided about procedures, beside what those are.
public struct ReviewBook: Sendable {
  public let catalogue: Catalogue
  /// The plans that the workspace names as in force, whatever the day.
  public let plans: [Plan]
  public let reviews: [Review]

  public init(catalogue: Catalogue, plans: [Plan], reviews: [Review]) {
    self.catalogue = catalogue
    self.plans = plans
    self.reviews = reviews
  }
}

/// A rule over reviews and plans.
public protocol ReviewRule: Rule {
  func check(_ book: ReviewBook, reporting sink: inout DiagnosticSink)
}

/// A rule over the facts of all procedures.
public protocol CatalogueRule: Rule {
  func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink)
}

extension SourceRule {
  public var runnable: RunnableRule { .source(self) }
}

extension ProcedureRule {
  public var runnable: RunnableRule { .procedure(self) }
}

extension ReviewRule {
  public var runnable: RunnableRule { .review(self) }
}

extension CatalogueRule {
  public var runnable: RunnableRule { .catalogue(self) }
}

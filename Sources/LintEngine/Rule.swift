package import Catalogue
package import Diagnostics
package import ProcedureModel
package import VietnameseText
package import YAMLSyntax

/// One thing worth flagging.
///
/// A rule sees only what its protocol gives it, and keeps no state.
package protocol Rule: Sendable {
  static var descriptor: RuleDescriptor { get }
  init()
}

/// What surrounds the record a rule looks at.
///
/// A class, because every rule is handed it for every file and none changes it.
package final class LintContext: Sendable {
  package let registries: Registries
  /// The day the record is judged on.
  package let day: CivilDate

  /// The phrases that rules look for.
  package let phrases: PhraseBook

  package init(registries: Registries, day: CivilDate) {
    self.registries = registries
    self.day = day
    phrases = PhraseBook(registries, on: day)
  }
}

/// A rule over the text and tree of one file.
package protocol SourceRule: Rule {
  func check(_ tree: YAMLTree, in context: LintContext, reporting sink: inout DiagnosticSink)
}

/// A rule over one procedure.
package protocol ProcedureRule: Rule {
  func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink)
}

/// What offices planned and decided about procedures, beside what those are.
package struct ReviewBook: Sendable {
  package let catalogue: Catalogue
  /// The plans that the workspace names as in force, whatever the day.
  package let plans: [Plan]
  package let reviews: [Review]

  package init(catalogue: Catalogue, plans: [Plan], reviews: [Review]) {
    self.catalogue = catalogue
    self.plans = plans
    self.reviews = reviews
  }
}

/// A rule over reviews and plans.
package protocol ReviewRule: Rule {
  func check(_ book: ReviewBook, reporting sink: inout DiagnosticSink)
}

/// A rule over the facts of all procedures.
package protocol CatalogueRule: Rule {
  func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink)
}

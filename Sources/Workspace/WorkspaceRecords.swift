import CatalogueCoding
import Diagnostics
package import ProcedureModel
import SourceText
import YAMLSyntax

/// Everything of a workspace that is neither a procedure nor a registry, in the order of the paths.
package struct WorkspaceRecords: Sendable {
  package internal(set) var plans: [Plan] = []
  package internal(set) var journeys: [Journey] = []
  package internal(set) var dialogues: [Dialogue] = []
  /// What all tables of statistics add up to.
  package internal(set) var statistics = StatisticsTotals()
  package internal(set) var translations: [Translation] = []
  package internal(set) var parameters: [Parameter] = []
  package internal(set) var reviews: [Review] = []
  package internal(set) var decisions: [Decision] = []
  package internal(set) var initiatives: [Initiative] = []
  /// Codes of procedures that these files name, to be looked up once all procedures are read.
  var codes: [CodeReference] = []
  /// Ids of plans and rules that they name.
  var names: [NameReference] = []
}

/// A procedure's code in another file, perhaps with one of its cases.
struct CodeReference: Sendable {
  var path: String
  var code: Located<String>
  var caseID: Located<String>?
  /// Whether the code is named elsewhere in the file too: then it is looked up once.
  var isRepeated = false
}

/// An id of something that is no registry entry.
struct NameReference: Sendable {
  enum Kind: Sendable {
    case plan
    case rule
    /// A gate of the diff.
    case gate
    /// A kind of change.
    case change
  }

  var path: String
  var kind: Kind
  var id: Located<String>
}

extension WorkspaceRecords {
  /// What one file gave beside its values.
  struct Outcome {
    var references: [RegistryReference] = []
    var diagnostics: [Diagnostic] = []
  }

  /// Takes the tree of a file of this kind; `syntax` is what the reader of YAML said.
  mutating func load(
    _ kind: WorkspaceFile, _ tree: YAMLTree, after syntax: [Diagnostic]
  ) -> Outcome {
    let path = tree.file.path
    switch kind {
    case .plan:
      let decoded = CatalogueDecoder.plan(tree)
      if var plan = decoded.value {
        plan.path = path
        plans.append(plan)
      }
      return outcome(decoded, syntax)
    case .journey:
      let decoded = CatalogueDecoder.journey(tree)
      if let journey = decoded.value { add(journey) }
      return outcome(decoded, syntax)
    case .dialogue:
      let decoded = CatalogueDecoder.dialogue(tree)
      if let dialogue = decoded.value {
        dialogues.append(dialogue)
        name(dialogue.questions.flatMap(\.procedures), path)
      }
      return outcome(decoded, syntax)
    case .translation:
      let decoded = CatalogueDecoder.translation(tree)
      if let translation = decoded.value { translations.append(translation) }
      return outcome(decoded, syntax)
    case .parameters:
      let decoded = CatalogueDecoder.parameters(tree)
      parameters += decoded.value ?? []
      return outcome(decoded, syntax)
    case .review:
      let decoded = CatalogueDecoder.review(tree)
      if let review = decoded.value { add(review) }
      return outcome(decoded, syntax)
    case .decisions:
      let decoded = CatalogueDecoder.decisions(tree)
      for decision in decoded.value ?? [] { add(decision) }
      return outcome(decoded, syntax)
    case .initiative:
      let decoded = CatalogueDecoder.initiative(tree)
      if let initiative = decoded.value {
        initiatives.append(initiative)
        name(initiative.procedures, path)
      }
      return outcome(decoded, syntax)
    case .settings, .procedure, .overlay, .registry, .replacements, .statistics, .baseline,
      .phrases, .other,
      .unknown:
      return Outcome(diagnostics: syntax)
    }
  }

  /// Begins a table of statistics; what was added up so far goes with it.
  mutating func beginStatistics(_ path: String, condensing: Bool) -> StatisticsScan {
    let totals = statistics
    // Handed on, not copied.
    statistics = StatisticsTotals()
    return StatisticsScan(path: path, addingTo: totals, condensing: condensing)
  }

  /// Takes a table of statistics that was read to its end.
  mutating func add(_ scan: StatisticsScan) -> Outcome {
    statistics = scan.totals
    let path = scan.path
    codes += scan.codes.map { CodeReference(path: path, code: $0) }
    codes += scan.cases.map {
      CodeReference(path: path, code: $0.code, caseID: $0.caseID, isRepeated: true)
    }
    return Outcome(references: scan.references, diagnostics: scan.diagnostics)
  }

  private mutating func add(_ journey: Journey) {
    journeys.append(journey)
    for step in journey.steps {
      if let code = step.procedure {
        codes.append(CodeReference(path: journey.path, code: code, caseID: step.caseID))
      }
      name(step.insteadOf, journey.path)
    }
  }

  private mutating func add(_ review: Review) {
    reviews.append(review)
    name(review.codes + review.proposals.flatMap(\.procedures), review.path)
    if let plan = review.plan { name([plan], .plan, review.path) }
    name(review.proposals.compactMap(\.finding), .rule, review.path)
  }

  private mutating func add(_ decision: Decision) {
    decisions.append(decision)
    if let record = decision.record, !record.value.contains("/") { name([record], decision.path) }
    if let rule = decision.rule { name([rule], .rule, decision.path) }
    if let change = decision.change { name([change], .change, decision.path) }
  }

  private mutating func name(_ list: [Located<String>], _ path: String) {
    codes += list.map { CodeReference(path: path, code: $0) }
  }

  private mutating func name(_ ids: [Located<String>], _ kind: NameReference.Kind, _ path: String) {
    names += ids.map { NameReference(path: path, kind: kind, id: $0) }
  }

  private func outcome<Value>(_ decoded: Decoded<Value>, _ syntax: [Diagnostic]) -> Outcome {
    Outcome(references: decoded.references, diagnostics: decoded.findings(after: syntax))
  }
}

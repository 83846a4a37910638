import Catalogue
import LintEngine
import ProcedureModel
import VietnameseText

/// The part of the whole that a target is about: its plan's scope, and the target's own within it.
struct LedgerScope {
  private let view: PlanView?
  private let scope: Plan.Scope?
  private let registries: Registries
  /// Fields for which the same plan has a target of its own.
  private let excludedFields: Set<String>

  init(_ plan: Plan, _ target: Plan.Target, in registries: Registries) {
    view = PlanView(plan, in: registries)
    scope = target.scope
    self.registries = registries
    // A rule for some fields takes them out of the general one.
    var excluded: Set<String> = []
    if target.scope?.fields.isEmpty ?? true {
      for other in plan.targets
      where other.measure?.value == target.measure?.value
        && other.scope?.levels.map(\.value) ?? [] == target.scope?.levels.map(\.value) ?? []
      {
        excluded.formUnion(other.scope?.fields.map(\.value) ?? [])
      }
    }
    excludedFields = excluded
  }

  /// Whether a procedure belongs to it; levels are left to whoever counts by level.
  func covers(_ facts: ProcedureFacts, ignoringLevel: Bool = false) -> Bool {
    if let view, !view.covers(facts) { return false }
    guard isFieldCovered(facts.field?.value) else { return false }
    guard let scope else { return true }
    if !scope.kinds.isEmpty, !scope.kinds.contains(where: { $0.value == facts.kind }) {
      return false
    }
    if !ignoringLevel, !scope.levels.isEmpty,
      !scope.levels.contains(where: { facts.levels.contains($0.value) })
    {
      return false
    }
    return scope.agencies.isEmpty || facts.agencies.contains { isCovered(agency: $0) }
  }

  func covers(_ level: Level) -> Bool {
    guard let scope, !scope.levels.isEmpty else { return true }
    return scope.levels.contains { $0.value == level }
  }

  /// Whether an agency is one of the target's, or below one.
  func isCovered(agency: String) -> Bool {
    guard let scope, !scope.agencies.isEmpty else { return true }
    let wanted = scope.agencies.map(\.value)
    return chain(from: agency, { registries.agencies[$0]?.parent?.value })
      .contains { wanted.contains($0) }
  }

  /// Whether the target is about some fields only.
  var namesFields: Bool { !(scope?.fields.isEmpty ?? true) || !excludedFields.isEmpty }
  /// Whether the plan or the target is about some kinds of procedures only.
  var namesKinds: Bool { !(scope?.kinds.isEmpty ?? true) }

  private func isFieldCovered(_ field: String?) -> Bool {
    let above = field.map { chain(from: $0, { registries.fields[$0]?.parent?.value }) } ?? []
    if above.contains(where: excludedFields.contains) { return false }
    guard let scope, !scope.fields.isEmpty else { return true }
    return scope.fields.contains { above.contains($0.value) }
  }

  /// An entry and all above it.
  private func chain(from id: String, _ parent: (String) -> String?) -> [String] {
    var chain = [id]
    // A registry in which two entries stand above each other must not turn for ever.
    while chain.count < 32, let above = chain.last.flatMap(parent) { chain.append(above) }
    return chain
  }
}

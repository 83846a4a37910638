public import Catalogue
public import Diagnostics
public import ProcedureModel
public import VietnameseText

/// A plan as the linter needs it: which profiles it asks for, of which procedures, on which days.
public struct PlanView: Sendable {
  public let mention: PlanMention
  /// What people call it: its number, else its title.
  public let name: String
  public let profiles: Set<Profile>
  /// First and last day, inclusive; `nil` is open.
  public let from: CivilDate?
  public let until: CivilDate?
  private let kinds: Set<ProcedureKind>
  private let fields: Set<String>
  private let levels: Set<Level>
  /// The bodies whose procedures it is about, with those below them; empty for everybody's.
  private let agencies: Set<String>
  private let parents: [String: String]
  private let classes: Set<String>

  /// `nil` for a plan without an id, which is a finding of its own.
  ///
  /// Where the plan names no agencies, the body that issued it can only mean its own procedures.
  public init?(_ plan: Plan, in registries: Registries) {
    guard let id = plan.id?.value else { return nil }
    mention = PlanMention(id: id, isUnverified: plan.titleStatus?.value != .verified)
    name = plan.number?.value ?? plan.title?.value ?? id
    profiles = Set(plan.profiles.compactMap { Profile(rawValue: $0.value.rawValue) })
    from = plan.from?.value ?? plan.issued?.value
    until = plan.until?.value
    kinds = Set(plan.scope?.kinds.map(\.value) ?? [])
    fields = Set(plan.scope?.fields.map(\.value) ?? [])
    levels = Set(plan.scope?.levels.map(\.value) ?? [])
    let named = plan.scope?.agencies.map(\.value) ?? []
    let isLocal = plan.issuer.flatMap { registries.agencies[$0.value]?.level?.value } == .province
    agencies = Set(named.isEmpty && isLocal ? [plan.issuer?.value ?? ""] : named)
    var parents: [String: String] = [:]
    var classes: Set<String> = []
    for (id, agency) in registries.agencies {
      if let parent = agency.parent?.value { parents[id] = parent }
      let isLocalLevel = [Level.province, .district, .commune].contains(agency.level?.value)
      if agency.kind?.value != .body, isLocalLevel { classes.insert(id) }
    }
    self.parents = parents
    self.classes = classes
  }

  /// Whether it runs on a day.
  public func holds(on day: CivilDate) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }

  /// Whether a procedure is one of those it is about.
  ///
  /// What a record leaves open excludes nothing.
  public func covers(_ facts: ProcedureFacts) -> Bool {
    if !kinds.isEmpty, let kind = facts.kind, !kinds.contains(kind) { return false }
    if !fields.isEmpty, let field = facts.field?.value, !fields.contains(field) { return false }
    if !levels.isEmpty, !facts.levels.isEmpty, levels.isDisjoint(with: facts.levels) {
      return false
    }
    if agencies.isEmpty || facts.levels.isEmpty { return true }
    let isHandledLocally = facts.levels.contains { $0 != .central && $0 != .other }
    return isHandledLocally || facts.agencies.contains { classes.contains($0) || isWithin($0) }
  }

  /// Whether a body is one of the plan's, or below one.
  private func isWithin(_ agency: String) -> Bool {
    var agency = agency
    // A registry in which two bodies stand above each other must not turn for ever.
    for _ in 0..<32 {
      if agencies.contains(agency) { return true }
      guard let parent = parents[agency] else { return false }
      agency = parent
    }
    return false
  }
}

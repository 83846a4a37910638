/// A plan as findings name it.
public struct PlanMention: Hashable, Sendable {
  public var id: String
  /// Was its title never compared with the original? Then that is said wherever the plan is named.
  public var isUnverified: Bool

  public init(id: String, isUnverified: Bool) {
    self.id = id
    self.isUnverified = isUnverified
  }
}

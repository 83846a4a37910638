/// A plan as findings name it.
package struct PlanMention: Hashable, Sendable {
  package var id: String
  /// Was its title never compared with the original? Then that is said wherever the plan is named.
  package var isUnverified: Bool

  package init(id: String, isUnverified: Bool) {
    self.id = id
    self.isUnverified = isUnverified
  }
}

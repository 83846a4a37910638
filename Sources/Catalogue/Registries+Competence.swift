public import ProcedureModel

extension Registries {
  /// Whether an act is of a body above the place; `nil` where the registry does not tell.
  ///
  /// - Source: laws, ordinances, decrees and circulars are of central bodies by their kind alone.
  public func isAbovePlace(_ act: Instrument) -> Bool? {
    switch act.kind?.value {
    case .constitution, .law, .ordinance, .decree, .circular, .jointCircular: return true
    default: break
    }
    switch act.issuer.flatMap({ agencies[$0.value]?.level?.value }) {
    case .central: return true
    case .province, .district, .commune: return false
    case .other, nil: return nil
    }
  }
}

import Catalogue
import ProcedureModel

/// What the number and the registry tell of an act's rank.
struct NormativeRank {
  /// Whether the act may lay down a procedure (văn bản quy phạm pháp luật); `nil` where neither tells.
  let isNormative: Bool?
  /// Whether a place issued it; `nil` where neither tells.
  let isLocal: Bool?

  init(_ reference: LegalReference, in registries: Registries) {
    let act = registries.instrument(reference.instrument)
    let number = reference.instrument.prefix { $0 != " " }
    let parts = number.split(separator: "/", omittingEmptySubsequences: false)
    isNormative = Self.isNormative(act?.kind?.value, parts)
    isLocal = Self.isLocal(
      act?.issuer.flatMap { registries.agencies[$0.value]?.level?.value }, parts.last ?? "")
  }

  /// A normative act carries its year inside its number (`151/2025/NĐ-CP`), since 1997.
  private static func isNormative(_ kind: InstrumentKind?, _ parts: [Substring]) -> Bool? {
    switch kind {
    case .constitution, .law, .ordinance, .decree, .circular, .jointCircular: return true
    case .announcement, .plan, .directive, .dispatch, .letter: return false
    case .resolution, .decision, .other, nil: break
    }
    guard let tail = parts.last else { return nil }
    // A consolidated text stands for the acts it consolidates.
    if tail.hasPrefix("VBHN") { return true }
    if parts.count == 3, isYear(parts[1]) { return true }
    guard parts.count == 2 else { return nil }
    return single.contains { tail.hasPrefix($0) } ? false : nil
  }

  /// Single decisions, plans, notices, letters, directives, telegrams, guidance, when no year is inside.
  private static let single: [String] = ["QĐ-", "KH-", "TB-", "CV-", "CT-", "CĐ-", "HD-"]

  private static func isLocal(_ level: Level?, _ tail: Substring) -> Bool? {
    switch level {
    case .province, .district, .commune: return true
    case .central: return false
    case .other, nil: break
    }
    return tail.hasSuffix("-UBND") || tail.hasSuffix("-HĐND") ? true : nil
  }

  private static func isYear(_ part: Substring) -> Bool {
    part.utf8.count == 4 && part.utf8.allSatisfy { (48...57).contains($0) }
  }
}

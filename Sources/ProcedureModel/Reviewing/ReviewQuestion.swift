/// A question of the forms with which a procedure is reviewed: `I-1` to `III-14`.
///
/// - Source: Nghị định 63/2010/NĐ-CP, Phụ lục I (16 questions), II (7) and III (14).
public struct ReviewQuestion: Hashable, Sendable {
  public enum Annex: String, Sendable, CaseIterable {
    case procedure = "I"
    case form = "II"
    case condition = "III"

    public var count: Int {
      switch self {
      case .procedure: 16
      case .form: 7
      case .condition: 14
      }
    }
  }

  public var annex: Annex
  /// From 1.
  public var number: Int

  /// Reads `II-3`; `nil` for a question that no annex has.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let annex = Annex(rawValue: String(parts[0])),
      let number = Int(parts[1]), String(number) == parts[1], (1...annex.count).contains(number)
    else { return nil }
    self.annex = annex
    self.number = number
  }

  public var typed: String { "\(annex.rawValue)-\(number)" }

  /// All of them, in their order.
  public static let all: [String] = Annex.allCases.flatMap { annex in
    (1...annex.count).map { "\(annex.rawValue)-\($0)" }
  }
}

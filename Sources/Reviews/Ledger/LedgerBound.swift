package import ProcedureModel

/// What a target asks for: at least or at most so much, as a share or as a number.
package struct LedgerBound: Hashable, Sendable {
  /// At least, not at most.
  package var isLeast: Bool
  /// As the plan's file has it: `70%`, `1`.
  package var typed: String
  /// Hundredths of a percent; `nil` where it is a number.
  package var hundredths: Int?
  /// `nil` where it is a share.
  package var count: Int?

  /// `nil` where the plan states no figure.
  package init?(_ target: Plan.Target) {
    guard let typed = (target.atLeast ?? target.atMost)?.value, typed != "unstated" else {
      return nil
    }
    isLeast = target.atLeast != nil
    self.typed = typed
    if typed.hasSuffix("%") {
      hundredths = Self.hundredths(typed.dropLast())
      if hundredths == nil { return nil }
    } else {
      count = Int(typed)
      if count == nil { return nil }
    }
  }

  /// `0.5` is 50; `nil` for what has more than two decimals or is no number.
  private static func hundredths(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int(parts[0]), whole >= 0 else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    let digits = parts[1]
    guard (1...2).contains(digits.utf8.count), let rest = Int(digits), rest >= 0 else { return nil }
    return whole * 100 + (digits.utf8.count == 1 ? rest * 10 : rest)
  }

  /// Whether a figure keeps to it, by exact numbers and not by the rounded share.
  ///
  /// What is unknown may all be in the part or none of it: where that would decide, nobody can tell.
  package func isMet(by figure: LedgerFigure) -> Bool? {
    guard figure.denominator > 0 else { return nil }
    let whole = figure.denominator + figure.unknown
    let least = keeps(LedgerFigure(figure.numerator, of: whole))
    guard figure.unknown > 0 else { return least }
    let most = keeps(LedgerFigure(figure.numerator + figure.unknown, of: whole))
    return least == most ? least : nil
  }

  private func keeps(_ figure: LedgerFigure) -> Bool? {
    if let hundredths {
      let (left, tooLarge) = figure.numerator.multipliedReportingOverflow(by: 10_000)
      let (right, alsoTooLarge) = figure.denominator.multipliedReportingOverflow(by: hundredths)
      guard !tooLarge, !alsoTooLarge else { return nil }
      return isLeast ? left >= right : left <= right
    }
    // Where a number is wanted of each, all of them have to have it.
    return isLeast ? figure.numerator >= figure.denominator : nil
  }
}

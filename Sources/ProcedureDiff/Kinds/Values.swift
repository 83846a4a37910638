import ProcedureModel

/// Which of two values is the larger, where that can be told without converting units.
enum Values {
  /// -1 where the second is smaller, 1 where it is larger; `nil` where they cannot be compared.
  static func order(_ old: String, _ new: String, _ weight: Weight) -> Int? {
    switch weight {
    case .rank(let words):
      // Whatever is in no place of the list stands at its heavy end.
      let one = words.firstIndex(of: old) ?? words.count - 1
      let other = words.firstIndex(of: new) ?? words.count - 1
      return one == other ? nil : (other - one).signum()
    case .kinds(let groups):
      guard let one = group(of: old, in: groups), let other = group(of: new, in: groups) else {
        return nil
      }
      return sign(one, other)
    case .more, .less:
      return numbers(old, new) ?? spans(old, new) ?? amounts(old, new) ?? hours(old, new)
    case .demand, .relief, .neutral, .unknown:
      return nil
    }
  }

  private static func group(of word: String, in groups: [[String]]) -> Int? {
    groups.firstIndex { $0.contains(word) }
  }

  /// The same of two sets of kinds, by the lightest of each; a kind more is more to choose from.
  static func order(_ old: [String], _ new: [String], _ groups: [[String]]) -> Int? {
    if Set(old).isSubset(of: new) { return -1 }
    if Set(new).isSubset(of: old) { return 1 }
    let one = old.map { group(of: $0, in: groups) }
    let other = new.map { group(of: $0, in: groups) }
    guard !one.contains(nil), !other.contains(nil), let lightest = one.compactMap({ $0 }).min(),
      let newest = other.compactMap({ $0 }).min()
    else { return nil }
    return sign(lightest, newest)
  }

  private static func sign(_ old: Int, _ new: Int) -> Int? {
    old == new ? nil : (new - old).signum()
  }

  private static func numbers(_ old: String, _ new: String) -> Int? {
    guard let old = Int(old), let new = Int(new) else { return nil }
    return sign(old, new)
  }

  private static func spans(_ old: String, _ new: String) -> Int? {
    guard let old = TimeSpan(old), let new = TimeSpan(new) else { return nil }
    switch (old, new) {
    case (.amount(let one, let unit), .amount(let other, let otherUnit)):
      return unit == otherUnit ? sign(one, other) : nil
    case (.unlimited, .unlimited), (.sameDay, .sameDay): return nil
    case (.unlimited, _): return -1
    case (_, .unlimited): return 1
    case (.sameDay, .amount(let halves, .workingDay)): return halves > 2 ? 1 : nil
    case (.amount(let halves, .workingDay), .sameDay): return halves > 2 ? -1 : nil
    case (.sameDay, _), (_, .sameDay): return nil
    }
  }

  private static func amounts(_ old: String, _ new: String) -> Int? {
    switch (Money(old), Money(new)) {
    case (.dong(let one)?, .dong(let other)?): return sign(one, other)
    case (.share(let one)?, .share(let other)?): return sign(one, other)
    case (.foreign(let one, let currency)?, .foreign(let other, let otherCurrency)?):
      return currency == otherCurrency ? sign(one, other) : nil
    default: return nil
    }
  }

  /// `8h30` in minutes.
  private static func hours(_ old: String, _ new: String) -> Int? {
    func minutes(_ text: String) -> Int? {
      let parts = text.split(separator: "h", omittingEmptySubsequences: false)
      guard parts.count == 2, let hours = Int(parts[0]) else { return nil }
      if parts[1].isEmpty { return hours * 60 }
      return Int(parts[1]).map { hours * 60 + $0 }
    }
    guard let old = minutes(old), let new = minutes(new) else { return nil }
    return sign(old, new)
  }
}

public import ProcedureModel

/// How long a procedure takes and what it costs, as far as one line can tell.
public struct GlanceFacts: Sendable {
  /// What the record says about money.
  public enum Price: Hashable, Sendable {
    /// The record says nothing, or nothing that comes to an amount.
    case unstated
    /// Nothing is charged.
    case nothing
    /// One charge in đồng, from the lowest rate to the highest.
    case dong(ClosedRange<Int>)
    /// Several charges.
    case several(Int)
    /// One charge that is no plain amount in đồng.
    case other
  }

  /// The shortest and the longest time that holds on the day; equal where there is one.
  public var times: ClosedSpan?
  /// Whether the record says that there is no limit.
  public var hasNoLimit = false
  public var price = Price.unstated

  /// Two times, the shorter first.
  public struct ClosedSpan: Hashable, Sendable {
    public var shortest: TimeSpan
    public var longest: TimeSpan
  }

  /// Takes the rows that hold in the situation, whatever they are for.
  public init(_ procedure: Procedure, in situation: Situation) {
    hasNoLimit = procedure.timeLimit.isNone
    for row in procedure.timeLimit.elements where row.qualifiers.holds(on: situation.day) {
      guard row.plus == nil, row.covers.isEmpty, let span = row.takes.value?.value else { continue }
      guard let known = times else {
        times = ClosedSpan(shortest: span, longest: span)
        continue
      }
      if length(of: span) < length(of: known.shortest) { times?.shortest = span }
      if length(of: span) > length(of: known.longest) { times?.longest = span }
    }
    if procedure.fees.isNone { price = .nothing }
    let fees = procedure.fees.elements.filter { $0.qualifiers.holds(on: situation.day) }
    if fees.count > 1 { price = .several(fees.count) }
    if fees.count == 1, let fee = fees.first { price = Self.price(of: fee, in: situation) }
  }

  private func length(of span: TimeSpan) -> Double { span.roughDays ?? .infinity }

  private static func price(of fee: Fee, in situation: Situation) -> Price {
    var amounts: [Money] = []
    if let own = fee.amount.value?.value { amounts.append(own) }
    for rate in fee.rates where rate.qualifiers.holds(on: situation.day) {
      if let amount = rate.amount.value?.value { amounts.append(amount) }
    }
    for reduction in fee.reductions where reduction.qualifiers.holds(on: situation.day) {
      if let amount = reduction.to?.value, !amounts.isEmpty { amounts.append(amount) }
    }
    guard !amounts.isEmpty else { return .unstated }
    var dong: [Int] = []
    for amount in amounts {
      guard case .dong(let value) = amount else { return .other }
      dong.append(value)
    }
    guard let low = dong.min(), let high = dong.max() else { return .unstated }
    return high == 0 ? .nothing : .dong(low...high)
  }
}

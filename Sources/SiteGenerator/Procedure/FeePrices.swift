package import ProcedureModel

/// What one fee comes to by one channel on the day.
package struct FeePrices: Sendable {
  /// Known amounts, in the order written.
  package private(set) var amounts: [Money] = []
  /// Whether a reduction for everybody by this channel is taken into account.
  package private(set) var isReduced = false
  /// Whether there are reductions for some only.
  package private(set) var hasOtherReductions = false
  /// What to show where no amount is known.
  package let silence: Phrase

  /// Works out one fee by one channel; `nil` leaves the channel open.
  package init(_ fee: Fee, in view: ProcedureView, by channel: Channel?) {
    var known: [Phrase] = []
    if !fee.hasAmount, let ceiling = fee.atMost?.value {
      known.append(view.texts(.feeAtMost, ["amount": .own(view.texts.money(ceiling))]))
    }
    if !fee.hasAmount, let body = fee.setBy?.value {
      known.append(view.texts(.feeSetBy, ["agency": view.site.agency(body)]))
    }
    silence = known.isEmpty ? .silent(view.texts(.silentUnstated)) : known.joined("; ")
    if let own = fee.amount.value?.value { amounts = [own] }
    for rate in fee.rates.readings(on: view.site.day, by: channel) {
      if let money = rate.amount.value?.value { amounts.append(money) }
    }
    let reductions = fee.reductions.holding(in: Situation(day: view.site.day, channel: channel))
    for reduction in reductions {
      guard let to = reduction.to?.value else { continue }
      let isForAll = channel != nil && reduction.qualifiers.labelCount == 0
      guard isForAll, case .dong(let lower) = to else {
        hasOtherReductions = true
        continue
      }
      amounts = amounts.map { amount in
        guard case .dong(let full) = amount, lower < full else { return amount }
        isReduced = true
        return to
      }
    }
  }

  /// From the lowest to the highest, in đồng, where all amounts are.
  package var dongRange: ClosedRange<Int>? {
    var values: [Int] = []
    for amount in amounts {
      guard case .dong(let value) = amount else { return nil }
      values.append(value)
    }
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }
}

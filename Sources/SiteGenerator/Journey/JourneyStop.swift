import Catalogue
import ProcedureModel

/// One procedure of a life event, with what its record says of the case the event leads to.
struct JourneyStop: Sendable {
  let step: JourneyStep
  /// Where the site has the procedure.
  let entry: ProcedureEntry?
  let view: ProcedureView?
  let limit: StopLimit?

  init(_ step: JourneyStep, in site: SiteContext, links: Links) {
    self.step = step
    entry = site.index.entry(step.code)
    view = site.input.described[step.code].map { ProcedureView($0, in: site, links: links) }
    limit = view.flatMap {
      StopLimit($0.procedure, caseID: step.caseID?.value, on: site.day)
    }
  }

  /// The longest limit in days, only to tell which way is longer.
  var days: Double? { limit?.longest.roughDays }

  /// Whether everybody does it, as far as the event says.
  var isForAll: Bool { step.when == nil && step.insteadOf.isEmpty }

  /// The name of the case it leads to, where the procedure's page tells several apart.
  var caseName: Phrase? {
    guard let view, let id = step.caseID?.value, view.cases.count > 1,
      let found = view.cases.first(where: { $0.key == id })
    else { return nil }
    return view.site.caseName(found)
  }

  /// The name alone, without its code.
  func name(in site: SiteContext) -> Phrase { .quoted(entry?.title ?? step.code) }

  /// How long it takes: one limit, or from the shortest to the longest.
  func time(in site: SiteContext) -> Phrase {
    guard let limit else { return .silent(site.texts(.silentUnstated)) }
    let longest = site.texts.span(limit.longest)
    if limit.shortest == limit.longest { return .own(longest) }
    return site.texts(
      .journeyRange, ["low": .own(site.texts.span(limit.shortest)), "high": .own(longest)])
  }

  /// What is to be paid in this case.
  func fee(in site: SiteContext) -> Phrase {
    guard let view else { return .silent(site.texts(.silentUnstated)) }
    if let missing = view.missing(view.procedure.fees, none: .feeNone) { return missing }
    let fees = feesOfCase(view)
    guard let fee = fees.first else { return .silent(site.texts(.silentUnstated)) }
    guard fees.count == 1 else {
      let items = Phrase.own(site.texts.number(fees.count) + " " + site.texts(.feeItems))
      let total =
        dong(in: site).map { .own(site.texts.dong($0)) }
        ?? Phrase.silent(site.texts(.journeyFeeOpen))
      return items + .own(", ") + total
    }
    let prices = FeePrices(fee, in: view, by: nil)
    if let range = prices.dongRange { return .own(site.texts.dong(range)) }
    guard let amount = prices.amounts.first, prices.amounts.count == 1 else {
      return prices.amounts.isEmpty ? prices.silence : .own(site.texts(.journeyFeeVaries))
    }
    return .own(site.texts.money(amount))
  }

  /// What is to be paid in đồng, where the record states all of it; `nil` else.
  func dong(in site: SiteContext) -> ClosedRange<Int>? {
    guard let view else { return nil }
    if view.procedure.fees.isNone { return 0...0 }
    let fees = feesOfCase(view)
    guard !fees.isEmpty else { return nil }
    var total = 0...0
    for fee in fees {
      guard let range = FeePrices(fee, in: view, by: nil).dongRange else { return nil }
      let least = fee.qualifiers.when == nil ? range.lowerBound : 0
      total = total.lowerBound + least...total.upperBound + range.upperBound
    }
    return total
  }

  /// How many papers to bring, from the way that asks least to the one that asks most.
  var papers: ClosedRange<Int>? {
    guard let view else { return nil }
    let tallies = view.columns.compactMap {
      PaperTally.of(view, by: $0, caseID: step.caseID?.value)
    }
    guard let least = tallies.map(\.certain.lowerBound).min(),
      let most = tallies.map(\.certain.upperBound).max()
    else { return nil }
    return least...most
  }

  private func feesOfCase(_ view: ProcedureView) -> [Fee] {
    let situation = Situation(day: view.site.day, caseID: step.caseID?.value)
    return view.procedure.fees.elements.holding(in: situation).map { fee in
      var fee = fee
      fee.rates = fee.rates.holding(in: situation)
      return fee
    }
  }
}

import HTML
import ProcedureModel

extension GlanceCell {
  /// The most fees named in a cell; more are counted, and named below the table.
  static let mostFees = 3

  func writeFee(into html: inout HTMLWriter) {
    if let missing = view.missing(view.procedure.fees, none: .feeNone) {
      html.phrase(missing, in: view.site)
      return
    }
    let fees = view.procedure.fees.elements
      .holding(in: Situation(day: view.site.day, channel: channel))
    if fees.isEmpty { html.silence(.silentUnstated, in: view.site) }
    guard fees.count <= Self.mostFees else {
      write(texts.number(fees.count), unit: texts(.feeItems), into: &html)
      writeSoft(.own(texts(.glanceMore)), into: &html)
      return
    }
    for fee in fees { write(fee, isAlone: fees.count == 1, into: &html) }
  }

  private func write(_ fee: Fee, isAlone: Bool, into html: inout HTMLWriter) {
    let prices = FeePrices(fee, in: view, by: channel)
    if !isAlone, let name = fee.name?.value { html.element(.p, nil, .quoted(name), in: view.site) }
    if let range = prices.dongRange {
      let low = texts.number(range.lowerBound)
      let figure =
        range.lowerBound == range.upperBound
        ? low : low + "–" + texts.number(range.upperBound)
      if range.upperBound == 0 {
        write(texts(.feeFree), into: &html)
      } else {
        write(figure, unit: texts(.feeDong), into: &html)
      }
    } else if let only = prices.amounts.first, prices.amounts.count == 1 {
      write(texts.money(only), into: &html)
    } else if prices.amounts.isEmpty {
      html.element(.p) { $0.phrase(prices.silence, in: view.site) }
      if let verbatim = view.verbatim(fee.claims) { writeSoft(verbatim, into: &html) }
    } else {
      writeSoft(.own(texts(.glanceMore)), into: &html)
    }
    if let when = fee.qualifiers.when?.value {
      writeSoft(texts(.whenOnly, ["when": view.site.condition(when)]), into: &html)
    }
    if let per = fee.per?.value, !prices.amounts.isEmpty {
      writeSoft(texts(.feePer, ["unit": .quoted(per)]), into: &html)
    }
    if prices.isReduced { writeSoft(.own(texts(.feeReducedHere)), into: &html) }
    if prices.hasOtherReductions { writeSoft(.own(texts(.feeReducible)), into: &html) }
  }
}

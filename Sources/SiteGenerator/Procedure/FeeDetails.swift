import HTML
import ProcedureModel

/// Every fee with its rates, reductions and notes, below the table.
struct FeeDetails {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  func render(into html: inout HTMLWriter) {
    let fees = view.procedure.fees.elements.holding(in: view.situation)
    guard fees.count > GlanceCell.mostFees || fees.contains(where: hasMore) else { return }
    html.element(.h3, .id("phi"), .class("screen"), text: view.texts(.feeTitle))
    html.element(.dl, .class("facts screen")) { html in
      for fee in fees {
        html.element(.dt) { html in
          html.phrase(name(fee), in: view.site)
          let labels = view.labels(fee.qualifiers)
          if !labels.isEmpty {
            html.text(" ")
            html.element(.span, "soft", labels.joined("; "), in: view.site)
          }
        }
        html.element(.dd) { write(fee, into: &$0) }
      }
    }
  }

  /// Whether a fee has more to it than its cell of the table shows.
  private func hasMore(_ fee: Fee) -> Bool {
    !fee.rates.isEmpty || !fee.reductions.isEmpty || !view.remarks(fee.claims).isEmpty
      || fee.of != nil
  }

  private func name(_ fee: Fee) -> Phrase {
    if let name = fee.name?.value { return .quoted(name) }
    if let kind = fee.kind?.value { return .own(view.texts.word(kind)) }
    return .own(view.texts(.feeAny))
  }

  private func write(_ fee: Fee, into html: inout HTMLWriter) {
    if fee.rates.isEmpty {
      html.element(.p, nil, amount(fee.amount, of: fee.of?.value, fee: fee), in: view.site)
    } else {
      html.element(.ul, .class("rows")) { html in
        for rate in fee.rates.holding(in: view.situation) {
          row(
            amount(rate.amount, of: rate.of?.value, fee: fee), view.labels(rate.qualifiers),
            rate.claims, into: &html)
        }
      }
    }
    let reductions = fee.reductions.holding(in: view.situation)
    if !reductions.isEmpty {
      html.element(.p, "soft", .feeReductions, in: view.site)
      html.element(.ul, .class("rows")) { html in
        for reduction in reductions {
          guard let to = reduction.to?.value else { continue }
          row(
            .own(view.texts.money(to)), view.labels(reduction.qualifiers), reduction.claims,
            into: &html)
        }
      }
    }
    if let verbatim = view.verbatim(fee.claims) {
      html.element(.p, "soft", verbatim, in: view.site)
    }
    for remark in view.remarks(fee.claims) { html.element(.p, "soft", remark, in: view.site) }
  }

  private func amount(_ stated: Stated<Located<Money>>, of base: String?, fee: Fee) -> Phrase {
    guard let money = stated.value?.value else {
      return stated.isNone
        ? .own(view.texts(.feeNone)) : FeePrices(fee, in: view, by: nil).silence
    }
    var phrase = Phrase.own(view.texts.money(money))
    if let base {
      phrase = view.texts(.feeOf, ["share": phrase, "base": .quoted(base)])
    }
    if let per = fee.per?.value { phrase += .own(" / ") + .quoted(per) }
    return phrase
  }

  private func row(
    _ amount: Phrase, _ labels: [Phrase], _ claims: Claims, into html: inout HTMLWriter
  ) {
    html.element(.li) { html in
      html.element(.b, nil, amount, in: view.site)
      var rest = labels
      if let verbatim = view.verbatim(claims) { rest.append(verbatim) }
      rest += view.remarks(claims)
      if !rest.isEmpty {
        html.text(" ")
        html.element(.span, nil, rest.joined("; "), in: view.site)
      }
    }
  }
}

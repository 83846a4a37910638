import ProcedureModel
import VietnameseText

extension Fee {
  /// What a message calls it: its name, else its kind.
  var shownName: String { name?.value ?? kind?.value.vietnamese ?? "khoản thu" }

  /// What the source printed, where that says that nothing is paid.
  var printedFree: Located<String>? {
    guard let verbatim = claims.verbatim, verbatim.isWholly(Phrases.printedFree) else { return nil }
    return verbatim
  }

  /// An amount above zero that stands beside a printed `Miễn phí` or `0`.
  var amountDespiteFree: Int? {
    guard printedFree != nil else { return nil }
    for money in [amount.value?.value] + rates.map({ $0.amount.value?.value }) {
      if case .dong(let dong)? = money, dong > 0 { return dong }
    }
    let notes = [claims.note] + rates.map(\.claims.note)
    return notes.lazy.compactMap { $0 }.flatMap { PrintedAmount.all(in: $0.value) }
      .first { $0.dong > 0 }?.dong
  }
}

extension FeeKind {
  /// What a fee without a name is called.
  fileprivate var vietnamese: String {
    switch self {
    case .fee: "Phí"
    case .charge: "Lệ phí"
    case .price: "Giá"
    }
  }
}

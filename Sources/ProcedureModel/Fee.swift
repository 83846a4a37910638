package import SourceText

/// One phí, lệ phí or giá.
package struct Fee: Qualified, Claiming {
  /// One rate of a fee that has several.
  package struct Rate: Qualified, Claiming {
    package var range: ByteRange
    package var id: Located<String>?
    package var amount: Stated<Located<Money>> = .absent
    /// What a share is a share of.
    package var of: Located<String>?
    package var qualifiers = Qualifiers()
    package var claims = Claims()

    package init(range: ByteRange) {
      self.range = range
    }
  }

  /// A lower amount for some; applied after the rate, never added up, the lowest holds.
  package struct Reduction: Qualified, Claiming {
    package var range: ByteRange
    package var id: Located<String>?
    /// The amount that is left; 0 exempts.
    package var to: Located<Money>?
    package var qualifiers = Qualifiers()
    package var claims = Claims()

    package init(range: ByteRange) {
      self.range = range
    }
  }

  package var range: ByteRange
  package var id: Located<String>?
  package var name: Located<String>?
  package var kind: Located<FeeKind>?
  /// What one amount is paid for: hồ sơ, lần, bản.
  package var per: Located<String>?
  package var amount: Stated<Located<Money>> = .absent
  package var of: Located<String>?
  package var rates: [Rate] = []
  /// What it must not exceed, where another body fixes it.
  package var atMost: Located<Money>?
  /// The body that fixes the amount.
  package var setBy: Located<String>?
  package var reductions: [Reduction] = []
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }

  package var key: String { id?.value ?? "" }
  package var place: ByteRange { name?.range ?? id?.range ?? range }

  /// Whether an amount is known, its own or that of a rate.
  package var hasAmount: Bool {
    amount.value != nil || rates.contains { $0.amount.value != nil }
  }

  /// Whether something is to be paid for certain, as far as the record says.
  package var isPositive: Bool {
    let amounts = [amount.value?.value] + rates.map { $0.amount.value?.value }
    return amounts.contains { money in
      switch money {
      case .dong(let dong): dong > 0
      case .foreign(let hundredths, _): hundredths > 0
      case .share(let share): share > 0
      case nil: false
      }
    }
  }
}

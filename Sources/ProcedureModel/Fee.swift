public import SourceText

/// One phí, lệ phí or giá.
public struct Fee: Qualified, Claiming {
  /// One rate of a fee that has several.
  public struct Rate: Qualified, Claiming {
    public var range: ByteRange
    public var id: Located<String>?
    public var amount: Stated<Located<Money>> = .absent
    /// What a share is a share of.
    public var of: Located<String>?
    public var qualifiers = Qualifiers()
    public var claims = Claims()

    public init(range: ByteRange) {
      self.range = range
    }
  }

  /// A lower amount for some; applied after the rate, never added up, the lowest holds.
  public struct Reduction: Qualified, Claiming {
    public var range: ByteRange
    public var id: Located<String>?
    /// The amount that is left; 0 exempts.
    public var to: Located<Money>?
    public var qualifiers = Qualifiers()
    public var claims = Claims()

    public init(range: ByteRange) {
      self.range = range
    }
  }

  public var range: ByteRange
  public var id: Located<String>?
  public var name: Located<String>?
  public var kind: Located<FeeKind>?
  /// What one amount is paid for: hồ sơ, lần, bản.
  public var per: Located<String>?
  public var amount: Stated<Located<Money>> = .absent
  public var of: Located<String>?
  public var rates: [Rate] = []
  /// What it must not exceed, where another body fixes it.
  public var atMost: Located<Money>?
  /// The body that fixes the amount.
  public var setBy: Located<String>?
  public var reductions: [Reduction] = []
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }

  public var key: String { id?.value ?? "" }
  public var place: ByteRange { name?.range ?? id?.range ?? range }

  /// Whether an amount is known, its own or that of a rate.
  public var hasAmount: Bool {
    amount.value != nil || rates.contains { $0.amount.value != nil }
  }

  /// Whether something is to be paid for certain, as far as the record says.
  public var isPositive: Bool {
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

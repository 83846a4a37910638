/// What a table of statistics counts, in the order of its columns.
///
/// A count that is not given is unknown, which is not zero.
public enum StatisticsCount: String, Sendable, CaseIterable {
  case received
  case resolved
  case onTime = "on-time"
  case late
  case refused
  case supplemented
  case supplementedTwice = "supplemented-twice"
  case whollyOnline = "wholly-online"
  case paidOnline = "paid-online"
  case resultsInForce = "results-in-force"
  case resultsDigitised = "results-digitised"
  case users
  case usersIdentified = "users-identified"

  /// The count that this one is a part of.
  public var whole: StatisticsCount? {
    switch self {
    case .received, .resolved, .resultsInForce, .users: nil
    case .onTime, .late: .resolved
    case .refused, .supplemented, .whollyOnline, .paidOnline: .received
    case .supplementedTwice: .supplemented
    case .resultsDigitised: .resultsInForce
    case .usersIdentified: .users
    }
  }

  /// Whether it tells how many there are at the end of the month, not how many came in it.
  ///
  /// Such counts of several months are not added: the newest one holds.
  public var isStock: Bool {
    switch self {
    case .resultsInForce, .resultsDigitised, .users, .usersIdentified: true
    default: false
    }
  }

  /// Its place among all counts, from 0.
  public var index: Int {
    switch self {
    case .received: 0
    case .resolved: 1
    case .onTime: 2
    case .late: 3
    case .refused: 4
    case .supplemented: 5
    case .supplementedTwice: 6
    case .whollyOnline: 7
    case .paidOnline: 8
    case .resultsInForce: 9
    case .resultsDigitised: 10
    case .users: 11
    case .usersIdentified: 12
    }
  }
}

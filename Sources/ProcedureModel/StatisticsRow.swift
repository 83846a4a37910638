package import SourceText

/// The counts of one procedure, month and channel (a line of `catalogue/statistics/<year>.csv`).
///
/// A count that is not given is `nil`: unknown, which is not zero.
package struct StatisticsRow: Sendable {
  /// What is counted, in the order of the columns.
  package enum Count: String, Sendable, CaseIterable {
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
    package var whole: Count? {
      switch self {
      case .received, .resolved, .resultsInForce, .users: nil
      case .onTime, .late: .resolved
      case .refused, .supplemented, .whollyOnline, .paidOnline: .received
      case .supplementedTwice: .supplemented
      case .resultsDigitised: .resultsInForce
      case .usersIdentified: .users
      }
    }
  }

  package var range: ByteRange
  package var agency: Located<String>
  package var level: Level?
  package var code: Located<String>
  /// The case; empty for all of them.
  package var caseID: Located<String>
  /// From the file's name.
  package var year: Int
  /// 1 to 12.
  package var month: Int
  package var channel: Channel?
  /// In the order of `Count.allCases`.
  package var counts: [Int?]
  package var source: String

  package init(
    range: ByteRange, agency: Located<String>, level: Level?, code: Located<String>,
    caseID: Located<String>, year: Int, month: Int, channel: Channel?, counts: [Int?],
    source: String
  ) {
    precondition(counts.count == Count.allCases.count, "one count for each column")
    self.range = range
    self.agency = agency
    self.level = level
    self.code = code
    self.caseID = caseID
    self.year = year
    self.month = month
    self.channel = channel
    self.counts = counts
    self.source = source
  }

  package subscript(count: Count) -> Int? {
    Count.allCases.firstIndex(of: count).flatMap { counts[$0] }
  }
}

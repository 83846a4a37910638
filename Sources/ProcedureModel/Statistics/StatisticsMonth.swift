/// A month of a year; months order by time.
public struct StatisticsMonth: Hashable, Sendable, Comparable {
  public var year: Int
  /// 1 to 12.
  public var month: Int

  public init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

/// Counts of the twelve months of a year for each key, in one flat list.
///
/// A key takes some 700 bytes for its whole year, however many rows were added to it. Beside the columns
/// there is one count more: dossiers received online, from the rows that name a way of filing.
public struct StatisticsCells<Key: Hashable & Sendable>: Sendable {
  public private(set) var keys: [Key] = []
  private var index: [Key: Int] = [:]
  /// The counts, by key, month and column.
  private var counts: [UInt32] = []
  /// Which counts all rows of a month gave, a bit each; the highest bit says that there is a row.
  private var given: [UInt16] = []
  /// How many counts a row has: one for each column, then what came online.
  public static var width: Int { StatisticsCount.allCases.count + 1 }
  private static var hasRow: UInt16 { 0x8000 }

  public init() {}

  /// The place of a key, which is new where it was not met.
  public mutating func place(of key: Key) -> Int {
    if let place = index[key] { return place }
    let place = keys.count
    index[key] = place
    keys.append(key)
    counts.append(contentsOf: repeatElement(0, count: 12 * Self.width))
    given.append(contentsOf: repeatElement(0, count: 12))
    return place
  }

  /// Adds one row; counts too large to hold stay at the largest.
  ///
  /// - Parameters:
  ///   - row: one number for each count; what is not given is 0.
  ///   - known: a bit for each count that the row gives.
  ///   - place: the key's place.
  ///   - month: 1 to 12.
  public mutating func add(
    _ row: borrowing [UInt32], known: UInt16, at place: Int, month: Int
  ) {
    let cell = place * 12 + month - 1
    given[cell] = given[cell] == 0 ? known | Self.hasRow : given[cell] & (known | Self.hasRow)
    let start = cell * Self.width
    for index in row.indices {
      let (sum, overflows) = counts[start + index].addingReportingOverflow(row[index])
      counts[start + index] = overflows ? .max : sum
    }
  }

  /// Whether any row of a month was added.
  public func hasRows(at place: Int, month: Int) -> Bool { given[place * 12 + month - 1] != 0 }

  /// Dossiers of a month that came online; `nil` where some row does not name its way of filing.
  public func receivedOnline(at place: Int, month: Int) -> Int? {
    value(Self.width - 1, at: place, month: month)
  }

  /// A month's count; `nil` where there is no row, or some row did not give it.
  public func count(_ count: StatisticsCount, at place: Int, month: Int) -> Int? {
    value(count.index, at: place, month: month)
  }

  private func value(_ index: Int, at place: Int, month: Int) -> Int? {
    let cell = place * 12 + month - 1
    guard given[cell] & (1 << UInt16(index)) != 0 else { return nil }
    return Int(counts[cell * Self.width + index])
  }
}

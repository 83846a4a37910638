import ProcedureModel

/// What is remembered from row to row of one table.
struct StatisticsRowState: Sendable {
  /// The last text of a column with the number it stands for: rows mostly repeat them.
  struct Last: Sendable {
    private var bytes: [UInt8] = []
    private(set) var number: UInt32 = 0
    private var isSet = false

    /// Whether the bytes are those of the last row.
    func holds(_ source: [UInt8], _ range: Range<Int>) -> Bool {
      guard isSet, range.count == bytes.count else { return false }
      var index = 0
      for position in range {
        if source[position] != bytes[index] { return false }
        index += 1
      }
      return true
    }

    mutating func set(_ source: [UInt8], _ range: Range<Int>, _ number: UInt32) {
      bytes.removeAll(keepingCapacity: true)
      bytes += source[range]
      self.number = number
      isSet = true
    }
  }

  var agency = Last()
  var code = Last()
  var caseID = Last()
  /// Agencies and codes of this table that were met already, by number.
  var metAgencies: Set<UInt32> = []
  var metCodes: Set<UInt32> = []
  /// Cases of procedures met already: code and case in one number.
  var metCases: Set<UInt64> = []
  /// Months and channels that stand above, a bit each, by group and case.
  var seen: [UInt64: UInt64] = [:]
  /// The same for rows of all cases together, and for rows of single ones, by group.
  var wholes: [UInt64] = []
  var parts: [UInt64] = []
  /// The counts of the row being read, and what of it came online.
  var counts = [UInt32](
    repeating: 0, count: StatisticsCells<StatisticsTotals.Group>.width)
}

/// What tables of statistics add up to, per agency, procedure, way of filing and month.
///
/// Rows are added one by one and let go: memory grows with agencies times procedures, never with the
/// length of a table. Cases are added together.
public struct StatisticsTotals: Sendable {
  /// One procedure at one agency in one year.
  public struct Group: Hashable, Sendable {
    /// Index into `agencies`.
    public var agency: UInt32
    /// Index into `codes`.
    public var code: UInt32
    public var level: Level
    public var year: Int

    public init(agency: UInt32, code: UInt32, level: Level, year: Int) {
      self.agency = agency
      self.code = code
      self.level = level
      self.year = year
    }
  }

  /// One case of a procedure by one way of filing in one year, over all agencies.
  public struct Filing: Hashable, Sendable {
    /// Index into `codes`.
    public var code: UInt32
    /// Index into `cases`; 0 for all of them together.
    public var caseID: UInt32
    public var level: Level
    /// `nil` where the table does not part the ways of filing.
    public var channel: Channel?
    public var year: Int

    public init(code: UInt32, caseID: UInt32, level: Level, channel: Channel?, year: Int) {
      self.code = code
      self.caseID = caseID
      self.level = level
      self.channel = channel
      self.year = year
    }
  }

  /// One table that was read.
  public struct Table: Sendable {
    /// The file, relative to the workspace.
    public var path: String
    /// The year of its figures, from the file's name.
    public var year: Int
    /// Lines that were counted.
    public var rows = 0
    /// Lines that were left out since something is wrong with them: the totals are incomplete then.
    public var dropped = 0
    /// Whether the table could not be read, or not to its end.
    public var isCut = false

    /// Whether not all of it was counted.
    public var isIncomplete: Bool { isCut || dropped > 0 }

    public init(path: String, year: Int) {
      self.path = path
      self.year = year
    }
  }

  public private(set) var agencies: [String] = []
  public private(set) var codes: [String] = []
  /// Ids of cases; the first stands for all cases together.
  public private(set) var cases: [String] = [""]
  public var tables: [Table] = []
  public private(set) var groups = StatisticsCells<Group>()
  public private(set) var filings = StatisticsCells<Filing>()
  private var agencyNumbers: [String: UInt32] = [:]
  private var codeNumbers: [String: UInt32] = [:]
  private var caseNumbers: [String: UInt32] = ["": 0]

  public init() {}

  /// The number of an agency, which is new where it was not met.
  public mutating func number(ofAgency id: String) -> UInt32 {
    Self.number(of: id, &agencies, &agencyNumbers)
  }

  /// The number of a procedure, which is new where it was not met.
  public mutating func number(ofCode code: String) -> UInt32 {
    Self.number(of: code, &codes, &codeNumbers)
  }

  /// The number of a case, which is new where it was not met.
  public mutating func number(ofCase id: String) -> UInt32 {
    Self.number(of: id, &cases, &caseNumbers)
  }

  /// The place of a group, which is new where it was not met.
  public mutating func place(of group: Group) -> Int { groups.place(of: group) }

  /// Adds one row to a group and to a filing.
  ///
  /// - Parameters:
  ///   - row: one number for each count; what is not given is 0.
  ///   - known: a bit for each count that the row gives.
  ///   - group: the group's place.
  ///   - filing: whose filing it is.
  ///   - month: 1 to 12.
  public mutating func add(
    _ row: borrowing [UInt32], known: UInt16, toGroup group: Int, filing: Filing, month: Int
  ) {
    groups.add(row, known: known, at: group, month: month)
    filings.add(row, known: known, at: filings.place(of: filing), month: month)
  }

  /// How many dossiers of a procedure came in the newest year that a table covers.
  public struct Received: Sendable {
    public var year: Int
    /// The months that some row speaks of, 1 to 12.
    public var months: Set<Int>
    /// By case and way of filing; `nil` where the rows do not part them.
    public var counts: [(caseID: String?, channel: Channel?, count: Int)]
  }

  /// Dossiers received in the newest year, over all agencies and levels; `nil` where no row tells.
  public func received(of code: String) -> Received? {
    guard let number = codeNumbers[code] else { return nil }
    let places = filings.keys.indices.filter { filings.keys[$0].code == number }
    guard let year = places.map({ filings.keys[$0].year }).max() else { return nil }
    var received = Received(year: year, months: [], counts: [])
    for place in places where filings.keys[place].year == year {
      let key = filings.keys[place]
      let caseID = key.caseID == 0 ? nil : cases[Int(key.caseID)]
      var count: Int?
      for month in 1...12 {
        guard let number = filings.count(.received, at: place, month: month) else { continue }
        received.months.insert(month)
        count = (count ?? 0) + number
      }
      guard let count else { continue }
      let known = received.counts.firstIndex { $0.caseID == caseID && $0.channel == key.channel }
      if let known {
        received.counts[known].count += count
      } else {
        received.counts.append((caseID, key.channel, count))
      }
    }
    return received.counts.isEmpty ? nil : received
  }

  private static func number(
    of id: String, _ names: inout [String], _ numbers: inout [String: UInt32]
  ) -> UInt32 {
    if let known = numbers[id] { return known }
    let number = UInt32(names.count)
    names.append(id)
    numbers[id] = number
    return number
  }
}

import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText

extension StatisticsScan {
  /// Reads one row and adds it up; tells whether something points at it.
  mutating func readRow(
    _ line: StatisticsLine, _ bytes: [UInt8], from start: Int, _ header: StatisticsHeader
  ) -> Bool {
    let reader = StatisticsRowReader(line: line, bytes: bytes, start: start, text: text)
    var problems: [StatisticsRowReader.Problem] = []
    let month = reader.month(header.month, &problems)
    let level = reader.level(header.level, year: year, month: month, &problems)
    let channel = header.channel.flatMap { reader.channel($0, &problems) }
    var known = reader.counts(header, &row.counts, &problems)
    let online = StatisticsCount.allCases.count
    row.counts[online] = channel == .online ? row.counts[StatisticsCount.received.index] : 0
    if channel != nil { known |= 1 << UInt16(online) }
    var isKept = false
    let code = number(ofCodeIn: header, reader, &problems, &isKept)
    reader.checkFilled(header, &problems)
    if problems.isEmpty { reader.checkParts(header, row.counts, known, &problems) }
    guard problems.isEmpty, let code else { return drop(problems) }
    let agency = number(ofAgencyIn: header, reader, &isKept)
    let caseNumber = number(ofCaseIn: header, reader, code, &isKept)
    let place = totals.place(
      of: StatisticsTotals.Group(agency: agency, code: code, level: level, year: year))
    if let problem = overlap(place, caseNumber, month, channel, reader, header) {
      return drop([problem])
    }
    totals.add(
      row.counts, known: known, toGroup: place,
      filing: StatisticsTotals.Filing(
        code: code, caseID: caseNumber, level: level, channel: channel, year: year), month: month)
    table.rows += 1
    return isKept
  }

  private mutating func drop(_ problems: [StatisticsRowReader.Problem]) -> Bool {
    table.dropped += 1
    for problem in problems { report(problem.rule, problem.message, problem.range) }
    return true
  }

  private mutating func number(
    ofAgencyIn header: StatisticsHeader, _ reader: StatisticsRowReader, _ isKept: inout Bool
  ) -> UInt32 {
    let cell = reader.line.cells[header.agency]
    if row.agency.holds(reader.bytes, cell.inner) { return row.agency.number }
    let id = reader.text(header.agency)
    let number = totals.number(ofAgency: id)
    row.agency.set(reader.bytes, cell.inner, number)
    if row.metAgencies.insert(number).inserted {
      isKept = true
      references.append(
        RegistryReference(registry: .agencies, id: id, range: reader.range(header.agency)))
    }
    return number
  }

  /// The procedure's number; `nil` for a code that is none, which is a problem.
  private mutating func number(
    ofCodeIn header: StatisticsHeader, _ reader: StatisticsRowReader,
    _ problems: inout [StatisticsRowReader.Problem], _ isKept: inout Bool
  ) -> UInt32? {
    let cell = reader.line.cells[header.code]
    if row.code.holds(reader.bytes, cell.inner) { return row.code.number }
    let code = reader.text(header.code)
    guard ProcedureCode.isWellFormed(code) else {
      problems.append(reader.malformedCode(code, header.code))
      return nil
    }
    let number = totals.number(ofCode: code)
    row.code.set(reader.bytes, cell.inner, number)
    if row.metCodes.insert(number).inserted {
      isKept = true
      codes.append(Located(code, at: reader.range(header.code)))
    }
    return number
  }

  /// The number of the row's case; 0 for all cases together.
  private mutating func number(
    ofCaseIn header: StatisticsHeader, _ reader: StatisticsRowReader, _ code: UInt32,
    _ isKept: inout Bool
  ) -> UInt32 {
    guard let column = header.caseID, !reader.line.cells[column].inner.isEmpty else { return 0 }
    let id = reader.text(column)
    let number = totals.number(ofCase: id)
    if row.metCases.insert(UInt64(code) << 32 | UInt64(number)).inserted {
      isKept = true
      cases.append(
        (
          Located(reader.text(header.code), at: reader.range(header.code)),
          Located(id, at: reader.range(column))
        ))
    }
    return number
  }

  /// Whether the row counts what a row above counts already.
  private mutating func overlap(
    _ place: Int, _ caseNumber: UInt32, _ month: Int, _ channel: Channel?,
    _ reader: StatisticsRowReader, _ header: StatisticsHeader
  ) -> StatisticsRowReader.Problem? {
    while row.wholes.count <= place {
      row.wholes.append(0)
      row.parts.append(0)
    }
    let ofMonth = UInt64(0b1111) << UInt64((month - 1) * 4)
    let bit = UInt64(1) << UInt64((month - 1) * 4 + (channel.map(\.place) ?? 0))
    let key = UInt64(place) << 24 | UInt64(caseNumber)
    let seen = row.seen[key, default: 0]
    if seen & bit != 0 { return reader.duplicate(month, header.code) }
    // A row without a channel counts them all.
    let others = seen & ofMonth
    if others != 0, channel == nil || others & UInt64(1) << UInt64((month - 1) * 4) != 0 {
      return reader.overlap(month, header.channel ?? header.code)
    }
    let contrary = caseNumber == 0 ? row.parts[place] : row.wholes[place]
    if contrary & ofMonth != 0 {
      return reader.overlappingCase(month, header.caseID ?? header.code)
    }
    row.seen[key] = seen | bit
    if caseNumber == 0 { row.wholes[place] |= bit } else { row.parts[place] |= bit }
    return nil
  }
}

extension Channel {
  /// Its bit among those of a month; 0 is for all together.
  fileprivate var place: Int {
    switch self {
    case .inPerson: 1
    case .online: 2
    case .post: 3
    }
  }
}

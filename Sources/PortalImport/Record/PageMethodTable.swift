import VietnameseText

/// Ways of filing from the flattened table of a page: `Trực tuyến3 Ngày làm việcMiễn phínộp hồ sơ…`.
struct PageMethodTable {
  private(set) var methods: [PublishedRecord.Method] = []
  /// What stands outside every row.
  private(set) var rest = ""
  /// Cells whose digits ran together, as printed, with how they were read.
  private(set) var glued: [(printed: String, time: String, fee: String)] = []

  private let flat: FlatText

  static func read(_ text: String) -> PageMethodTable {
    var table = PageMethodTable(FlatText(text))
    table.read()
    return table
  }

  private init(_ flat: FlatText) {
    self.flat = flat
  }

  /// The start of a row: its channel, and where its time and fee stand.
  private struct Row {
    var start: Int
    var channel: String
    var time: String
    var fee: PublishedRecord.PrintedFee?
    /// Where the description begins.
    var body: Int
    /// The digits of time and fee together.
    var glued: String?
  }

  private mutating func read() {
    var rows: [Row] = []
    var at = 0
    let header = "Hình thức nộpThời gianPhí, lệ phíMô tả"
    if let found = flat.find(header) {
      at = found + header.unicodeScalars.count
    } else if let found = flat.find("Mô tả"), flat.find("Hình thức nộp") != nil {
      at = found + 5
    }
    let bodyStart = at
    while at < flat.count {
      if let row = row(at: at) {
        rows.append(row)
        at = row.body
      } else {
        at += 1
      }
    }
    if let first = rows.first {
      rest = flat.text(bodyStart..<first.start)
    } else {
      rest = flat.text(bodyStart..<flat.count)
    }
    for (index, row) in rows.enumerated() {
      let end = index + 1 < rows.count ? rows[index + 1].start : flat.count
      var method = PublishedRecord.Method(
        channel: row.channel, time: row.time, note: flat.text(row.body..<max(row.body, end)))
      if let fee = row.fee { method.fees = [fee] }
      if let printed = row.glued {
        glued.append((printed, row.time, row.fee?.value ?? ""))
      }
      methods.append(method)
    }
  }

  private func row(at start: Int) -> Row? {
    for channel in Self.channels where flat.starts(channel, at: start) {
      let at = skip(start + channel.unicodeScalars.count)
      if let row = cells(start, channel, at) { return row }
    }
    return nil
  }

  /// Time and fee behind a channel; `nil` where this is no row but a word of some description.
  private func cells(_ start: Int, _ channel: String, _ from: Int) -> Row? {
    // A blank between channel and cell is a copied table; prose goes on with a small letter.
    if let at = silence(from) {
      guard let (fee, body) = self.fee(from: at, digits: at..<at) else { return nil }
      return Row(start: start, channel: channel, time: "", fee: fee, body: body)
    }
    guard flat.isDigit(from) else { return nil }
    var digits = from
    while flat.isDigit(digits) || (isSeparator(digits) && flat.isDigit(digits + 1)) { digits += 1 }
    // A unit behind the number: the time ends there.
    if let (unit, end) = unit(at: skip(digits)) {
      let number = flat.text(from..<digits)
      let next = skip(end)
      guard let (fee, body) = self.fee(from: next, digits: next..<next) else { return nil }
      return Row(start: start, channel: channel, time: number + " " + unit, fee: fee, body: body)
    }
    // No unit: the fee may be «Miễn phí», or its digits stand glued to the time's.
    if let (fee, body) = self.fee(from: skip(digits), digits: from..<digits) {
      if fee?.cell.hasPrefix("glued ") == true, let split = fee {
        return glued(start, channel, split, from..<digits, body)
      }
      return Row(
        start: start, channel: channel, time: flat.text(from..<digits), fee: fee, body: body)
    }
    return nil
  }

  /// `1100 VNĐ` is a time of 1 and a fee of 100; where more than one cut is possible, none is made.
  private func glued(
    _ start: Int, _ channel: String, _ fee: PublishedRecord.PrintedFee, _ digits: Range<Int>,
    _ body: Int
  ) -> Row {
    let printed = flat.text(digits)
    let cuts = GluedDigits.cuts(printed, note: fee.note)
    var fee = fee
    fee.cell = String(fee.cell.dropFirst(6))
    if cuts.count == 1, let cut = cuts.first {
      fee.value = cut.fee
      fee.cell = cut.fee + " " + fee.cell
      return Row(
        start: start, channel: channel, time: cut.time, fee: fee, body: body, glued: printed)
    }
    fee.value = ""
    // Nobody can say which digits are the time's: they stand once, in the fee's cell.
    fee.cell = printed + " " + fee.cell
    fee.isGlued = true
    return Row(start: start, channel: channel, time: "", fee: fee, body: body, glued: printed)
  }

  /// A fee cell; `digits` is what stands before it without a unit.
  private func fee(
    from: Int, digits: Range<Int>
  ) -> (PublishedRecord.PrintedFee?, Int)? {
    if let end = silence(from) {
      let (note, body) = bracket(at: end)
      return note.isEmpty
        ? (nil, end)
        : (PublishedRecord.PrintedFee(value: "", note: note, cell: flat.text(from..<body)), body)
    }
    if flat.starts("Miễn phí", at: from) {
      let (note, body) = bracket(at: from + 8)
      return (
        PublishedRecord.PrintedFee(value: "0", note: note, cell: flat.text(from..<body)), body
      )
    }
    var at = from
    var value = ""
    if digits.isEmpty {
      while flat.isDigit(at) || (isSeparator(at) && flat.isDigit(at + 1)) { at += 1 }
      value = flat.text(from..<at)
      at = skip(at)
    }
    guard let (currency, end) = currency(at: at) else { return nil }
    let (note, body) = bracket(at: end)
    let cell = flat.text(from..<body)
    return (
      PublishedRecord.PrintedFee(
        value: value, currency: currency, note: note, cell: digits.isEmpty ? cell : "glued " + cell),
      body
    )
  }

  /// `( … )` with brackets inside; the end of the text closes what nobody closed.
  private func bracket(at start: Int) -> (String, Int) {
    guard start < flat.count, flat.scalars[start] == "(" else { return ("", start) }
    var depth = 0
    var at = start
    while at < flat.count {
      if flat.scalars[at] == "(" { depth += 1 }
      if flat.scalars[at] == ")" {
        depth -= 1
        if depth == 0 { return (flat.text(start + 1..<at), at + 1) }
      }
      // Brackets left open in the note must not swallow the next row.
      if at > start, startsRow(at) { return (flat.text(start + 1..<at), at) }
      at += 1
    }
    return (flat.text(start + 1..<flat.count), flat.count)
  }

  /// Whether a row plainly starts here: a channel, then a number or silence, directly.
  private func startsRow(_ at: Int) -> Bool {
    for channel in Self.channels where flat.starts(channel, at: at) {
      let next = at + channel.unicodeScalars.count
      if flat.isDigit(next) || silence(next) != nil { return true }
    }
    return false
  }

  private func silence(_ at: Int) -> Int? {
    flat.starts("Không có thông tin", at: at) ? at + 18 : nil
  }

  private func unit(at: Int) -> (String, Int)? {
    for unit in Self.units where flat.starts(unit, at: at) {
      return (unit, at + unit.unicodeScalars.count)
    }
    return nil
  }

  private func currency(at: Int) -> (String, Int)? {
    for word in Self.currencies where flat.starts(word, at: at) {
      return (word == "USD" ? word : "VND", at + word.unicodeScalars.count)
    }
    return nil
  }

  private func isSeparator(_ at: Int) -> Bool {
    at < flat.count && (flat.scalars[at] == "," || flat.scalars[at] == ".")
  }

  private func skip(_ at: Int) -> Int {
    var at = at
    while flat.isSpace(at) { at += 1 }
    return at
  }

  private static let channels: [String] = ["Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính"]
  private static let units: [String] = [
    "Ngày làm việc", "Giờ làm việc", "Ngày", "Giờ", "Tháng", "Năm", "Phút", "Tuần",
  ]
  private static let currencies: [String] = [
    "Việt Nam Đồng", "VNĐồng", "VNĐ", "VND", "USD", "Đồng",
  ]
}

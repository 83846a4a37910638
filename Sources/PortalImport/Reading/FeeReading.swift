import VietnameseText

/// What a fee's cell says: a typed amount, or what stands there instead.
struct FeeReading: Hashable {
  enum Doubt: Hashable {
    /// Printed as free beside an amount in the note.
    case freeWithAmount(Int)
    /// A thousandth of what the note says, or under a thousand đồng.
    case slip
    /// The note names other amounts, the printed one not among them.
    case otherAmounts
    /// The note names further amounts.
    case oneOfSeveral
  }

  /// As typed in the catalogue: `135000`, `30 USD`; `nil` where nothing may be taken.
  var amount: String?
  var verbatim = ""
  var doubt: Doubt?
  /// What the amount is for each of: `hồ sơ`, `lần`.
  var per = ""
  /// The body that fixes the amount, where the source says so and names no amount itself.
  var setBy: String?
  /// Whether the source states exactly one amount, so that it must become a typed one.
  var statesOneAmount = false

  static func read(_ fee: PublishedRecord.PrintedFee) -> FeeReading {
    let amounts = AmountScan.dong(in: fee.note)
    var reading = FeeReading()
    if fee.currency == "USD" {
      reading.amount = decimal(fee.value).map { $0 + " USD" }
      reading.statesOneAmount = reading.amount != nil
      reading.verbatim = reading.amount == nil ? kept(fee) : fee.note
      return reading
    }
    let value = AmountScan.whole(fee.value)
    if let value, value > 0 {
      if value < 1000 {
        // An honest amount under a thousand đồng would stand alone or be repeated in the note.
        reading.doubt = .slip
        reading.verbatim = kept(fee)
        return reading
      }
      reading.amount = "\(value)"
      reading.verbatim = fee.note
      let others = Set(amounts).subtracting([value])
      if !amounts.contains(value), !amounts.isEmpty {
        reading.doubt = .otherAmounts
      } else if !others.isEmpty {
        reading.doubt = .oneOfSeveral
      }
      reading.statesOneAmount = others.isEmpty
      if amounts == [value] { reading.per = per(in: fee.note) }
      return reading
    }
    reading.verbatim = kept(fee)
    if value == 0 || CleanText.isSilent(fee.value) || fee.value == "o" {
      if isPlainlyFree(fee.note) {
        reading.amount = "0"
        return reading
      }
      if value == 0, let first = amounts.first { reading.doubt = .freeWithAmount(first) }
      if amounts.isEmpty { reading.setBy = FeeSetter.name(in: fee.note) }
    }
    return reading
  }

  /// What is kept of a fee without an amount: the cell as printed, or the value and its note.
  private static func kept(_ fee: PublishedRecord.PrintedFee) -> String {
    if !fee.cell.isEmpty { return fee.cell }
    let value = trimmed(fee.value + " " + fee.currency)
    if value.isEmpty { return fee.note }
    return fee.note.isEmpty ? value : value + " (" + fee.note + ")"
  }

  /// Notes that say in so many words that nothing is charged.
  private static func isPlainlyFree(_ note: String) -> Bool {
    [
      "khong thu phi", "khong thu le phi", "khong thu phi, le phi", "khong phai nop phi",
      "khong phai nop le phi", "khong phai nop phi, le phi", "mien phi", "mien le phi",
      "khong mat phi", "khong thu",
    ].contains(NameKey.of(note))
  }

  private static func decimal(_ printed: String) -> String? {
    var bytes = Array(printed.replacing(",", with: ".").utf8)
    while bytes.count > 1, bytes[0] == UInt8(ascii: "0"), bytes[1] != UInt8(ascii: ".") {
      bytes.removeFirst()
    }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      parts.joined().allSatisfy({ (48...57).contains($0) }),
      parts.count == 1 || parts[1].count <= 2,
      bytes.count <= 10, parts.joined().contains(where: { $0 != UInt8(ascii: "0") })
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `50.000 đồng/hồ sơ` is for each hồ sơ.
  private static func per(in note: String) -> String {
    let flat = FlatText(note)
    for word in ["đồng/", "đồng /", "đ/"] {
      guard let at = flat.find(word) else { continue }
      let start = at + word.unicodeScalars.count
      var end = start
      while end < flat.count, flat.scalars[end].properties.isAlphabetic || flat.scalars[end] == " "
      {
        end += 1
      }
      let text = flat.text(start..<end)
      let words = text.split(separator: " ")
      guard (1...4).contains(words.count), text.count <= 24,
        end == flat.count || [".", ",", ";", ")", "("].contains(flat.scalars[end])
      else { return "" }
      return text
    }
    return ""
  }
}

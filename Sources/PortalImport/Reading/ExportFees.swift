import VietnameseText

/// Fees of the export: `Phí : 20000 Đồng (điều kiện)`, one a line, sometimes with an attached file.
enum ExportFees {
  static func read(_ text: String) -> [PublishedRecord.PrintedFee] {
    var fees: [PublishedRecord.PrintedFee] = []
    for part in text.split(separator: "\n") {
      let line = trimmed(String(part))
      if CleanText.isSilent(line) { continue }
      if let fee = fee(line) {
        fees.append(fee)
      } else if let last = fees.indices.last {
        // An attached file, or a note that goes on.
        fees[last].note += (fees[last].note.isEmpty ? "" : " ") + line
        fees[last].cell += " " + line
      } else {
        fees.append(PublishedRecord.PrintedFee(value: "", note: line, cell: line))
      }
    }
    return fees
  }

  private static func fee(_ line: String) -> PublishedRecord.PrintedFee? {
    let flat = FlatText(line)
    for type in ["Phí", "Lệ phí", "Giá", "Khác"] where flat.starts(type, at: 0) {
      var at = type.unicodeScalars.count
      while flat.isSpace(at) { at += 1 }
      guard flat.starts(":", at: at) else { continue }
      at += 1
      while flat.isSpace(at) { at += 1 }
      let bracket = flat.find("(", from: at) ?? flat.count
      var amount = flat.text(at..<bracket)
      var currency = ""
      for word in ["Đồng", "USD", "VNĐ"] where amount.hasSuffix(word) {
        currency = word == "USD" ? word : "VND"
        amount = trimmed(String(amount.dropLast(word.count)))
        break
      }
      var note = bracket < flat.count ? flat.text(bracket + 1..<flat.count) : ""
      if note.hasSuffix(")") { note = trimmed(String(note.dropLast())) }
      return PublishedRecord.PrintedFee(
        type: type, value: amount, currency: currency, note: note, cell: line)
    }
    return nil
  }
}

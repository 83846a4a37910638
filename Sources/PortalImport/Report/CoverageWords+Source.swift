import VietnameseText

extension CoverageWords {
  /// A source's text without the page's own buttons under it, and with its table cells apart.
  static func body(_ leaf: SourceLeaf) -> String {
    // Characters that nobody sees are taken out of both sides alike.
    var tally = CleaningTally()
    var text = CleanText.lines(leaf.text, &tally)
    if leaf.key == "ket_qua_xu_ly", let furniture = text.ranges(of: "Chọn cơ quan thực hiện").last {
      text = String(text[..<furniture.lowerBound])
    }
    if leaf.key == "can_cu_phap_ly" { text = withNumbersApart(text) }
    return withCountsApart(withLabelsApart(text))
  }

  /// Words that a page prints before a cell, and that run into what follows.
  private static let labels: [[UInt8]] = [
    "Số lượng", "Mã văn bản", "Mô tả", "Mã:", "Không có thông tin", "Miễn phí", "Từ khóa",
    "Phí, lệ phí",
  ].map { Array($0.utf8) }

  /// The text with a blank after each label; one pass over its bytes.
  private static func withLabelsApart(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var at = 0
    while at < bytes.count {
      // All labels begin with a capital of ASCII.
      if bytes[at] >= 0x4B, bytes[at] <= 0x54,
        let label = labels.first(where: { bytes[at...].starts(with: $0) })
      {
        result += label
        result.append(UInt8(ascii: " "))
        at += label.count
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `…20151 bản chínhgiấy`: the last digit before a count's word, and what follows it, stand apart.
  private static func withCountsApart(_ text: String) -> String {
    let composed = NFC.composed(text)
    let flat = FlatText(composed)
    var result = String.UnicodeScalarView()
    var copied = 0
    for at in 0..<flat.count where isApart(flat, at) {
      result.append(contentsOf: flat.scalars[copied..<at])
      result.append(" ")
      copied = at
    }
    if copied == 0 { return composed }
    result.append(contentsOf: flat.scalars[copied...])
    return String(result)
  }

  private static func isApart(_ flat: FlatText, _ at: Int) -> Bool {
    if at >= 9, flat.scalars[at - 9] == "b", flat.starts(countWords[0], at: at - 9) { return true }
    if at >= 7, flat.scalars[at - 7] == "b", flat.starts(countWords[1], at: at - 7) { return true }
    guard flat.isDigit(at), flat.isDigit(at - 1) else { return false }
    // A count is the last of many digits, but those right behind letters are one number.
    if !flat.isLower(at - 2), countWords.contains(where: { flat.starts($0, at: at + 1) }) {
      return true
    }
    // `QH1165/2006/QH11`: two digits belong to the letters.
    return at >= 4 && flat.starts(session, at: at - 4) && flat.isDigit(at - 2)
      && runEndsInSlash(flat, at)
  }

  private static let countWords: [[Unicode.Scalar]] = [
    "bản chính", "bản sao", " bản chính", " bản sao",
  ].map { Array($0.unicodeScalars) }
  private static let session: [Unicode.Scalar] = ["Q", "H"]

  /// Numbers of acts run together with titles in capitals, and with years: a blank on either side.
  static func withNumbersApart(_ text: String) -> String {
    let flat = FlatText(text)
    let numbers = LegalNumber.all(in: flat)
    if numbers.isEmpty { return text }
    var result = ""
    var at = 0
    for number in numbers {
      result += flat.text(at..<number.range.lowerBound) + " "
      result += flat.text(number.range) + " "
      at = number.range.upperBound
    }
    return result + flat.text(at..<flat.count)
  }

  private static func runEndsInSlash(_ flat: FlatText, _ start: Int) -> Bool {
    var at = start
    while flat.isDigit(at) { at += 1 }
    return flat.starts("/", at: at)
  }
}

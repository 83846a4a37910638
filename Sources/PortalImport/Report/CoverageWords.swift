import VietnameseText

/// The words of a text as they are compared: folded, and parted where a copied table ran them together.
enum CoverageWords {
  /// Folded words; letters and digits part, groups of thousands join, leading zeros go.
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    each(in: text) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  /// Hands over the bytes of each word, from left to right.
  static func each(in text: String, _ body: (ArraySlice<UInt8>) -> Void) {
    let bytes = folded(parted(text))
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if isDigit(byte) {
        number(bytes, &at, body)
      } else if isLetter(byte) {
        let start = at
        while at < bytes.count, isLetter(bytes[at]) { at += 1 }
        body(bytes[start..<at])
      } else {
        at += 1
      }
    }
  }

  private static func number(
    _ bytes: [UInt8], _ at: inout Int, _ body: (ArraySlice<UInt8>) -> Void
  ) {
    var digits: [UInt8] = []
    var isGrouped = false
    while at < bytes.count {
      if isDigit(bytes[at]) {
        digits.append(bytes[at])
        at += 1
      } else if bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: "."),
        isGroup(bytes, at + 1), isGrouped || (1...3).contains(digits.count)
      {
        isGrouped = true
        at += 1
      } else {
        break
      }
    }
    let zeros = digits.dropLast().prefix { $0 == UInt8(ascii: "0") }.count
    body(digits[zeros...])
  }

  /// A blank between words that a copied table runs together: `phíTrực`, `CPNghị`.
  private static func parted(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + text.utf8.count / 16)
    var before: Unicode.Scalar?
    var scalars = NFC.composed(text).unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      if let before, LetterCase.isUpper(scalar) {
        let startsWord =
          LetterCase.isLower(before)
          || LetterCase.isUpper(before) && next.map { LetterCase.isLower($0) } ?? false
        if startsWord { result.append(0x20) }
      }
      if scalar.value < 0x80 {
        result.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if let encoded = UTF8.encode(scalar) {
        result.append(contentsOf: encoded)
      }
      before = scalar
    }
    return result
  }

  /// Three digits, and no more, stand here.
  private static func isGroup(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard at + 2 < bytes.count, isDigit(bytes[at]), isDigit(bytes[at + 1]), isDigit(bytes[at + 2])
    else { return false }
    return at + 3 == bytes.count || !isDigit(bytes[at + 3])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

  static func isBoundary(_ word: String) -> Bool { typed.contains(word) || isNumber(word) }

  static func isNumber(_ word: String) -> Bool {
    word.utf8.first.map { isDigit($0) } ?? false
  }

  /// Words whose meaning became a key, a unit or a word of the format.
  static let typed: Set<String> = Set(
    """
    direct online postal working day hour month year other fee service price level active updated
    standard specific internal assigned regulation not truc tiep tuyen dich vu buu chinh hinh thuc
    nop thoi gian phi le mo ta ngay lam viec gio thang mien viet nam dong vnd vnong usd khong co
    thong tin ten giay to mau don khai so luong ban chinh sao van phap ly ma cap bo tinh xa huyen
    trung uong co quan khac tthc duoc luat giao quy dinh chi tiet cho dia phuong cac thuoc tham
    quyen tu khoa chon thuc hien thanh pho nganh phuong he thong hien thi nhung da ap dung ho
    buoc a b c d e i ii iii iv v x q 0
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

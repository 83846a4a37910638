import CatalogueCoding
import Diagnostics
import VietnameseText

/// Whether everything a record says stands in what came of it: an independent look at the words.
///
/// The words of each source text are looked for in the file, the proposed entries and the report. A
/// word counts as found when it stands there beside one of its own neighbours, so that common words
/// elsewhere do not hide a lost sentence. Words that became ids, keys or units are a closed list.
package enum Coverage {
  package struct Result: Sendable {
    package var words: Int
    package var missing: [String]
  }

  package static func check(_ raw: RawRecord, _ record: ImportedRecord) -> Result {
    var output = Output()
    output.add(String(decoding: record.bytes, as: UTF8.self))
    for proposal in record.proposals {
      output.add(proposal.id + "\n" + SketchWriter.inline(proposal.entry))
    }
    for finding in record.findings {
      output.add(finding.message.vietnamese)
      output.add(finding.text)
    }
    for name in record.typedNames { output.add(name) }
    var result = Result(words: 0, missing: [])
    for leaf in raw.leaves where !isTechnical(leaf.key) {
      let words = Self.words(body(leaf))
      result.words += words.count
      for index in words.indices where !output.holds(words, at: index) {
        // With its neighbours, so that a person finds the place.
        let around = words[max(0, index - 1)...min(words.count - 1, index + 1)]
        result.missing.append(around.joined(separator: " "))
      }
    }
    return result
  }

  /// A source's text without the page's own buttons under it, and with its table cells apart.
  private static func body(_ leaf: SourceLeaf) -> String {
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
    let flat = FlatText(NFC.composed(text))
    var result = String.UnicodeScalarView()
    for at in 0..<flat.count {
      let isCounted =
        flat.isDigit(at) && flat.isDigit(at - 1)
        && [" bản chính", " bản sao", "bản chính", "bản sao"].contains {
          flat.starts($0, at: at + 1)
        }
      let isLastOfMany = isCounted && !flat.isLower(at - 2)
      // `QH1165/2006/QH11`: two digits belong to the letters.
      let isAfterSession =
        flat.isDigit(at) && at >= 4 && flat.starts("QH", at: at - 4) && flat.isDigit(at - 1)
        && flat.isDigit(at - 2) && runEndsInSlash(flat, at)
      let isAfterCount =
        at >= 9
        && (flat.starts("bản chính", at: at - 9) || flat.starts("bản sao", at: at - 7))
      if isLastOfMany || isAfterSession || isAfterCount { result.append(" ") }
      result.append(flat.scalars[at])
    }
    return String(result)
  }

  /// Numbers of acts run together with titles in capitals, and with years: a blank on either side.
  fileprivate static func withNumbersApart(_ text: String) -> String {
    let flat = FlatText(text)
    var result = ""
    var at = 0
    for number in LegalNumber.all(in: flat) {
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

  /// Texts of a file and report, as single words and as pairs of neighbours.
  private struct Output {
    private var single: Set<String> = []
    private var pairs: Set<String> = []

    mutating func add(_ text: String) {
      index(text)
      index(Coverage.withNumbersApart(text))
    }

    private mutating func index(_ text: String) {
      let words = Coverage.words(text)
      for (index, word) in words.enumerated() {
        single.insert(word)
        if index > 0 { pairs.insert(words[index - 1] + " " + word) }
      }
    }

    func holds(_ words: [String], at index: Int) -> Bool {
      let word = words[index]
      if Coverage.typed.contains(word) { return true }
      guard single.contains(word) else { return false }
      if word.utf8.first.map({ (48...57).contains($0) }) ?? false { return true }
      if words.count == 1 { return true }
      if index > 0, pairs.contains(words[index - 1] + " " + word) { return true }
      if index + 1 < words.count, pairs.contains(word + " " + words[index + 1]) { return true }
      // Between two typed words there is no neighbour to stand beside.
      let isAlone =
        (index == 0 || Coverage.isBoundary(words[index - 1]))
        && (index + 1 == words.count || Coverage.isBoundary(words[index + 1]))
      return isAlone
    }
  }

  fileprivate static func isBoundary(_ word: String) -> Bool {
    typed.contains(word) || word.utf8.first.map { (48...57).contains($0) } ?? false
  }

  /// Folded words; letters and digits part, groups of thousands join, leading zeros go.
  static func words(_ text: String) -> [String] {
    let bytes = Array(folded(parted(text)).utf8)
    var words: [String] = []
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if isDigit(byte) {
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
        while digits.count > 1, digits[0] == UInt8(ascii: "0") { digits.removeFirst() }
        words.append(String(decoding: digits, as: UTF8.self))
      } else if isLetter(byte) {
        let start = at
        while at < bytes.count, isLetter(bytes[at]) { at += 1 }
        words.append(String(decoding: bytes[start..<at], as: UTF8.self))
      } else {
        at += 1
      }
    }
    return words
  }

  /// A blank between words that a copied table runs together: `phíTrực`, `CPNghị`.
  private static func parted(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(NFC.composed(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      // Small letters and signs of ASCII are told without asking for their properties.
      if index > 0, scalar.value > 0x7F || (0x41...0x5A).contains(scalar.value),
        scalar.properties.isUppercase
      {
        let before = scalars[index - 1].properties
        let isNewWord = index + 1 < scalars.count && scalars[index + 1].properties.isLowercase
        if before.isLowercase || (before.isUppercase && isNewWord) { result.append(" ") }
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// Three digits, and no more, stand here.
  private static func isGroup(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard at + 2 < bytes.count, isDigit(bytes[at]), isDigit(bytes[at + 1]), isDigit(bytes[at + 2])
    else { return false }
    return at + 3 == bytes.count || !isDigit(bytes[at + 3])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

  /// Keys of row numbers, of times and of copies of other members.
  private static func isTechnical(_ key: String) -> Bool {
    let last = key.split(separator: ".").last.map(String.init) ?? key
    return [
      "id", "bucketName", "filePath", "profileComponentId", "currencyId", "createdAt", "updatedAt",
      "codeNotation", "decisionDate", "publicationDate", "raw_text", "thu_tuc_id", "source_file",
      "formality_id", "departmentPromulgateId", "proposalType", "agencyCode", "fileId",
      "departmentPromulgateCode", "record_here", "portal_id",
    ].contains(last) || last.hasSuffix("Ids")
      // Numbers that became counts and times are checked by the tests of their readers.
      || last == "originalQty" || last == "copyQty" || last == "ngay_ban_hanh"
  }

  /// Words whose meaning became a key, a unit or a word of the format.
  fileprivate static let typed: Set<String> = Set(
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

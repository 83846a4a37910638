/// One act, and the place in it: `123/2015/NĐ-CP điểm a khoản 1 Điều 9`.
public struct LegalReference: Hashable, Sendable {
  /// The number as printed, with `năm 2026` where the number alone would not tell the act.
  public var instrument: String
  /// The pinpoint in the law's own order; empty for the act as a whole.
  public var pinpoint: String

  public init(instrument: String, pinpoint: String = "") {
    self.instrument = instrument
    self.pinpoint = pinpoint
  }

  /// Splits a typed reference; `nil` where its first word is no number of an act.
  ///
  /// A number holds a digit and a slash and ends in letters, such as `60/2014/QH13` or `163/QĐ-BTP`.
  /// Most references are a number alone, so that case takes one pass over the bytes.
  public init?(_ text: String) {
    if Self.isLoneNumber(text) {
      self.init(instrument: text)
      return
    }
    let bytes = text.utf8
    let space = bytes.firstIndex(of: UInt8(ascii: " ")) ?? bytes.endIndex
    let first = bytes[..<space]
    guard Self.isNumber(first) || Self.isReversedNumber(first) else { return nil }
    // Words by bytes: going by characters would cost many times as much.
    var words = bytes[space...].split(separator: UInt8(ascii: " "))[...]
    var instrument = String(text[..<space])
    if let word = words.first, word.elementsEqual("năm".utf8), let year = words.dropFirst().first,
      year.count == 4, year.allSatisfy({ (48...57).contains($0) })
    {
      instrument += " năm \(Substring(year))"
      words = words.dropFirst(2)
    }
    guard !words.contains(where: { Self.isNumber($0) }) else { return nil }
    self.init(instrument: instrument, pinpoint: Self.joined(words, in: text))
  }

  /// Words of a text with one blank between them; most often that is how they stand there.
  private static func joined(
    _ words: ArraySlice<Substring.UTF8View>, in text: String
  ) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    let whole = text.utf8[first.startIndex..<last.endIndex]
    if whole.count == words.reduce(words.count - 1, { $0 + $1.count }) {
      return String(Substring(whole))
    }
    return words.map { String(Substring($0)) }.joined(separator: " ")
  }

  /// A number in the usual order and nothing else.
  private static func isLoneNumber(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count > 0, (48...57).contains(bytes[0]) else { return false }
    var hasSlash = false
    var hasLetter = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: " ") { return false }
      if byte == UInt8(ascii: "/") {
        hasSlash = true
      } else if hasSlash, !(48...57).contains(byte) {
        hasLetter = true
      }
    }
    let last = bytes[bytes.count - 1]
    return hasLetter && last != UInt8(ascii: "/") && last != UInt8(ascii: ",")
  }

  /// A number printed back to front, as some announcing decisions are: `QĐ/0001-BTP`.
  private static func isReversedNumber(_ bytes: Substring.UTF8View) -> Bool {
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")), slash != bytes.startIndex,
      let next = bytes[bytes.index(after: slash)...].first
    else { return false }
    return (48...57).contains(next) && bytes[..<slash].allSatisfy { $0 >= 65 }
  }

  private static func isNumber(_ bytes: Substring.UTF8View) -> Bool {
    guard let first = bytes.first, (48...57).contains(first),
      let slash = bytes.firstIndex(of: UInt8(ascii: "/")),
      let last = bytes.last, last != UInt8(ascii: "/"), last != UInt8(ascii: ",")
    else { return false }
    let tail = bytes[bytes.index(after: slash)...]
    return tail.contains { !(48...57).contains($0) && $0 != UInt8(ascii: "/") }
  }
}

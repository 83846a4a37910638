/// Reads what a `ByteWriter` wrote; whatever the bytes are, it never goes past them.
///
/// Where they are no such thing it gives empty values and `isBroken` says so: whoever reads looks at it
/// once, at the end.
public struct ByteReader: Sendable {
  private let bytes: [UInt8]
  /// Where the next value begins.
  public private(set) var place: Int
  private let end: Int
  /// Texts read before, by their numbers.
  private var known: [String] = [""]
  /// Whether something could not be read.
  public private(set) var isBroken = false

  /// Reads from a stretch of bytes.
  public init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
  }

  /// Whether all was read, and could be.
  public var isDone: Bool { !isBroken && place == end }

  /// Says that what was read means nothing.
  public mutating func refuse() { isBroken = true }

  /// A number.
  public mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < end, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 {
        return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
      }
      shift += 7
    }
    isBroken = true
    return 0
  }

  /// A number of things that take at least a byte each.
  public mutating func count() -> Int {
    let count = number()
    if count >= 0, count <= end - place { return count }
    isBroken = true
    return 0
  }

  /// A word of eight bytes.
  public mutating func word() -> UInt64 {
    guard end - place >= 8 else {
      isBroken = true
      return 0
    }
    var word: UInt64 = 0
    for shift in 0..<8 { word |= UInt64(bytes[place + shift]) << (8 * UInt64(shift)) }
    place += 8
    return word
  }

  /// A text.
  public mutating func text() -> String {
    let number = number()
    if number == 0 {
      let text = String(decoding: bytes[stretch()], as: UTF8.self)
      known.append(text)
      return text
    }
    guard number > 0, number <= known.count else {
      isBroken = true
      return ""
    }
    return known[number - 1]
  }

  /// The place of bytes, which are passed over.
  public mutating func stretch() -> Range<Int> {
    let count = count()
    place += count
    return place - count..<place
  }
}

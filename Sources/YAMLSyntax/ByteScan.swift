internal import SourceText

/// What a look at the bytes tells that libyaml's events do not.
struct ByteScan {
  /// The first byte after a byte-order mark; 0 where there is none.
  let start: Int
  /// Every tab, in order.
  private(set) var tabs: [UInt32] = []
  /// U+0085, U+2028 and U+2029: line breaks to YAML 1.1, text to YAML 1.2.
  private(set) var strayBreaks: [ByteRange] = []
  /// Carriage returns without a line feed: line breaks of old Macintosh files.
  private(set) var loneReturns: [ByteRange] = []

  /// Looks over the whole file; linear, and some hundred times faster than reading it.
  init(_ file: [UInt8]) {
    let bytes = file.span
    start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    var at = start
    while let tab = firstIndex(of: UInt8(ascii: "\t"), in: bytes, from: at) {
      tabs.append(UInt32(tab))
      at = tab + 1
    }
    at = start
    while let mark = firstIndex(of: UInt8(ascii: "\r"), in: bytes, from: at) {
      at = mark + 1
      if at == bytes.count || bytes[at] != UInt8(ascii: "\n") {
        loneReturns.append(ByteRange(mark, at))
      }
    }
    findStrayBreaks(in: bytes)
  }

  private mutating func findStrayBreaks(in bytes: Span<UInt8>) {
    var at = start
    while let lead = firstIndex(of: 0xC2, in: bytes, from: at) {
      at = lead + 1
      if at < bytes.count, bytes[at] == 0x85 { strayBreaks.append(ByteRange(lead, lead + 2)) }
    }
    at = start
    while let lead = firstIndex(of: 0xE2, in: bytes, from: at) {
      at = lead + 1
      if lead + 2 < bytes.count, bytes[at] == 0x80, bytes[lead + 2] & 0xFE == 0xA8 {
        strayBreaks.append(ByteRange(lead, lead + 3))
      }
    }
    strayBreaks.sort()
  }
}

internal import SourceText

/// What one look over the bytes tells before libyaml sees them.
///
/// Linear, sixteen bytes at a step; only bytes that may begin something unwanted are looked at alone.
struct ByteScan {
  /// The first byte after a byte-order mark; 0 where there is none.
  let start: Int
  /// Whether every byte is ASCII, so that scalars and bytes are counted alike.
  private(set) var isASCII = true
  /// Every tab, in order.
  private(set) var tabs: [UInt32] = []
  /// Control characters and non-characters, which YAML refuses, in order.
  private(set) var controls: [ByteRange] = []
  /// U+0085, U+2028 and U+2029: line breaks to YAML 1.1, text to YAML 1.2.
  private(set) var strayBreaks: [ByteRange] = []
  /// Carriage returns without a line feed: line breaks of old Macintosh files.
  private(set) var loneReturns: [ByteRange] = []
  /// The first bytes that are no UTF-8; `nil` where all is well.
  private(set) var invalid: Range<Int>?

  /// Looks over the whole file.
  init(_ bytes: [UInt8]) {
    let span = bytes.span
    start = span.count >= 3 && span[0] == 0xEF && span[1] == 0xBB && span[2] == 0xBF ? 3 : 0
    var at = start
    var high = SIMD16<UInt8>.zero
    while at + 16 <= span.count {
      // Inside the bounds just checked.
      let block = unsafe span.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: at, as: SIMD16<UInt8>.self)
      high |= block
      if Self.isSuspicious(block) {
        for index in at..<at + 16 { look(at: index, in: span) }
      }
      at += 16
    }
    var low: UInt8 = 0
    while at < span.count {
      low |= span[at]
      look(at: at, in: span)
      at += 1
    }
    isASCII = (high.max() | low) < 0x80
    if !isASCII { invalid = Self.firstInvalid(in: span) }
  }

  /// Whether a block holds a control character or a byte that begins a stray break or non-character.
  private static func isSuspicious(_ block: SIMD16<UInt8>) -> Bool {
    let control = (block .< 0x20) .& (block .!= UInt8(ascii: "\n"))
    return any(
      control .| (block .== 0x7F) .| (block .== 0xC2) .| (block .== 0xE2) .| (block .== 0xEF))
  }

  private mutating func look(at index: Int, in bytes: Span<UInt8>) {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\t"):
      tabs.append(UInt32(index))
    case UInt8(ascii: "\n"):
      break
    case UInt8(ascii: "\r"):
      if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") {
        loneReturns.append(ByteRange(index, index + 1))
      }
    case 0..<0x20, 0x7F:
      controls.append(ByteRange(index, index + 1))
    case 0xC2 where index + 1 < bytes.count && (0x80...0x9F).contains(bytes[index + 1]):
      let range = ByteRange(index, index + 2)
      if bytes[index + 1] == 0x85 { strayBreaks.append(range) } else { controls.append(range) }
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      if bytes[index + 2] & 0xFE == 0xA8 { strayBreaks.append(ByteRange(index, index + 3)) }
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF:
      if bytes[index + 2] >= 0xBE { controls.append(ByteRange(index, index + 3)) }
    default:
      break
    }
  }

  private static func firstInvalid(in bytes: Span<UInt8>) -> Range<Int>? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes)
      return nil
    } catch {
      return error.byteOffsets
    }
  }
}

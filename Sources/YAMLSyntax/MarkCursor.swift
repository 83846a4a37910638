/// Turns libyaml's marks, which count Unicode scalars, into byte offsets of the file.
///
/// Marks come nearly in order, so the cursor walks on from the last one: linear overall, eight bytes
/// at a step. A file of ASCII only needs no walk at all.
struct MarkCursor {
  /// The scalar the cursor stands at, counted as libyaml counts.
  private var mark = 0
  /// The byte where that scalar begins.
  private var offset: Int
  /// Whether every scalar takes one byte.
  private let isASCII: Bool

  /// A cursor at libyaml's first scalar, which is the byte at `start`.
  init(start: Int, isASCII: Bool) {
    offset = start
    self.isASCII = isASCII
  }

  /// The byte where a mark's scalar begins; a mark past the end gives the end.
  mutating func offset(of target: Int, in bytes: Span<UInt8>) -> Int {
    if isASCII {
      offset = min(offset + target - mark, bytes.count)
      mark = target
    } else if target > mark {
      advance(to: target, in: bytes)
    } else {
      retreat(to: target, in: bytes)
    }
    return offset
  }

  private mutating func advance(to target: Int, in bytes: Span<UInt8>) {
    var left = target - mark
    var at = offset
    // A block may be taken whole as long as it does not hold more scalars than are still wanted.
    while left >= 8, at + 8 <= bytes.count {
      // Inside the bounds just checked.
      let block = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: at, as: UInt64.self)
      let continuations = (block >> 7) & ~(block >> 6) & 0x0101_0101_0101_0101
      left -= 8 - continuations.nonzeroBitCount
      at += 8
    }
    while at < bytes.count {
      if bytes[at] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      at += 1
    }
    offset = at
    mark = target
  }

  private mutating func retreat(to target: Int, in bytes: Span<UInt8>) {
    while mark > target, offset > 0 {
      offset -= 1
      if bytes[offset] & 0xC0 != 0x80 { mark -= 1 }
    }
  }
}

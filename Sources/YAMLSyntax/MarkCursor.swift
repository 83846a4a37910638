/// Turns libyaml's marks, which count Unicode scalars, into byte offsets of the file.
///
/// Marks come nearly in order, so the cursor walks on from the last one: linear overall, eight bytes
/// at a step.
struct MarkCursor {
  /// The scalar the cursor stands at, counted as libyaml counts.
  private var mark = 0
  /// The byte where that scalar begins.
  private var offset: Int

  /// A cursor at libyaml's first scalar, which is the byte at `start`.
  init(start: Int) {
    offset = start
  }

  /// The byte where a mark's scalar begins; a mark past the end gives the end.
  mutating func offset(of target: Int, in bytes: Span<UInt8>) -> Int {
    if target > mark {
      advance(to: target, in: bytes)
    } else if target < mark {
      retreat(to: target, in: bytes)
    }
    return offset
  }

  /// Puts the cursor where a mark is known to be.
  mutating func jump(to mark: Int, at offset: Int) {
    self.mark = mark
    self.offset = offset
  }

  private mutating func advance(to target: Int, in bytes: Span<UInt8>) {
    var left = target - mark
    var at = offset
    mark = target
    let lastWord = bytes.count - 8
    while at <= lastWord {
      // Inside the bounds just checked. The lowest byte of the word is the first in the file.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: at, as: UInt64.self
      ).littleEndian
      if word & 0x8080_8080_8080_8080 == 0 {
        if left < 8 {
          offset = at + left
          return
        }
        left -= 8
        at += 8
        continue
      }
      // One bit for each byte that begins a scalar: not of the form 10xxxxxx.
      var begins = (~(word >> 7) | (word >> 6)) & 0x0101_0101_0101_0101
      let count = Int(truncatingIfNeeded: (begins &* 0x0101_0101_0101_0101) >> 56)
      if left < count {
        while left > 0 {
          begins &= begins &- 1
          left -= 1
        }
        offset = at + begins.trailingZeroBitCount / 8
        return
      }
      left -= count
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
  }

  private mutating func retreat(to target: Int, in bytes: Span<UInt8>) {
    while mark > target, offset > 0 {
      offset -= 1
      if bytes[offset] & 0xC0 != 0x80 { mark -= 1 }
    }
  }
}

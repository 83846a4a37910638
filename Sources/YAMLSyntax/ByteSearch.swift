internal import Glibc

/// The first place of a byte at or after `start`; `nil` where there is none.
///
/// The C library looks at 32 bytes and more at a step, which no loop of ours came near.
func firstIndex(of byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int? {
  guard start < bytes.count else { return nil }
  return unsafe bytes.withUnsafeBytes { buffer in
    guard let base = buffer.baseAddress,
      let found = unsafe memchr(base + start, Int32(byte), buffer.count - start)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - base
  }
}

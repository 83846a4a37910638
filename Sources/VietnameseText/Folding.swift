/// The text in small letters without tones and marks, for search and for forgiving comparisons.
///
/// `Đăng ký KẾT HÔN` becomes `dang ky ket hon`. Combining marks, soft hyphens and zero-width
/// characters vanish, a no-break space becomes a space, and letters of other scripts are only made
/// small. Composed and decomposed text fold alike. Linear in the bytes.
public func folded(_ text: String) -> String {
  var text = text
  text.makeContiguousUTF8()
  return String(decoding: folded(text.utf8.span), as: UTF8.self)
}

/// The folding of UTF-8 bytes; the result is never longer than the input.
public func folded(_ bytes: [UInt8]) -> [UInt8] {
  folded(bytes.span)
}

/// The folding of a part of some UTF-8 bytes that starts and ends between two characters.
public func folded(_ bytes: Span<UInt8>) -> [UInt8] {
  [UInt8](capacity: bytes.count) { output in
    let (latinTable, additionalTable) = (FoldTable.latin, FoldTable.additional)
    let latin = latinTable.span
    let additional = additionalTable.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        output.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      let length = min(utf8Length(lead: byte), bytes.count - index)
      let scalar = scalarValue(in: bytes, at: index, length: length)
      let base: UInt8 =
        switch scalar {
        case 0x80..<0x250: latin[Int(scalar) - 0x80]
        case 0x1E00..<0x1F00: additional[Int(scalar) - 0x1E00]
        case 0x300..<0x370, 0x200B...0x200F, 0xFEFF: UInt8(ascii: "~")
        default: UInt8(ascii: ".")
        }
      switch base {
      case UInt8(ascii: "~"): break
      case UInt8(ascii: "_"): output.append(UInt8(ascii: " "))
      case UInt8(ascii: "."):
        appendSmall(scalar, in: bytes, at: index, length: length, to: &output)
      default: output.append(base)
      }
      index += length
    }
  }
}

/// Appends a letter that has no plain one under it, made small where that takes no more bytes.
private func appendSmall(
  _ value: UInt32, in bytes: Span<UInt8>, at index: Int, length: Int,
  to output: inout OutputSpan<UInt8>
) {
  if value < 0x2000 || value >= 0xA640, let scalar = Unicode.Scalar(value) {
    let small = scalar.properties.lowercaseMapping.utf8
    if small.count <= length {
      for byte in small { output.append(byte) }
      return
    }
  }
  for offset in 0..<length { output.append(bytes[index + offset]) }
}

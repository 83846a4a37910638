internal import SourceText

/// One line of a file, and where its text begins and ends.
struct SourceLine {
  /// The first byte of the line.
  let start: Int
  /// The first byte that is no blank; `end` for a blank line.
  let textStart: Int
  /// One past the last byte that is no blank, a comment and the line break left out.
  let end: Int

  /// The line that holds a byte; an offset at the end of the file belongs to the last line.
  init(holding offset: Int, in bytes: [UInt8]) {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var stop = start
    while stop < bytes.count, bytes[stop] != UInt8(ascii: "\n") { stop += 1 }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    var textStart = start
    while textStart < stop, bytes[textStart] <= 0x20 { textStart += 1 }
    var end = Self.startOfComment(from: textStart, to: stop, in: bytes) ?? stop
    while end > textStart, bytes[end - 1] <= 0x20 { end -= 1 }
    self.start = start
    self.textStart = textStart
    self.end = end
  }

  /// A `#` at the line's start or after a blank; one between quotes is taken for a comment too.
  private static func startOfComment(from start: Int, to stop: Int, in bytes: [UInt8]) -> Int? {
    (start..<stop).first { index in
      bytes[index] == UInt8(ascii: "#") && (index == start || bytes[index - 1] <= 0x20)
    }
  }

  /// The line's text without its indentation.
  var text: ByteRange { ByteRange(textStart, end) }

  /// How many blanks stand before the text.
  var indentation: Int { textStart - start }

  /// Whether nothing but blanks or a comment is on the line.
  var isBlank: Bool { textStart == end }

  /// The nearest line above with text on it.
  func previous(in bytes: [UInt8]) -> SourceLine? {
    var at = start
    while at > 0 {
      let line = SourceLine(holding: at - 1, in: bytes)
      if line.start >= at { return nil }
      if !line.isBlank { return line }
      at = line.start
    }
    return nil
  }

  /// The first colon that ends a key: one with a blank or the line's end after it.
  func keyColon(in bytes: [UInt8]) -> Int? {
    (textStart..<end).first { index in
      bytes[index] == UInt8(ascii: ":") && (index + 1 >= end || bytes[index + 1] == 0x20)
    }
  }

  /// The first colon after a key-like word with no blank after it, as in `name:Abc`.
  func gluedColon(in bytes: [UInt8]) -> Int? {
    var at = textStart
    while at + 1 < end, bytes[at] == UInt8(ascii: "-"), bytes[at + 1] == 0x20 { at += 2 }
    let first = at
    while at < end, isKeyByte(bytes[at]) { at += 1 }
    let isGlued =
      at > first && at + 1 < end && bytes[at] == UInt8(ascii: ":") && bytes[at + 1] != 0x20
      && bytes[at + 1] != UInt8(ascii: "/")
    return isGlued ? at : nil
  }

  /// What stands after the key's colon, or after dashes; the whole text where there is neither.
  func value(in bytes: [UInt8]) -> ByteRange {
    var at = keyColon(in: bytes).map { $0 + 1 } ?? textStart
    while at < end {
      let isDash = bytes[at] == UInt8(ascii: "-") && at + 1 < end && bytes[at + 1] == 0x20
      guard bytes[at] == 0x20 || (isDash && keyColon(in: bytes) == nil) else { break }
      at += 1
    }
    return ByteRange(at, end)
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
      || byte == 0x5F
  }
}

import SourceText

/// Lines and columns of one file, asked for in about the order in which they stand.
///
/// A column is counted from the last one found where both are on one line. A file of one line of
/// megabytes with a finding at each word is thus gone through once, not once for each finding.
struct PlaceFinder {
  let lines: LineIndex
  private let bytes: [UInt8]
  private var last = (line: 0, offset: 0, column: 1)

  init(_ file: SourceFile, _ lines: LineIndex) {
    self.lines = lines
    bytes = file.bytes
  }

  /// The place of a byte offset; columns are Unicode scalars.
  mutating func position(of offset: UInt32) -> TextPosition {
    let line = lines.line(of: offset)
    let start = Int(lines.range(ofLine: line).lower)
    let end = min(max(Int(offset), start), bytes.count)
    if line != last.line || end < last.offset { last = (line, start, 1) }
    var column = last.column
    // A copy of the reference, so that the span does not borrow from what is being changed.
    let bytes = bytes
    let span = bytes.span
    for index in last.offset..<end where span[index] & 0xC0 != 0x80 { column += 1 }
    last = (line, end, column)
    return TextPosition(line: line, column: column)
  }
}

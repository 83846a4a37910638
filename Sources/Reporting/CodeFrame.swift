import SourceText

/// One line of a file around a range, with carets under it, for a terminal of fixed-width cells.
///
/// Carets stand right under wide and combining letters because both lines are counted in cells. A
/// line too long for the room is cut around the range, with an ellipsis.
struct CodeFrame {
  /// Counted from 1.
  let number: Int
  let text: String
  /// Cells before the carets.
  let indent: Int
  let caretCount: Int

  /// `nil` where the file has no text at that place.
  ///
  /// - Parameter room: How many cells the line may take.
  init?(_ range: ByteRange, in file: SourceFile, _ lines: LineIndex, room: Int) {
    guard !file.bytes.isEmpty else { return nil }
    let line = lines.line(of: range.lower)
    let bounds = lines.range(ofLine: line)
    let lower = min(max(range.lower, bounds.lower), bounds.upper)
    let upper = min(max(range.upper, lower), bounds.upper)
    // A hostile file may be one line of megabytes: only what can be shown is looked at.
    let reach = UInt32(room * 12)
    let left = Self.boundary(lower - min(reach, lower - bounds.lower), in: file, not: bounds.lower)
    let right = Self.boundary(upper + min(reach, bounds.upper - upper), in: file, not: bounds.upper)
    let shownUpper = min(upper, Self.boundary(lower + min(reach, upper - lower), in: file, not: upper))
    var before = visible(file.text(in: ByteRange(left, lower)))
    var marked = visible(file.text(in: ByteRange(lower, shownUpper)))
    var after = visible(file.text(in: ByteRange(upper, right)))
    Self.cut(&before, &marked, &after, room: room)
    number = line
    text = before + marked + after
    indent = cells(before)
    caretCount = max(1, cells(marked))
  }

  /// The start of the character at an offset, so that no character is torn.
  private static func boundary(_ offset: UInt32, in file: SourceFile, not edge: UInt32) -> UInt32 {
    var offset = offset
    while offset != edge, offset > 0, file.bytes[Int(offset)] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private static func cut(
    _ before: inout String, _ marked: inout String, _ after: inout String, room: Int
  ) {
    let widest = room - (before.isEmpty ? 0 : 1) - (after.isEmpty ? 0 : 1)
    if cells(marked) > widest { marked = prefix(marked, cells: widest - 1) + "…" }
    let left = room - cells(marked)
    if cells(before) > left / 2, cells(before) + cells(after) > left {
      before = "…" + suffix(before, cells: max(left - min(cells(after), left / 2) - 1, 0))
    }
    let rest = left - cells(before)
    if cells(after) > rest { after = prefix(after, cells: max(rest - 1, 0)) + "…" }
  }
}

public import SourceText
public import VietnameseText

/// A comment that allows a rule's findings at one place, for good or until a day:
/// `# thutuc: allow RULE — reason`, `# thutuc: allow RULE until 2027-02-28 — reason`.
///
/// It holds for the line it stands on, or, alone on its line, for the next line that says something.
/// For what is small; larger decisions stand in `reviews/decisions/` with an instrument and an owner.
public struct Allowance: Sendable {
  /// The rule whose findings are allowed.
  public var rule: String
  /// The last day on which it holds.
  public var until: CivilDate?
  /// Why, as it is typed.
  public var reason: String
  /// What stands where a day should, behind `until`.
  var wrongDay: String?
  /// The line it holds for, from 1.
  var line: Int
  /// The rule's id in the comment.
  public var range: ByteRange

  private static let mark: [UInt8] = Array("thutuc: allow ".utf8)

  /// Could a file hold one? Looks for the mark alone.
  public static func mayStand(in file: SourceFile) -> Bool {
    next(in: file.bytes.span, from: 0) != nil
  }

  /// Where the mark stands next; `:` is rare, so that is what is looked for.
  private static func next(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start + 6
    while index + 8 <= bytes.count {
      // `w` of `allow` occurs in no Vietnamese word, so nearly every other place is passed at once.
      // The loop keeps both inside the bytes.
      if unsafe bytes[unchecked: index] == UInt8(ascii: ":"),
        bytes[index + 6] == UInt8(ascii: "w")
      {
        var isMark = true
        for offset in mark.indices where bytes[index - 6 + offset] != mark[offset] {
          isMark = false
          break
        }
        if isMark { return index - 6 }
      }
      index += 1
    }
    return nil
  }

  /// All of a file, in order; only those behind a `#`.
  public static func all(in file: SourceFile) -> [Allowance] {
    let lines = LineIndex(file)
    let bytes = file.bytes
    var found: [Allowance] = []
    var start = 0
    while let place = next(in: bytes.span, from: start) {
      start = place + mark.count
      let line = lines.line(of: UInt32(place))
      let lineRange = lines.range(ofLine: line).indices
      let before = bytes[lineRange.lowerBound..<place]
      let sign = before.last { $0 != UInt8(ascii: " ") }
      guard sign == UInt8(ascii: "#") else { continue }
      let isAlone = before.prefix { $0 != UInt8(ascii: "#") }
        .allSatisfy { $0 == UInt8(ascii: " ") }
      found.append(
        Allowance(
          bytes[start..<max(start, lineRange.upperBound)],
          line: isAlone ? nextLine(after: line, lines, bytes) : line))
    }
    return found
  }

  /// Reads what stands behind the mark: a rule, perhaps a last day, a reason.
  private init(_ text: ArraySlice<UInt8>, line: Int) {
    let id = text.prefix(while: Self.isIDByte)
    rule = String(decoding: id, as: UTF8.self)
    range = ByteRange(text.startIndex, id.endIndex)
    self.line = line
    var rest = text[id.endIndex...].drop { $0 == UInt8(ascii: " ") }
    if rest.starts(with: "until ".utf8) {
      rest = rest.dropFirst(6).drop { $0 == UInt8(ascii: " ") }
      let day = rest.prefix { $0 > UInt8(ascii: " ") }
      let typed = String(decoding: day, as: UTF8.self)
      until = CivilDate(iso: typed)
      if until == nil { wrongDay = typed }
      rest = rest[day.endIndex...]
    }
    // Blanks, hyphens, colons, and the bytes of dashes.
    rest = rest.drop { [0x20, 0x2D, 0x3A, 0xE2, 0x80, 0x93, 0x94].contains($0) }
    while let last = rest.last, last <= UInt8(ascii: " ") { rest.removeLast() }
    reason = String(decoding: rest, as: UTF8.self)
  }

  /// Whether somebody has said why.
  var hasReason: Bool { reason.utf8.count >= 3 }

  /// The next line that holds more than a comment.
  private static func nextLine(after line: Int, _ lines: LineIndex, _ bytes: [UInt8]) -> Int {
    var next = line + 1
    while next <= lines.count {
      let text = bytes[lines.range(ofLine: next).indices].first { $0 != UInt8(ascii: " ") }
      if let text, text != UInt8(ascii: "#") { return next }
      next += 1
    }
    return line
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte == UInt8(ascii: "-")
  }
}

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

  /// Where the mark stands next.
  ///
  /// `w` of `allow` occurs in no Vietnamese word, so that is what is looked for, eight bytes at a time:
  /// this goes over every byte of the catalogue.
  private static func next(in bytes: Span<UInt8>, from start: Int) -> Int? {
    let lag = 12
    var index = start + lag
    while index < bytes.count {
      if index &+ 8 <= bytes.count {
        // The loop keeps all eight inside the bytes.
        let word = unsafe bytes.bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: index, as: UInt64.self)
        let differing = word ^ 0x7777_7777_7777_7777
        if (differing &- 0x0101_0101_0101_0101) & ~differing & 0x8080_8080_8080_8080 == 0 {
          index &+= 8
          continue
        }
      }
      if bytes[index] == UInt8(ascii: "w"), isMark(in: bytes, at: index - lag) {
        return index - lag
      }
      index += 1
    }
    return nil
  }

  private static func isMark(in bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start + mark.count <= bytes.count else { return false }
    for offset in mark.indices where bytes[start + offset] != mark[offset] { return false }
    return true
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

import Diagnostics
import SourceText
import VietnameseText

/// A comment that allows a rule's findings at one place: `# thutuc: allow RULE — reason`.
///
/// It holds for the line it stands on, or, alone on its line, for the next line that says something.
/// For what is small; larger decisions stand in `reviews/decisions/` with an instrument and a date.
struct Allowance {
  var rule: String
  var hasReason: Bool
  /// The line it holds for, from 1.
  var line: Int
  /// The rule's id in the comment.
  var range: ByteRange

  private static let mark: [UInt8] = Array("thutuc: allow ".utf8)

  /// Could a file hold one? Looks for the mark alone.
  static func mayStand(in file: SourceFile) -> Bool {
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
  static func all(in file: SourceFile) -> [Allowance] {
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
      var end = start
      while end < lineRange.upperBound, isIDByte(bytes[end]) { end += 1 }
      let reason = bytes[end..<lineRange.upperBound].drop { byte in
        // Blanks, hyphens, colons, and the bytes of dashes.
        byte == 0x20 || byte == 0x2D || byte == 0x3A || byte == 0xE2 || byte == 0x80
          || byte == 0x93 || byte == 0x94
      }
      let isAlone = before.prefix { $0 != UInt8(ascii: "#") }
        .allSatisfy { $0 == UInt8(ascii: " ") }
      found.append(
        Allowance(
          rule: String(decoding: bytes[start..<end], as: UTF8.self),
          hasReason: reason.count >= 3,
          line: isAlone ? nextLine(after: line, lines, bytes) : line,
          range: ByteRange(start, max(end, start))))
    }
    return found
  }

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

  /// Takes the findings out that are allowed, and adds what is wrong with the allowances themselves.
  ///
  /// - Returns: How many findings were taken out.
  static func apply(
    _ allowances: [Allowance], to diagnostics: inout [Diagnostic], in file: SourceFile,
    active: Set<String>, known: [String: RuleDescriptor], record: String
  ) -> Int {
    let lines = LineIndex(file)
    var count = 0
    for allowance in allowances {
      func say(_ rule: String, _ message: Message) {
        diagnostics.append(
          Diagnostic(
            rule: rule, family: .error, severity: .warning, message: message,
            location: SourceLocation(path: file.path, range: allowance.range), record: record,
            detail: allowance.rule))
      }
      guard known[allowance.rule] != nil else {
        let near = nearest(to: allowance.rule, among: known.keys.sorted())
        say(
          "allow-rule-unknown",
          Message(
            vi: "không có quy tắc «\(allowance.rule)»" + (near.map { "; ý bạn là \($0)?" } ?? ""),
            en: "there is no rule “\(allowance.rule)”"
              + (near.map { "; did you mean \($0)?" } ?? "")
          ))
        continue
      }
      guard allowance.hasReason else {
        say(
          "allow-without-reason",
          Message(
            vi: "cho qua quy tắc \(allowance.rule) mà không nêu lý do: viết lý do sau dấu gạch",
            en: "allows \(allowance.rule) without a reason: write it behind the dash"))
        continue
      }
      let before = diagnostics.count
      diagnostics.removeAll { diagnostic in
        // What blocks is a contradiction in the file: a comment cannot make it true.
        diagnostic.rule == allowance.rule && !diagnostic.isBlocking
          && lines.line(of: diagnostic.location.range.lower) == allowance.line
      }
      count += before - diagnostics.count
      if before == diagnostics.count, active.contains(allowance.rule) {
        say(
          "allow-unused",
          Message(
            vi: "không còn phát hiện \(allowance.rule) nào ở đây: bỏ dòng ghi chú này",
            en: "there is no finding of \(allowance.rule) here any more: drop this comment"))
      }
    }
    return count
  }
}

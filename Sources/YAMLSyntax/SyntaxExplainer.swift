internal import Diagnostics
internal import SourceText

/// Says in plain words why libyaml could not go on, judged from its problem and the lines around it.
///
/// libyaml speaks of tokens; people have left out a space, a quote or a bracket. Each case looks for
/// that slip and points at it. What no case knows keeps libyaml's own words in a note.
struct SyntaxExplainer {
  let file: SourceFile
  let bytes: [UInt8]
  /// The byte where libyaml stopped.
  let stop: Int
  /// The byte where what libyaml was reading began; `stop` where it does not say.
  let context: Int
  /// The byte of the innermost bracket that is open, if any.
  let openBracket: Int?
  let problem: ParserProblem

  /// The one finding for the problem.
  func explain() -> Diagnostic {
    switch problem.problem {
    case "mapping values are not allowed in this context":
      return unexpectedColon()
    case "could not find expected ':'":
      return missingColon()
    case "did not find expected key", "did not find expected '-' indicator":
      return unexpectedText()
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'",
      "found unexpected ':'":
      return unfinishedBracket()
    case "did not find expected node content":
      return missingContent()
    case "block sequence entries are not allowed in this context":
      return unexpectedDash()
    case "found unexpected end of stream", "found unexpected document indicator":
      return unclosedQuote(at: context)
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return badEscape()
    case "did not find expected comment or line break",
      "found an indentation indicator equal to 0":
      return textAfterBlockIndicator()
    case "found character that cannot start any token",
      "mapping keys are not allowed in this context":
      return leadingCharacter(at: stop)
    case "did not find expected <document start>":
      return textAfterEnd()
    default:
      return other()
    }
  }

  /// Cases told apart by what libyaml was reading, not by its problem.
  private func other() -> Diagnostic {
    switch problem.context {
    case "while scanning an anchor", "while scanning an alias", "while scanning a tag",
      "while parsing a tag", "while parsing a node":
      return leadingCharacter(at: context)
    case "while scanning a directive", "while scanning a %YAML directive",
      "while scanning a %TAG directive", "while parsing a %TAG directive",
      "while scanning a tag directive", "while parsing a tag directive":
      return directive(at: context)
    default:
      if problem.problem.hasSuffix("document") || problem.problem.hasSuffix("directive") {
        return directive(at: context)
      }
      return finding(
        at: character(at: stop),
        Message(
          vi: "Từ chỗ này tệp viết sai quy cách YAML nên không đọc tiếp được.",
          en: "From here on the file breaks the rules of YAML and cannot be read."),
        help: Message(
          vi: "Xem lại dấu nháy, dấu ngoặc và thụt lề ở dòng này và dòng trên.",
          en: "Look at quotes, brackets and indentation on this line and the one above."))
    }
  }

  /// A finding of the rule, libyaml's own words in its note.
  func finding(
    at range: ByteRange, _ message: Message, help: Message, notes: [Note] = [], fixIts: [FixIt] = []
  ) -> Diagnostic {
    let words = problem.context.isEmpty ? "" : problem.context + ": "
    let note = Message(
      vi: "libyaml: \(words)\(problem.problem)", en: "libyaml: \(words)\(problem.problem)")
    return .yaml(
      "yaml-syntax", in: file, at: range, message, help: help, notes: notes + [Note(note)],
      fixIts: fixIts)
  }

  /// The whole character at a byte; an empty range after the last text where the file has ended.
  func character(at offset: Int) -> ByteRange {
    guard offset < bytes.count else {
      let end = (bytes.lastIndex { $0 > 0x20 } ?? -1) + 1
      return ByteRange(end, end)
    }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return ByteRange(offset, end)
  }

  /// The line that holds a byte.
  func line(_ offset: Int) -> SourceLine {
    SourceLine(holding: offset, in: bytes)
  }

  /// A related place in the same file.
  func note(_ message: Message, at range: ByteRange) -> Note {
    Note(message, at: SourceLocation(path: file.path, range: range))
  }

  /// Puts double quotes around a value, what stands in it escaped.
  func quoting(_ range: ByteRange, _ applicability: FixIt.Applicability) -> FixIt {
    .quoting(range, of: file, applicability)
  }
}

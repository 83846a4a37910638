internal import Diagnostics
internal import SourceText

extension SyntaxExplainer {
  /// Something stands where the next key or dash should: behind a value, or with a wrong indentation.
  func unexpectedText() -> Diagnostic {
    let line = line(stop)
    if stop < bytes.count, bytes[stop] == UInt8(ascii: ":") {
      return .emptyKey(file, at: character(at: stop))
    }
    if stop < bytes.count, bytes[stop] == UInt8(ascii: "]") || bytes[stop] == UInt8(ascii: "}") {
      return finding(
        at: character(at: stop),
        Message(
          vi: "Dấu đóng ngoặc này không có dấu mở.", en: "This closing bracket has no opening one."),
        help: Message(vi: "Bỏ dấu đóng ngoặc, hoặc thêm dấu mở.", en: "Remove it, or add one."))
    }
    if stop > line.textStart {
      let value = line.value(in: bytes)
      let first = value.isEmpty ? 0 : bytes[Int(value.lower)]
      let isQuote = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
      if isQuote || closesQuote() { return textAfterQuote(line, from: value) }
      return Int(value.lower) <= stop ? leadingCharacter(at: Int(value.lower)) : wrongIndent(line)
    }
    return wrongIndent(line)
  }

  /// Whether a quote stands right before, blanks left out.
  private func closesQuote() -> Bool {
    let before = bytes[..<stop].last { $0 != 0x20 && $0 != 0x09 }
    return before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
  }

  /// A line that begins at a column where nothing above does.
  func wrongIndent(_ line: SourceLine) -> Diagnostic {
    let expected = self.line(context).indentation
    let column = context - self.line(context).start
    let isDash = !line.isBlank && bytes[line.textStart] == UInt8(ascii: "-")
    let message =
      column == line.indentation && isDash
      ? Message(
        vi: "Dấu gạch đầu dòng ở chỗ cần một khóa.", en: "A dash stands where a key is needed.")
      : column == line.indentation
        ? Message(
          vi: "Dòng này cần bắt đầu bằng dấu gạch như các dòng trên cùng cấp.",
          en: "This line needs a dash like the lines of its level above.")
        : Message(
          vi: "Dòng này thụt lề \(line.indentation) dấu cách, không khớp với dòng nào ở trên.",
          en:
            "This line is indented by \(line.indentation) spaces, unlike any line it could belong to."
        )
    return finding(
      at: line.text, message,
      help: Message(
        vi: "Các khóa cùng cấp thụt lề bằng nhau, mỗi cấp sâu hơn hai dấu cách.",
        en: "Keys of one level have the same indentation, each level two spaces more."),
      notes: [
        note(
          Message(
            vi: "Phần đang đọc bắt đầu ở đây, thụt lề \(expected) dấu cách.",
            en: "What was being read begins here, indented by \(expected) spaces."),
          at: self.line(context).text)
      ])
  }

  /// A dash on the line of its key, or where no list can begin.
  func unexpectedDash() -> Diagnostic {
    let line = line(stop)
    guard stop > line.textStart else { return wrongDash(line) }
    let value = ByteRange(stop, max(stop + 1, line.end))
    return finding(
      at: value,
      Message(
        vi: "Dấu gạch đầu dòng không được đứng cùng dòng với khóa.",
        en: "A dash of a list cannot stand on the line of its key."),
      help: Message(
        vi: "Viết danh sách xuống dòng dưới; nếu dấu gạch là chữ, đặt giá trị trong dấu nháy.",
        en: "Begin the list on the next line; if the dash is text, put the value in quotes."),
      fixIts: [isListElement(stop) ? breaking(line, at: stop) : quoting(value, .unsafe)])
  }

  /// Whether what follows a dash is in quotes: text with a dash before it would not be.
  private func isListElement(_ dash: Int) -> Bool {
    let next = bytes[(dash + 1)...].first { $0 != 0x20 }
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "'")
  }

  /// Begins the list on a line of its own.
  private func breaking(_ line: SourceLine, at dash: Int) -> FixIt {
    var end = dash
    while end > line.textStart, bytes[end - 1] == 0x20 { end -= 1 }
    let margin = String(repeating: " ", count: line.indentation + 2)
    return FixIt(
      Message(vi: "Viết danh sách xuống dòng", en: "Begin the list on the next line"), .unsafe,
      edits: [TextEdit(range: ByteRange(end, dash), replacement: "\n" + margin)])
  }

  private func wrongDash(_ line: SourceLine) -> Diagnostic {
    finding(
      at: line.text,
      Message(
        vi: "Danh sách không thể bắt đầu ở đây: dòng trên đã có giá trị.",
        en: "A list cannot begin here: the line above has a value already."),
      help: Message(
        vi: "Xem lại thụt lề, hoặc bỏ giá trị ở dòng trên.",
        en: "Look at the indentation, or drop the value above."))
  }

  /// Text on the line of `|` or `>`.
  func textAfterBlockIndicator() -> Diagnostic {
    let line = line(context)
    let value = ByteRange(context, max(context + 1, line.end))
    let sign = file.text(in: character(at: context))
    return finding(
      at: value,
      Message(
        vi: "Sau dấu “\(sign)” phải xuống dòng.",
        en: "After “\(sign)” the text begins on a new line."),
      help: Message(
        vi:
          "Viết câu chữ ở dòng dưới, thụt lề vào; nếu “\(sign)” là chữ, đặt giá trị trong dấu nháy.",
        en: "Write the text on the next line, indented; if “\(sign)” is text, use quotes."),
      fixIts: [quoting(value, .unsafe)])
  }

  /// Something follows a value that was the whole file.
  func textAfterEnd() -> Diagnostic {
    if bytes[(bytes.firstIndex { $0 > 0x20 && $0 < 0x80 } ?? 0)] == UInt8(ascii: "%") {
      return directive(at: bytes.firstIndex(of: UInt8(ascii: "%")) ?? 0)
    }
    let line = line(stop)
    return finding(
      at: stop < line.end ? ByteRange(stop, line.end) : character(at: stop),
      Message(
        vi: "Nội dung của tệp đã kết thúc trước chỗ này.",
        en: "The content of the file has ended before this."),
      help: Message(
        vi: "Xem lại dấu đóng ngoặc và thụt lề ở phía trên.",
        en: "Look at the closing brackets and the indentation above."))
  }

  /// A line that begins with `%`.
  func directive(at offset: Int) -> Diagnostic {
    let line = line(offset)
    let text = line.isBlank ? character(at: offset) : line.text
    return .directive(file, at: text, nil)
  }
}

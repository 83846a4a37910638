internal import Diagnostics
internal import SourceText

extension SyntaxExplainer {
  /// A colon where no key can end: a second one on the line, or a line that runs on from above.
  func unexpectedColon() -> Diagnostic {
    let line = line(stop)
    if let first = line.keyColon(in: bytes), first < stop {
      let value = line.value(in: bytes)
      return finding(
        at: value,
        Message(
          vi: "Trong giá trị có dấu hai chấm và dấu cách, nên phải đặt cả giá trị trong dấu nháy.",
          en: "The value holds a colon with a space after it, so the whole value needs quotes."),
        help: Message(
          vi: "Đặt giá trị trong dấu nháy kép, hoặc viết xuống dòng dưới dấu “|”.",
          en: "Put the value in double quotes, or write it on the lines under “|”."),
        fixIts: [quoting(value, .unsafe)])
    }
    guard let above = line.previous(in: bytes) else { return strayColon(line) }
    if let colon = above.gluedColon(in: bytes) { return gluedColon(colon, on: above) }
    if above.keyColon(in: bytes) == nil { return lineWithoutColon(above) }
    if line.indentation > above.indentation { return deeperThanAbove(line, above) }
    return strayColon(line)
  }

  /// A line that should be `key: value` and has no colon that ends a key.
  func missingColon() -> Diagnostic {
    let line = line(context)
    if let colon = line.gluedColon(in: bytes) { return gluedColon(colon, on: line) }
    return lineWithoutColon(line)
  }

  private func gluedColon(_ colon: Int, on line: SourceLine) -> Diagnostic {
    let insertion = TextEdit(range: ByteRange(colon + 1, colon + 1), replacement: " ")
    return finding(
      at: ByteRange(colon, colon + 1),
      Message(
        vi: "Sau dấu hai chấm thiếu dấu cách.", en: "A space is missing after the colon."),
      help: Message(
        vi: "Thêm một dấu cách sau dấu hai chấm.", en: "Add a space after the colon."),
      fixIts: [
        FixIt(Message(vi: "Thêm dấu cách", en: "Add a space"), .safe, edits: [insertion])
      ])
  }

  private func lineWithoutColon(_ line: SourceLine) -> Diagnostic {
    finding(
      at: line.text,
      Message(
        vi: "Dòng này không có dạng “khóa: giá trị”.",
        en: "This line is not of the form “key: value”."),
      help: Message(
        vi:
          "Thêm dấu hai chấm và dấu cách sau khóa; nếu là phần tiếp của dòng trên, thụt lề vào sâu hơn.",
        en: "Add a colon and a space after the key; indent it if it continues the line above."))
  }

  private func deeperThanAbove(_ line: SourceLine, _ above: SourceLine) -> Diagnostic {
    finding(
      at: line.text,
      Message(
        vi: "Dòng này thụt lề sâu hơn dòng trên, nhưng dòng trên đã có giá trị.",
        en: "This line is indented deeper than the one above, which already has a value."),
      help: Message(
        vi: "Thụt lề \(above.indentation) dấu cách như dòng trên, hoặc bỏ giá trị ở dòng trên.",
        en: "Indent it by \(above.indentation) spaces like the line above, or drop that value."),
      notes: [note(Message(vi: "Dòng trên.", en: "The line above."), at: above.text)])
  }

  private func strayColon(_ line: SourceLine) -> Diagnostic {
    finding(
      at: ByteRange(stop, min(stop + 1, bytes.count)),
      Message(
        vi: "Dấu hai chấm này không đứng sau một khóa.", en: "This colon does not follow a key."),
      help: Message(
        vi: "Nếu dấu hai chấm thuộc về câu chữ, đặt cả giá trị trong dấu nháy.",
        en: "If the colon belongs to a text, put the whole value in quotes."))
  }
}

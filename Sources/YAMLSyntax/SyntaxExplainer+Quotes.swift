internal import Diagnostics
internal import SourceText

extension SyntaxExplainer {
  /// A quote that is opened and never closed.
  func unclosedQuote(at quote: Int) -> Diagnostic {
    finding(
      at: character(at: quote),
      Message(
        vi: "Dấu nháy mở ở đây mà không đóng lại.", en: "The quote opened here is never closed."),
      help: Message(
        vi: "Thêm dấu nháy đóng ở cuối giá trị; dấu nháy đơn ở trong nháy đơn thì viết hai lần.",
        en: "Close it at the end of the value; inside single quotes write a single quote twice."))
  }

  /// Text behind a closing quote: it was forgotten outside, or the quote closed an earlier one.
  func textAfterQuote(_ line: SourceLine, from value: ByteRange) -> Diagnostic {
    if Int(value.lower) == stop - 1, let earlier = earlierQuote(than: line) {
      return finding(
        at: earlier,
        Message(
          vi: "Dấu nháy mở ở đây bị đóng nhầm bởi một dấu nháy ở dòng dưới.",
          en: "The quote opened here was closed by a quote on a line below."),
        help: Message(
          vi: "Thêm dấu nháy đóng ở cuối giá trị này.", en: "Close it at the end of this value."),
        notes: [
          note(
            Message(vi: "Bị đóng ở đây.", en: "It was closed here."),
            at: ByteRange(stop - 1, stop))
        ])
    }
    let rest = ByteRange(stop, max(stop, line.end))
    return finding(
      at: rest,
      Message(
        vi: "Sau dấu nháy đóng còn chữ.", en: "There is text after the closing quote."),
      help: Message(
        vi: "Dấu nháy phải bao hết giá trị; nháy kép ở trong nháy kép thì viết \\\".",
        en: "Quotes must hold the whole value; inside double quotes write a double quote as \\\"."))
  }

  /// The last quote above a line that begins a value and is alone on its line.
  private func earlierQuote(than line: SourceLine) -> ByteRange? {
    let quote = bytes[stop - 1]
    var above = line.previous(in: bytes)
    while let candidate = above {
      let value = candidate.value(in: bytes)
      let quotes = bytes[value.indices].count { $0 == quote }
      if quotes % 2 == 1, bytes[Int(value.lower)] == quote {
        return character(at: Int(value.lower))
      }
      above = candidate.previous(in: bytes)
    }
    return nil
  }

  /// A backslash that means nothing inside double quotes.
  func badEscape() -> Diagnostic {
    var slash = min(stop, bytes.count - 1)
    while slash > context, bytes[slash] != UInt8(ascii: "\\") { slash -= 1 }
    let range = ByteRange(slash, Int(character(at: min(slash + 1, bytes.count - 1)).upper))
    return finding(
      at: range,
      Message(
        vi: "Trong dấu nháy kép, “\(file.excerpt(range))” không có nghĩa.",
        en: "Inside double quotes, “\(file.excerpt(range))” has no meaning."),
      help: Message(
        vi: "Viết \\\\ cho dấu gạch chéo ngược, hoặc dùng dấu nháy đơn.",
        en: "Write \\\\ for a backslash, or use single quotes."))
  }
}

internal import Diagnostics
internal import SourceText

// Findings about parts of YAML that a file must not use: they hide text from the reader, or make one
// place of the file change another.
extension Diagnostic {
  /// A name given to a value, such as `&a`.
  static func anchor(_ file: SourceFile, at range: ByteRange) -> Diagnostic {
    let text = file.excerpt(range)
    return .yaml(
      "yaml-anchor", in: file, at: range,
      Message(
        vi: "“\(text)” bị hiểu là tên đặt cho đoạn sau, không phải chữ.",
        en: "“\(text)” is read as a name for what follows, not as text."),
      help: Message(
        vi:
          "Nếu là chữ, đặt cả giá trị trong dấu nháy; nếu không, bỏ đi và viết lại nội dung ở từng chỗ.",
        en:
          "If it is text, put the whole value in quotes; if not, drop it and write the content out."
      ), fixIts: FixIt.quotingText(of: file, from: range))
  }

  /// A reference to a named value, such as `*a`.
  static func alias(_ file: SourceFile, at range: ByteRange) -> Diagnostic {
    let text = file.excerpt(range)
    return .yaml(
      "yaml-alias", in: file, at: range,
      Message(
        vi: "“\(text)” bị hiểu là chép lại đoạn ở chỗ khác, không phải chữ.",
        en: "“\(text)” is read as a copy of another place, not as text."),
      help: Message(
        vi: "Nếu là chữ, đặt trong dấu nháy: \"\(text)\"; nếu không, viết lại nội dung tại đây.",
        en: "If it is text, put it in quotes: \"\(text)\"; if not, write the content out here."),
      fixIts: FixIt.quotingText(of: file, from: range, isAlone: true))
  }

  /// A type written before a value, such as `!!str` or `!x`.
  static func tag(_ file: SourceFile, at range: ByteRange, isFollowedByBlank: Bool) -> Diagnostic {
    let text = file.excerpt(range)
    var fixIts: [FixIt] = []
    // A type of YAML's own changes nothing here, where every value is read from its text.
    if text.utf8.starts(with: "!!".utf8) {
      let blank = isFollowedByBlank && file.bytes[Int(range.upper)] == UInt8(ascii: " ")
      let removed = ByteRange(range.lower, range.upper + (blank ? 1 : 0))
      fixIts = [.removing(removed, .safe, Message(vi: "Bỏ “\(text)”", en: "Remove “\(text)”"))]
    } else if !text.utf8.starts(with: "!<".utf8) {
      fixIts = FixIt.quotingText(of: file, from: range)
    }
    return .yaml(
      "yaml-tag", in: file, at: range,
      Message(
        vi: "“\(text)” bị hiểu là kiểu dữ liệu của giá trị, không phải chữ.",
        en: "“\(text)” is read as a type for the value, not as text."),
      help: Message(
        vi: "Nếu dấu “!” là chữ, đặt cả giá trị trong dấu nháy; nếu không, bỏ phần này.",
        en: "If the “!” is text, put the whole value in quotes; if not, drop this part."),
      fixIts: fixIts)
  }

  /// A line that begins with `%`; `removed` runs to the end of the marker line after it, if there is one.
  static func directive(
    _ file: SourceFile, at range: ByteRange, _ removed: ByteRange?
  ) -> Diagnostic {
    let fixIts = removed.map { removed in
      FixIt.removing(
        removed, .unsafe,
        Message(vi: "Xóa đến hết dòng “---”", en: "Delete up to and with the “---” line"))
    }
    return .yaml(
      "yaml-directive", in: file, at: range,
      Message(
        vi: "Dòng bắt đầu bằng “%” là lệnh cho máy đọc, tệp danh mục không dùng.",
        en: "A line that begins with “%” is an instruction to parsers; these files use none."),
      help: Message(
        vi: "Xóa dòng này và dòng “---” sau nó; nếu “%” là chữ, đặt trong dấu nháy.",
        en: "Delete it and the “---” line after it; put the “%” in quotes if it is text."),
      fixIts: fixIts.map { [$0] } ?? [])
  }

  /// A `---` or `...` line; `removed` is the line with its break.
  static func documentMarker(
    _ file: SourceFile, at range: ByteRange, removing removed: ByteRange
  ) -> Diagnostic {
    let text = file.excerpt(range)
    return .yaml(
      "yaml-document-marker", in: file, at: range,
      Message(
        vi: "Không cần dòng “\(text)”: mỗi tệp chỉ có một văn bản.",
        en: "“\(text)” is not needed: a file holds one document."),
      help: Message(vi: "Xóa “\(text)”.", en: "Delete “\(text)”."),
      fixIts: [.removing(removed, .safe, Message(vi: "Xóa “\(text)”", en: "Delete “\(text)”"))])
  }

  /// A second document begins; only the first is read.
  static func multipleDocuments(_ file: SourceFile, at range: ByteRange) -> Diagnostic {
    .yaml(
      "yaml-multiple-documents", in: file, at: range,
      Message(
        vi: "Từ đây là văn bản thứ hai trong cùng một tệp; phần này không được đọc.",
        en: "A second document begins here; it was not read."),
      help: Message(
        vi: "Chuyển phần này sang tệp riêng, hoặc xóa dòng “---” nếu vẫn là một hồ sơ.",
        en: "Move it to a file of its own, or delete the “---” line if it is still the same record."
      ))
  }
}

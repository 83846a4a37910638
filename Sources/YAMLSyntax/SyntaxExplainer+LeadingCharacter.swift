internal import Diagnostics
internal import SourceText

extension SyntaxExplainer {
  /// A value that begins with a character which means something to YAML.
  func leadingCharacter(at offset: Int) -> Diagnostic {
    guard offset < bytes.count else { return unclosedEnd() }
    let sign = file.text(in: character(at: offset))
    let line = line(offset)
    let value = ByteRange(offset, max(Int(character(at: offset).upper), line.end))
    // Nothing but text can begin with these; the others may have been meant as YAML.
    let isOnlyText = sign == "%" || sign == "@" || sign == "`"
    let canQuote = openBracket == nil && offset > line.start
    return finding(
      at: character(at: offset),
      Message(
        vi: "Giá trị không có dấu nháy không được bắt đầu bằng “\(sign)”.",
        en: "A value without quotes cannot begin with “\(sign)”."),
      help: Message(
        vi: "Đặt cả giá trị trong dấu nháy kép, hoặc viết xuống dòng dưới dấu “|”.",
        en: "Put the whole value in double quotes, or write it on the lines under “|”."),
      fixIts: canQuote ? [quoting(value, isOnlyText ? .safe : .unsafe)] : [])
  }

  private func unclosedEnd() -> Diagnostic {
    finding(
      at: character(at: bytes.count),
      Message(vi: "Tệp kết thúc giữa chừng.", en: "The file ends in the middle of something."),
      help: Message(
        vi: "Viết nốt phần còn thiếu.", en: "Write what is missing."))
  }
}

import Diagnostics
import SourceText

extension StatisticsRowReader {
  /// A spreadsheet that takes a code for a number drops its zeros; which ones, nobody can tell.
  func malformedCode(_ code: String, _ column: Int) -> Problem {
    if code.isEmpty { return empty(column, vi: "mã thủ tục", en: "the code") }
    return Problem(
      rule: "code-malformed",
      message: Message(
        vi:
          "mã «\(code)» không đủ: chương trình bảng tính đã đọc nó thành số và bỏ mất chữ số; định dạng cột này là chữ (Text) rồi điền lại từ nguồn",
        en:
          "the code “\(code)” is not whole: a spreadsheet took it for a number and dropped digits; format the column as text and fill it in again from the source"
      ), range: range(column))
  }

  /// A figure names the agency that it is of, and where it comes from.
  func checkFilled(_ header: StatisticsHeader, _ problems: inout [Problem]) {
    if line.cells[header.agency].inner.isEmpty {
      problems.append(empty(header.agency, vi: "cơ quan", en: "the agency"))
    }
    if line.cells[header.source].inner.isEmpty {
      problems.append(empty(header.source, vi: "nguồn", en: "the source"))
    }
  }

  /// A cell that every row needs, and that is empty.
  func empty(_ column: Int, vi: String, en: String) -> Problem {
    Problem(
      rule: "value-empty",
      message: Message(
        vi: "ô \(vi) để trống, nên dòng này không được cộng",
        en: "the cell of \(en) is empty, so this line is not counted"), range: range(column))
  }

  func malformedCount(_ column: Int) -> Problem {
    let typed = text(column)
    let digits = typed.drop { $0 == "-" || $0 == "−" }
    let isNegative =
      digits.utf8.count < typed.utf8.count
      && digits.utf8.allSatisfy { (48...57).contains($0) }
    return Problem(
      rule: "number-malformed",
      message: isNegative
        ? Message(
          vi: "số đếm không thể âm («\(typed)»); chưa biết thì để trống",
          en: "a count cannot be negative (“\(typed)”); leave it empty while it is unknown")
        : Message(
          vi: "«\(typed)» không phải một số đếm viết liền, ví dụ 1250",
          en: "“\(typed)” is no count without separators, such as 1250"), range: range(column))
  }

  func duplicate(_ month: Int, _ column: Int) -> Problem {
    Problem(
      rule: "row-duplicate",
      message: Message(
        vi:
          "dòng này trùng cơ quan, thủ tục, tháng \(month) và cách nộp với một dòng trên, nên không được cộng",
        en:
          "agency, procedure, month \(month) and channel of this line stand above already, so it is not counted"
      ), range: range(column))
  }

  func overlap(_ month: Int, _ column: Int) -> Problem {
    Problem(
      rule: "rows-overlap",
      message: Message(
        vi:
          "tháng \(month) có cả dòng cho mọi cách nộp (để trống) và dòng cho từng cách nộp: cộng lại là đếm hai lần, nên dòng này bị bỏ",
        en:
          "month \(month) has a line for all channels (left empty) and lines for single ones: that counts twice, so this line is left out"
      ), range: range(column))
  }

  func overlappingCase(_ month: Int, _ column: Int) -> Problem {
    Problem(
      rule: "rows-overlap",
      message: Message(
        vi:
          "tháng \(month) có cả dòng cho mọi trường hợp (để trống) và dòng cho từng trường hợp: cộng lại là đếm hai lần, nên dòng này bị bỏ",
        en:
          "month \(month) has a line for all cases (left empty) and lines for single ones: that counts twice, so this line is left out"
      ), range: range(column))
  }
}

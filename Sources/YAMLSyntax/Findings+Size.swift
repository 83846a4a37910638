internal import Diagnostics
internal import SourceText

// Findings about a file as a whole: its size, and whether anything is in it.
extension Diagnostic {
  /// The file has more bytes than one file may have; it is not read.
  static func tooLarge(_ file: SourceFile, limit: Int) -> Diagnostic {
    .yaml(
      "yaml-too-large", in: file, at: .start,
      Message(
        vi: "Tệp có \(file.bytes.count) byte, quá mức \(limit) byte cho một tệp, nên không đọc.",
        en: "The file has \(file.bytes.count) bytes, over the limit of \(limit), and was not read."),
      help: Message(
        vi: "Tách ra nhiều tệp, mỗi thủ tục một tệp.",
        en: "Split it into several files, one procedure a file."))
  }

  /// Collections lie too deep inside one another.
  static func tooDeep(_ file: SourceFile, at range: ByteRange, limit: Int) -> Diagnostic {
    .yaml(
      "yaml-too-deep", in: file, at: range,
      Message(
        vi: "Nội dung lồng vào nhau quá \(limit) tầng, nên không đọc tiếp.",
        en: "Content is nested more than \(limit) levels deep; reading stopped here."),
      help: Message(
        vi: "Kiểm tra chỗ thụt lề và dấu ngoặc: không phần nào của hồ sơ cần sâu đến thế.",
        en: "Check indentation and brackets: no part of a record needs that depth."))
  }

  /// The file holds more values than one file may.
  static func tooManyNodes(_ file: SourceFile, at range: ByteRange, limit: Int) -> Diagnostic {
    .yaml(
      "yaml-too-many-nodes", in: file, at: range,
      Message(
        vi: "Tệp có hơn \(limit) khóa và giá trị, nên không đọc tiếp.",
        en: "The file has more than \(limit) keys and values; reading stopped here."),
      help: Message(
        vi: "Tách ra nhiều tệp, mỗi thủ tục một tệp.",
        en: "Split it into several files, one procedure a file."))
  }

  /// More was found than is kept.
  static func tooManyFindings(_ file: SourceFile, kept: Int, dropped: Int) -> Diagnostic {
    .yaml(
      "yaml-too-many-findings", in: file, at: .start,
      Message(
        vi: "Còn \(dropped) lỗi nữa trong tệp này không được kể ra.",
        en: "\(dropped) more findings in this file are not listed."),
      help: Message(
        vi: "Sửa \(kept) lỗi đã kể rồi kiểm tra lại.",
        en: "Mend the \(kept) that are listed and check again."))
  }

  /// Nothing, or nothing but comments, is in the file.
  static func empty(_ file: SourceFile) -> Diagnostic {
    .yaml(
      "yaml-empty", in: file, at: .start,
      Message(vi: "Tệp chưa có nội dung.", en: "The file has no content."),
      help: Message(
        vi: "Điền nội dung, hoặc xóa tệp nếu không dùng nữa.",
        en: "Fill it in, or delete the file if it is not needed."))
  }
}

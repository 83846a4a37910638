internal import Diagnostics
internal import SourceText

// Findings about the bytes of a file, before it is read as YAML.
extension Diagnostic {
  /// Bytes that are no UTF-8; nothing is read.
  static func notUTF8(_ file: SourceFile, at range: ByteRange) -> Diagnostic {
    let bytes = file.bytes
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let byte = hexadecimal(bytes[Int(range.lower)])
    let message =
      isUTF16
      ? Message(
        vi: "Tệp được lưu theo mã UTF-16 (“Unicode”), không phải UTF-8.",
        en: "The file was saved as UTF-16 (“Unicode”), not as UTF-8.")
      : Message(
        vi: "Tệp không phải mã UTF-8: byte \(byte) ở vị trí \(range.lower) không đọc được.",
        en: "The file is not UTF-8: byte \(byte) at offset \(range.lower) cannot be read.")
    return .yaml(
      "yaml-encoding", in: file, at: range, message,
      help: Message(
        vi: "Mở tệp bằng phông và bảng mã cũ của nó, rồi lưu lại với mã UTF-8.",
        en: "Open the file in its own encoding and save it again as UTF-8."))
  }

  /// A byte-order mark before the text.
  static func byteOrderMark(_ file: SourceFile) -> Diagnostic {
    let range = ByteRange(0, 3)
    return .yaml(
      "yaml-bom", in: file, at: range, severity: .warning,
      Message(
        vi: "Đầu tệp có dấu BOM, một ký tự ẩn mà nhiều chương trình đọc nhầm.",
        en: "The file begins with a byte-order mark, which some programs take for text."),
      help: Message(
        vi: "Lưu lại với mã “UTF-8”, không phải “UTF-8 có BOM”.",
        en: "Save it as “UTF-8”, not “UTF-8 with BOM”."),
      fixIts: [
        .removing(range, .safe, Message(vi: "Bỏ dấu BOM", en: "Remove the byte-order mark"))
      ])
  }

  /// A control character or a code point that is no character; nothing is read.
  static func control(_ file: SourceFile, at range: ByteRange) -> Diagnostic {
    let name = file.text(in: range).unicodeScalars.first.map(codePoint) ?? ""
    return .yaml(
      "yaml-control-character", in: file, at: range,
      Message(
        vi: "Ở đây có ký tự điều khiển \(name), không nhìn thấy và không được phép trong tệp.",
        en: "There is a control character \(name) here, invisible and not allowed in the file."),
      help: Message(
        vi: "Xóa ký tự này; nó thường theo vào khi sao chép từ Word hay PDF.",
        en: "Delete it; it usually comes along when text is copied from Word or a PDF."),
      fixIts: [
        .removing(range, .unsafe, Message(vi: "Xóa ký tự \(name)", en: "Delete \(name)"))
      ])
  }

  /// A character that ends a line for some programs and not for others.
  static func strayBreak(_ file: SourceFile, at range: ByteRange) -> Diagnostic {
    let name = file.text(in: range).unicodeScalars.first.map(codePoint) ?? ""
    return .yaml(
      "yaml-line-break", in: file, at: range,
      Message(
        vi:
          "Ký tự ẩn \(name) là chỗ xuống dòng với chương trình này, là chữ với chương trình khác.",
        en: "The invisible character \(name) ends a line for some programs and is text for others."),
      help: Message(
        vi: "Thay bằng dấu cách, hoặc xuống dòng bằng phím Enter.",
        en: "Replace it with a space, or begin a new line with Enter."),
      fixIts: [
        FixIt(
          Message(vi: "Thay bằng dấu cách", en: "Replace it with a space"), .unsafe,
          edits: [TextEdit(range: range, replacement: " ")])
      ])
  }

  /// Lines that end in a carriage return alone; one finding for the whole file.
  static func loneReturns(
    _ file: SourceFile, first: ByteRange, all: [ByteRange]
  ) -> Diagnostic {
    .yaml(
      "yaml-line-break", in: file, at: first,
      Message(
        vi: "Tệp xuống dòng theo kiểu máy Macintosh cũ (\(all.count) chỗ, từ đây).",
        en: "Lines end as on old Macintosh computers (\(all.count) places, from here on)."),
      help: Message(
        vi: "Lưu lại với kiểu xuống dòng LF.", en: "Save the file with LF line ends."),
      fixIts: [
        FixIt(
          Message(vi: "Đổi sang LF", en: "Change them to LF"), .safe,
          edits: all.map { TextEdit(range: $0, replacement: "\n") })
      ])
  }
}

/// A byte as people write it, such as `0xE1`.
private func hexadecimal(_ byte: UInt8) -> String {
  "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}

/// A scalar by its number, such as `U+2028`.
private func codePoint(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

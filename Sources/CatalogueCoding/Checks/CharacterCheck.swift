import Diagnostics
import SourceText
import VietnameseText
import YAMLSyntax

/// Characters that look right and are not: decomposed letters, and those that nobody sees.
extension Reader {
  /// Reports each value that holds some; the values themselves are read composed all the same.
  mutating func checkCharacters() {
    if tree.isComposedAndVisible { return }
    let mayHide = Self.mayHide(tree.file.bytes)
    guard !isComposed || mayHide else { return }
    for node in tree.allNodes where tree.kind(node) == .scalar {
      let range = tree.range(node)
      if !isComposed, let first = NFC.firstDecomposed(in: tree.file.bytes, range.indices) {
        mild(
          "text-decomposed",
          Message(
            vi: "dấu gõ rời khỏi chữ (dạng tổ hợp): nhìn như nhau mà tìm không ra, so không khớp",
            en:
              "letters and marks are typed apart (decomposed): they look alike but neither search nor comparison finds them"
          ),
          at: ByteRange(first.lowerBound, first.upperBound), value: range,
          fixed: NFC.composed(tree.file.text(in: range)))
      }
      guard mayHide else { continue }
      let raw = tree.file.text(in: range)
      if raw.unicodeScalars.contains(where: { Self.isInvisible($0) }) {
        let shown = String(
          String.UnicodeScalarView(raw.unicodeScalars.filter { !Self.isInvisible($0) }))
        mild(
          "text-invisible",
          Message(
            vi: "có ký tự không nhìn thấy lẫn trong chữ (thường do chép từ trang khác): bỏ đi",
            en:
              "characters nobody sees stand in the text, often copied from another page: take them out"
          ),
          at: range, value: range, fixed: shown)
      }
    }
  }

  private mutating func mild(
    _ rule: String, _ message: Message, at place: ByteRange, value range: ByteRange, fixed: String
  ) {
    diagnose(
      Diagnostic(
        rule: rule, family: .error, severity: .warning, message: message,
        location: SourceLocation(path: tree.file.path, range: place),
        fixIts: [
          FixIt(
            Message(vi: "viết lại", en: "write it anew"), .safe,
            edits: [TextEdit(range: range, replacement: fixed)])
        ]))
  }

  /// Whether the bytes hold the start of some invisible character; says so of few files in vain.
  private static func mayHide(_ file: [UInt8]) -> Bool {
    let bytes = file.span
    guard bytes.count > 2 else { return false }
    for index in 0..<bytes.count - 2 where bytes[index] >= 0xC2 {
      switch (bytes[index], bytes[index + 1]) {
      case (0xC2, 0xAD): return true
      case (0xE2, 0x80):
        let last = bytes[index + 2]
        if (0x8B...0x8F).contains(last) || (0xAA...0xAE).contains(last) { return true }
      case (0xE2, 0x81): if (0xA0...0xA9).contains(bytes[index + 2]) { return true }
      case (0xEF, 0xBB): if index > 0 { return true }
      default: break
      }
    }
    return false
  }

  /// Soft hyphen, zero-width and direction marks; a no-break space is seen and stays.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}

internal import Diagnostics
internal import SourceText

// Findings about unquoted values that other programs take for something else than their text.
extension Diagnostic {
  /// A value or a key that is read otherwise elsewhere; `text` is what stands at `range`.
  static func retyped(_ file: SourceFile, at range: ByteRange, as retyping: Retyping) -> Diagnostic
  {
    let text = file.excerpt(range)
    let (meaning, help) = retyping.explanation(of: text)
    return .yaml(
      "yaml-retyped", in: file, at: range,
      Message(
        vi: "Chương trình khác đọc “\(text)” thành \(meaning.vietnamese).",
        en: "Other programs read “\(text)” as \(meaning.english)."),
      help: help, fixIts: retyping.fixIts(for: file.text(in: range), at: range))
  }
}

extension Retyping {
  /// What others read, as the end of a sentence, and what to type instead.
  fileprivate func explanation(of text: String) -> (meaning: Message, help: Message) {
    let quotes = Message(
      vi: "Đặt trong dấu nháy: \"\(text)\".", en: "Put it in quotes: \"\(text)\".")
    switch self {
    case .boolean:
      return (
        Message(vi: "đúng/sai", en: "true or false"),
        Message(
          vi: "Dùng từ khác, ví dụ từ riêng của khóa này; nếu là chữ, đặt trong dấu nháy.",
          en: "Use another word, such as one of the key's own; quote it if it is text.")
      )
    case .null:
      return (
        Message(vi: "“không có gì”", en: "nothing at all"),
        Message(
          vi:
            "Viết none nếu không có, unstated nếu nguồn không nói; nếu là chữ, đặt trong dấu nháy.",
          en: "Write none where there is none, unstated where the source is silent; quote text.")
      )
    case .sexagesimal:
      return (
        Message(vi: "một số tính theo hệ 60", en: "a number in base 60"),
        Message(
          vi: "Giờ thì viết 15h hoặc 8h30; nếu là chữ, đặt trong dấu nháy.",
          en: "Write an hour as 15h or 8h30; quote it if it is text.")
      )
    case .underscored:
      return (
        Message(vi: "số liền hoặc thành chữ, tùy chương trình", en: "a number, or as text"),
        Message(vi: "Viết số liền, ví dụ 8000.", en: "Write the number without “_”, such as 8000.")
      )
    case .leadingZero:
      return (
        Message(
          vi: "một số khác, mất số 0 ở đầu", en: "another number, without its leading zero"),
        Message(
          vi: "Số lượng thì bỏ số 0 ở đầu; số điện thoại hay mã số thì đặt trong dấu nháy.",
          en: "Drop the zero from a quantity; put a telephone number or a code in quotes.")
      )
    case .timestamp:
      return (
        Message(vi: "một thời điểm theo múi giờ", en: "a moment in some time zone"),
        Message(
          vi: "Viết ngày dạng 2026-04-02, giờ dạng 15h; nếu là chữ, đặt trong dấu nháy.",
          en: "Write a date as 2026-04-02 and an hour as 15h; quote it if it is text.")
      )
    case .leadingPlus:
      return (Message(vi: "một số, mất dấu “+”", en: "a number without its “+”"), quotes)
    case .otherBase:
      return (Message(vi: "một số ở hệ đếm khác", en: "a number in another base"), quotes)
    case .exponent:
      return (
        Message(vi: "một số có lũy thừa, có khi là vô cực", en: "a power of ten, even infinity"),
        quotes
      )
    case .infinity: return (Message(vi: "số vô cực", en: "infinity"), quotes)
    case .notANumber: return (Message(vi: "“không phải số”", en: "“not a number”"), quotes)
    case .defaultMark: return (Message(vi: "một ký hiệu riêng", en: "a mark of its own"), quotes)
    case .date: return (Message(vi: "một ngày", en: "a date"), quotes)
    case .integer, .decimal: return (Message(vi: "một số", en: "a number"), quotes)
    }
  }

  /// What may be typed instead, where what was meant can be told.
  fileprivate func fixIts(for text: String, at range: ByteRange) -> [FixIt] {
    switch self {
    case .boolean, .null:
      []
    case .sexagesimal:
      [hour(text).map { write($0, at: range, .unsafe) } ?? write("\"\(text)\"", at: range, .safe)]
    case .underscored:
      [write(text.filter { $0 != "_" }, at: range, isGrouped(text) ? .safe : .unsafe)]
    case .leadingZero:
      // A quantity of nine digits and more with a zero before it does not exist; a telephone does.
      [write("\"\(text)\"", at: range, text.utf8.count >= 9 ? .safe : .unsafe)]
    case .timestamp, .infinity, .notANumber, .defaultMark:
      [write("\"\(text)\"", at: range, .unsafe)]
    case .leadingPlus, .otherBase, .exponent, .date, .integer, .decimal:
      [write("\"\(text)\"", at: range, .safe)]
    }
  }

  private func write(
    _ replacement: String, at range: ByteRange, _ applicability: FixIt.Applicability
  ) -> FixIt {
    FixIt(
      Message(vi: "Viết \(replacement)", en: "Write \(replacement)"), applicability,
      edits: [TextEdit(range: range, replacement: replacement)])
  }

  /// The hour of a day as the format writes it: `8h30` for `08:30`; `nil` where it is none.
  private func hour(_ text: String) -> String? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<24).contains(hour), parts[0].utf8.count <= 2, parts[1].utf8.count == 2
    else { return nil }
    return minute == 0 ? "\(hour)h" : "\(hour)h\(parts[1])"
  }

  /// Whether underscores stand where thousands are set apart, as in `1_652_000`.
  private func isGrouped(_ text: String) -> Bool {
    let groups = text.split(separator: "_", omittingEmptySubsequences: false)
    return (1...3).contains(groups[0].utf8.count) && groups[0].utf8.first != UInt8(ascii: "0")
      && groups.dropFirst().allSatisfy { group in
        group.utf8.count == 3 && group.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }
}

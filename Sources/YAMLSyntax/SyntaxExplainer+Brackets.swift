internal import Diagnostics
internal import SourceText

extension SyntaxExplainer {
  /// Between brackets something stands that neither ends them nor follows a comma.
  func unfinishedBracket() -> Diagnostic {
    let bracket = openBracket ?? context
    if stop >= bytes.count || line(stop).start != line(bracket).start { return unclosed(bracket) }
    switch bytes[stop] {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return finding(
        at: character(at: stop),
        Message(
          vi: "Dấu đóng ngoặc này không khớp với dấu mở ngoặc.",
          en: "This closing bracket does not match the opening one."),
        help: Message(
          vi: "[ đi với ], { đi với }.", en: "[ goes with ], { goes with }."),
        notes: [opening(bracket)])
    case UInt8(ascii: ":"):
      return finding(
        at: character(at: stop),
        Message(
          vi: "Dấu hai chấm thứ hai trong cùng một mục giữa hai dấu ngoặc.",
          en: "A second colon within one item between brackets."),
        help: Message(
          vi: "Đặt giá trị có dấu hai chấm trong dấu nháy, hoặc viết ra dòng riêng.",
          en: "Put a value that holds a colon in quotes, or write it on a line of its own."),
        notes: [opening(bracket)])
    default:
      return finding(
        at: character(at: stop),
        Message(
          vi: "Thiếu dấu phẩy trước chỗ này, hoặc chữ ở đây thừa ra ngoài dấu nháy.",
          en: "A comma is missing before this, or it stands outside of the quotes."),
        help: Message(
          vi: "Giữa hai mục trong ngoặc cần dấu phẩy; dấu nháy phải bao hết giá trị.",
          en: "Items between brackets need commas; quotes must hold the whole value."),
        notes: [opening(bracket)])
    }
  }

  /// Something was to begin and there is only a closing bracket, a comma, or the file's end.
  func missingContent() -> Diagnostic {
    if let openBracket, stop >= bytes.count { return unclosed(openBracket) }
    if stop < bytes.count, bytes[stop] == UInt8(ascii: ":") {
      return .emptyKey(file, at: character(at: stop))
    }
    if stop < bytes.count, bytes[stop] == UInt8(ascii: ","), openBracket != nil {
      return finding(
        at: character(at: stop),
        Message(
          vi: "Trước dấu phẩy này không có mục nào.", en: "There is no item before this comma."),
        help: Message(vi: "Bỏ dấu phẩy thừa.", en: "Remove the extra comma."))
    }
    return leadingCharacter(at: stop)
  }

  private func unclosed(_ bracket: Int) -> Diagnostic {
    let sign = file.text(in: character(at: bracket))
    let closing = sign == "{" ? "}" : "]"
    return finding(
      at: character(at: bracket),
      Message(
        vi: "Dấu “\(sign)” mở ở đây mà không có dấu “\(closing)” đóng lại.",
        en: "The “\(sign)” opened here is not closed by a “\(closing)”."),
      help: Message(
        vi: "Thêm “\(closing)”; nếu “\(sign)” là chữ, đặt cả giá trị trong dấu nháy.",
        en: "Add “\(closing)”; if the “\(sign)” is text, put the whole value in quotes."))
  }

  private func opening(_ bracket: Int) -> Note {
    note(Message(vi: "Ngoặc mở ở đây.", en: "The bracket opens here."), at: character(at: bracket))
  }
}

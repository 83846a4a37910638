public import Diagnostics
public import ProcedureModel
import SourceText
import VietnameseText
public import YAMLSyntax

extension Reader {
  public mutating func expectedScalar(_ node: NodeID, _ expecting: Message) {
    report(
      "value-shape",
      Message(
        vi: "ở đây cần \(expecting.vietnamese), không phải \(shapeName(node).vietnamese)",
        en: "expected \(expecting.english) here, not \(shapeName(node).english)"),
      at: place(node))
  }

  public func shapeName(_ node: NodeID) -> Message {
    switch tree.kind(node) {
    case .scalar: Message(vi: "một giá trị đơn", en: "a single value")
    case .mapping: Message(vi: "một nhóm khóa", en: "a mapping")
    case .sequence: Message(vi: "một danh sách", en: "a list")
    }
  }

  public mutating func nonEmptyText(_ node: NodeID) -> Located<String>? {
    guard tree.kind(node) == .scalar else {
      expectedScalar(node, Message(vi: "một đoạn chữ", en: "text"))
      return nil
    }
    let value = located(node)
    guard value.value.utf8.contains(where: { $0 != 0x20 && $0 != 0x0A }) else {
      report(
        "value-empty",
        Message(
          vi: "khóa có mà giá trị trống: điền vào, hoặc bỏ cả khóa",
          en: "the key is there but its value is empty: fill it in or leave the key out"),
        at: tree.range(node))
      return nil
    }
    return value
  }

  mutating func reportEmptyList(_ node: NodeID) {
    report(
      "value-empty",
      Message(
        vi:
          "danh sách trống không nói gì: không có thì ghi none, nguồn không nêu thì ghi unstated, không bắt buộc thì bỏ cả khóa",
        en:
          "an empty list says nothing: write none where there is none, unstated where the source is silent, or leave an optional key out"
      ),
      at: tree.range(node))
  }

  /// Text for people: never empty, never cut by a `#`, never what another program takes for a number.
  public mutating func prose(_ node: NodeID) -> Located<String>? {
    guard let text = nonEmptyText(node) else { return nil }
    guard tree.style(node) == .plain else { return text }
    if isFollowedByComment(text.range) {
      report(
        "text-cut",
        Message(
          vi:
            "dấu # sau khoảng trắng cắt chữ ở đây, phần sau bị bỏ mà không ai hay: đặt cả câu trong ngoặc kép, hoặc đưa lời ghi chú lên dòng riêng",
          en:
            "a # after a blank cuts the text here and the rest is lost in silence: put the whole in quotes, or the comment on a line of its own"
        ),
        at: text.range, fixIts: [cutTextFix(text)])
    } else if Self.mayBeRetyped(text.value), let retyping = tree.retyping(of: node),
      retyping != .null
    {
      let quoted = "\"\(text.value)\""
      report(
        "text-unquoted",
        Message(
          vi:
            "«\(text.value)» ở đây là chữ, nhưng chương trình khác đọc thành số, ngày hay đúng/sai: đặt trong ngoặc kép",
          en:
            "“\(text.value)” is text here, but other programs read a number, a date or a switch: put it in quotes"
        ),
        at: text.range,
        fixIts: [
          FixIt(
            Message(vi: "thêm ngoặc kép", en: "add quotes"), .safe,
            edits: [TextEdit(range: text.range, replacement: quoted)])
        ])
    }
    return text
  }

  /// Whether a text starts as numbers and dates do, or is as short as `yes` and `false`.
  private static func mayBeRetyped(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return first < UInt8(ascii: "A") || text.utf8.count <= 5
  }

  /// Takes what looks like text into the quotes, and what looks like a comment to a line of its own.
  ///
  /// A comment begins with a blank after its sign; `#2` is part of a name.
  private func cutTextFix(_ text: Located<String>) -> FixIt {
    let bytes = tree.file.bytes
    let sign = bytes[Int(text.range.upper)...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
    var end = sign
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    while end > sign, bytes[end - 1] <= 0x20 { end -= 1 }
    let comment = tree.file.text(in: ByteRange(sign, end))
    guard sign + 1 >= end || bytes[sign + 1] == 0x20 else {
      let whole = ByteRange(Int(text.range.lower), end)
      let quoted = ScalarWriter.quoted(tree.file.text(in: whole))
      return FixIt(
        Message(vi: "đưa cả câu vào ngoặc kép", en: "put the whole in quotes"), .unsafe,
        edits: [TextEdit(range: whole, replacement: quoted)])
    }
    var start = Int(text.range.lower)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    let margin = bytes[start...].prefix { $0 == 0x20 }.count
    let lineBreak = bytes[end...].first == 0x0D ? "\r\n" : "\n"
    return FixIt(
      Message(
        vi: "đưa lời ghi chú lên dòng riêng", en: "put the comment on a line of its own"), .safe,
      edits: [
        TextEdit(
          range: ByteRange(start, start),
          replacement: String(repeating: " ", count: margin) + comment + lineBreak),
        TextEdit(range: ByteRange(Int(text.range.upper), end), replacement: ""),
      ])
  }

  /// Whether a comment stands on the line of a plain value, after it.
  private func isFollowedByComment(_ range: ByteRange) -> Bool {
    let bytes = tree.file.bytes
    var index = Int(range.upper)
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index > Int(range.upper) && index < bytes.count && bytes[index] == UInt8(ascii: "#")
  }

  public mutating func slug(_ node: NodeID) -> Located<String>? {
    guard let id = nonEmptyText(node) else { return nil }
    if isSwitch(id.value) {
      report(
        "id-malformed",
        Message(
          vi:
            "«\(id.value)» không dùng làm mã được, vì chương trình khác đọc nó thành có hay không",
          en: "“\(id.value)” cannot be an id: other programs read it as true or false"),
        at: id.range)
      return nil
    }
    guard isSlug(id.value) else {
      let better = VietnameseText.slug(id.value)
      report(
        "id-malformed",
        Message(
          vi:
            "«\(id.value)» không phải một mã: viết thường, không dấu, nối bằng gạch ngang, bắt đầu bằng chữ, ví dụ giay-khai-sinh",
          en:
            "“\(id.value)” is not an id: lower case, no tone marks, joined by hyphens, starting with a letter, such as giay-khai-sinh"
        ),
        at: id.range,
        fixIts: !isSlug(better) || isSwitch(better)
          ? []
          : [
            FixIt(
              Message(vi: "viết \(better)", en: "write \(better)"), .unsafe,
              edits: [TextEdit(range: id.range, replacement: better)])
          ])
      return nil
    }
    return id
  }

  public mutating func quoted(_ node: NodeID) -> Located<String>? {
    guard let text = nonEmptyText(node) else { return nil }
    if tree.style(node) == .plain {
      report(
        "code-unquoted",
        Message(
          vi: "\(text.value) phải đặt trong dấu ngoặc kép, vì chương trình khác đọc nó thành số",
          en: "\(text.value) must stand in quotes: other programs read it as a number"),
        at: text.range,
        fixIts: [
          FixIt(
            Message(vi: "thêm ngoặc kép", en: "add quotes"), .safe,
            edits: [TextEdit(range: text.range, replacement: "\"\(text.value)\"")])
        ])
    }
    return text
  }

  public mutating func unknownWord(_ text: String, _ node: NodeID, _ words: [String]) {
    let range = tree.range(node)
    let list = words.joined(separator: ", ")
    // Capitals, blanks and underscores leave no doubt about the word.
    let plain = VietnameseText.slug(text)
    // People also type what a word means: «trực tiếp», «lệ phí».
    let meant = words.contains(plain) ? nil : WordMeanings.word(meaning: text, among: words)
    let isCertain = words.contains(plain) || meant?.isExact ?? false
    guard
      let near = meant?.word ?? (isCertain ? plain : nearest(to: text, among: words))
    else {
      report(
        "value-unknown",
        Message(
          vi: "«\(text)» không có trong các từ được dùng ở đây: \(list)",
          en: "“\(text)” is not one of the words used here: \(list)"),
        at: range)
      return
    }
    report(
      "value-unknown",
      Message(
        vi: "«\(text)» không có trong các từ được dùng ở đây; ý bạn là \(near)?",
        en: "“\(text)” is not one of the words used here; did you mean \(near)?"),
      at: range,
      help: Message(vi: "Các từ được dùng: \(list).", en: "The words used here: \(list)."),
      fixIts: [
        FixIt(
          Message(vi: "viết \(near)", en: "write \(near)"), isCertain ? .safe : .unsafe,
          edits: [TextEdit(range: range, replacement: near)])
      ])
  }
}

/// Whether YAML 1.1 or 1.2 takes this plain word for a switch or for nothing.
private func isSwitch(_ text: String) -> Bool {
  // Nearly every id is longer than all of them.
  guard text.utf8.count <= 5 else { return false }
  return switch text {
  case "y", "n", "yes", "no", "on", "off", "true", "false", "null": true
  default: false
  }
}

/// A slug as the format wants it: `giay-khai-sinh`.
public func isSlug(_ text: String) -> Bool {
  let bytes = text.utf8.span
  guard bytes.count > 0, isLetter(bytes[0]), bytes[bytes.count - 1] != UInt8(ascii: "-") else {
    return false
  }
  for index in 1..<bytes.count {
    let byte = bytes[index]
    if isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { continue }
    guard byte == UInt8(ascii: "-"), bytes[index - 1] != byte else { return false }
  }
  return true
}

private func isLetter(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
}

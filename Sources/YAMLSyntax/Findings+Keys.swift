internal import Diagnostics
internal import SourceText

// Findings about the keys of mappings.
extension Diagnostic {
  /// A key stands a second time in its mapping; other programs keep the one or the other value.
  static func duplicateKey(
    _ file: SourceFile, at range: ByteRange, first: ByteRange
  ) -> Diagnostic {
    let text = file.excerpt(range)
    return .yaml(
      "yaml-duplicate-key", in: file, at: range,
      Message(
        vi: "Khóa “\(text)” đã có ở trên; một trong hai giá trị sẽ bị bỏ mất.",
        en: "The key “\(text)” stands above already; one of the two values would be lost."),
      help: Message(
        vi: "Giữ một khóa, gộp giá trị nếu cần.", en: "Keep one of them and merge the values."),
      notes: [
        Note(
          Message(vi: "Lần đầu ở đây.", en: "It stands here first."),
          at: SourceLocation(path: file.path, range: first))
      ])
  }

  /// A list or a mapping stands where a key should.
  static func complexKey(_ file: SourceFile, at range: ByteRange) -> Diagnostic {
    .yaml(
      "yaml-complex-key", in: file, at: range,
      Message(
        vi: "Khóa ở đây là cả một danh sách hoặc nhóm, không phải một từ.",
        en: "The key here is a whole list or mapping, not a word."),
      help: Message(
        vi: "Viết một từ làm khóa; nếu là chữ bắt đầu bằng dấu ngoặc, đặt trong dấu nháy.",
        en: "Write a word for the key; quote it if it is text that begins with a bracket."))
  }

  /// Nothing stands before the colon.
  static func emptyKey(_ file: SourceFile, at range: ByteRange) -> Diagnostic {
    .yaml(
      "yaml-empty-key", in: file, at: range,
      Message(vi: "Trước dấu hai chấm không có khóa.", en: "There is no key before the colon."),
      help: Message(vi: "Viết khóa, hoặc bỏ dấu hai chấm.", en: "Write a key, or drop the colon."))
  }

  /// `<<`, which takes in the keys of another mapping.
  static func mergeKey(_ file: SourceFile, at range: ByteRange) -> Diagnostic {
    .yaml(
      "yaml-merge-key", in: file, at: range,
      Message(
        vi: "“<<” chép các khóa từ chỗ khác vào đây, người đọc tệp không thấy được.",
        en: "“<<” takes in keys from another place, which a reader does not see."),
      help: Message(
        vi: "Viết các khóa ra tại đây.", en: "Write the keys out here."))
  }

  /// A key without colon and value between brackets; `before` is the unquoted value it may belong to.
  static func strayKey(
    _ file: SourceFile, at range: ByteRange, after before: ByteRange?
  ) -> Diagnostic {
    let text = file.excerpt(range)
    if file.bytes[range.indices].contains(UInt8(ascii: ":")) {
      return .yaml(
        "yaml-stray-key", in: file, at: range,
        Message(
          vi: "“\(text)” không có giá trị: sau dấu hai chấm thiếu dấu cách.",
          en: "“\(text)” has no value: a space is missing after the colon."),
        help: Message(vi: "Thêm dấu cách sau dấu hai chấm.", en: "Add a space after the colon."))
    }
    guard let before else {
      return .yaml(
        "yaml-stray-key", in: file, at: range,
        Message(
          vi: "“\(text)” đứng một mình trong ngoặc { }, không có dấu hai chấm và giá trị.",
          en: "“\(text)” stands alone between { }, without a colon and a value."),
        help: Message(
          vi: "Thêm “: ” và giá trị; nếu là danh sách, dùng ngoặc [ ].",
          en: "Add “: ” and a value; use [ ] for a list."))
    }
    let whole = before.union(range)
    let joined = file.text(in: whole)
    let shown = file.excerpt(whole)
    let canQuote = !joined.utf8.contains { $0 == 0x22 || $0 == 0x5C || $0 == 0x0A }
    let quoted = FixIt(
      Message(vi: "Đặt “\(shown)” trong dấu nháy", en: "Put “\(shown)” in quotes"), .unsafe,
      edits: [TextEdit(range: whole, replacement: "\"\(joined)\"")])
    return .yaml(
      "yaml-stray-key", in: file, at: range,
      Message(
        vi: "Dấu phẩy đã cắt “\(shown)”: “\(text)” thành một khóa không có giá trị.",
        en: "A comma has cut “\(shown)”: “\(text)” became a key without a value."),
      help: Message(
        vi: "Viết câu chữ trên dòng riêng, ngoài ngoặc { }, hoặc đặt trong dấu nháy.",
        en: "Write text on a line of its own, outside of { }, or put it in quotes."),
      fixIts: canQuote ? [quoted] : [])
  }
}

/// A new life event: its name, and its procedures in the usual order.
public struct JourneyScaffold: Sendable {
  public var id: String
  public var name: String
  public var subjects: [String] = []
  /// Codes.
  public var procedures: [String]

  public init(id: String, name: String, procedures: [String]) {
    self.id = id
    self.name = name
    self.procedures = procedures
  }

  public var file: NewFile {
    var draft = Draft()
    draft.coach("Một sự kiện trong đời: các thủ tục theo thứ tự thường làm.")
    draft.key("id", id)
    draft.key("name", name, .text)
    draft.coach(
      "Tên người dân hay gọi, để tìm ra; một câu dễ hiểu:",
      "also-called:",
      "  - sinh em bé",
      "summary: Bạn khai sinh, làm thẻ bảo hiểm và đăng ký thường trú cho con.")
    if !subjects.isEmpty { draft.key("subjects", brackets: subjects) }
    draft.coach(
      "Ở mỗi thủ tục có thể ghi thêm: case (trường hợp), when (chỉ cần khi nào), after (mã thủ tục phải làm trước),",
      "carries (giấy tờ mang sang từ thủ tục trước), instead-of (thủ tục được thay).")
    draft.line("steps:")
    for (index, code) in procedures.enumerated() {
      draft.line("- procedure: " + ScalarWriter.quoted(code), level: 1)
      if index > 0 {
        draft.line("after: [" + ScalarWriter.quoted(procedures[index - 1]) + "]", level: 2)
      }
    }
    return NewFile(path: "catalogue/journeys/\(id).yaml", text: draft.text)
  }
}

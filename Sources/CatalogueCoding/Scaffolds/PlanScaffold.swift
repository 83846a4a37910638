/// A new plan: its identity, and words on how targets are written.
public struct PlanScaffold: Sendable {
  public var id: String
  public var number: String?
  public var title: String?
  /// `verified`, `reported` or `unverified`.
  public var titleStatus: String
  /// Days as `2026-01-01`.
  public var issued: String?
  public var from: String?
  public var until: String?
  public var profiles: [String] = []

  public init(id: String, titleStatus: String) {
    self.id = id
    self.titleStatus = titleStatus
  }

  public var file: NewFile {
    var draft = Draft()
    draft.coach(
      "Kế hoạch mới. Chép từ bản gốc; điều chưa đọc thì chưa ghi. Để áp dụng, thêm mã vào plans trong thutuc.yaml."
    )
    draft.key("id", id)
    if let number { draft.key("number", number, .text) }
    if let issued { draft.key("issued", issued) }
    if let title {
      draft.key("title", title, .text)
    } else {
      draft.coach("Trích yếu đúng như bản gốc:", "title: Rà soát, đơn giản hóa thủ tục hành chính")
    }
    draft.coach("verified là đã đọc bản gốc, reported là theo nguồn khác, unverified là chưa chắc.")
    draft.key("title-status", titleStatus)
    draft.coach("Văn bản cấp trên mà kế hoạch này thực hiện:", "implements: [1085/QĐ-TTg]")
    if let from { draft.key("from", from) }
    if let until { draft.key("until", until) }
    draft.coach(
      "Phạm vi: loại thủ tục, lĩnh vực, cấp, cơ quan:",
      "scope: {kind: [public], level: [commune]}")
    if !profiles.isEmpty { draft.key("profiles", brackets: profiles) }
    draft.coach(
      "", "Chỉ tiêu: đo gì, ít nhất bao nhiêu, trước ngày nào. Chưa có số thì chưa ghi:",
      "targets:",
      "  - id: phuong-an-50",
      "    measure: options-approved",
      "    at-least: 50%",
      "    before: 2027-01-01")
    return NewFile(path: "reviews/plans/\(id).yaml", text: draft.text)
  }
}

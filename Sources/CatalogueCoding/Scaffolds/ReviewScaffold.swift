/// A new review of one procedure under one plan.
package struct ReviewScaffold: Sendable {
  package var procedure: String
  package var plan: String
  /// The revision of the catalogue that is reviewed.
  package var base: String
  package var agency: String
  /// A day as `2026-03-10`; its year names the folder.
  package var date: String

  package init(procedure: String, plan: String, base: String, agency: String, date: String) {
    self.procedure = procedure
    self.plan = plan
    self.base = base
    self.agency = agency
    self.date = date
  }

  package var file: NewFile {
    var draft = Draft()
    draft.coach(
      "Rà soát một thủ tục. Xem gợi ý bằng: thutuc lint --plan \(plan), rồi quyết định từng chỗ.",
      "Chi phí trước và sau do chương trình tính, không ghi tay.")
    draft.key("procedure", procedure, .code)
    draft.key("plan", plan)
    draft.coach("Phiên bản danh mục đã đọc khi rà soát.")
    draft.key("base", base, .code)
    draft.line("reviewer: {agency: \(agency), date: \(date)}")
    draft.coach(
      "", "Trả lời biểu mẫu Phụ lục I, II, III của Nghị định 63/2010/NĐ-CP:",
      "satisfied (đạt), unsatisfied (không đạt), unclear (chưa rõ), not-applicable (không áp dụng).",
      "answers:",
      "  - question: I-1",
      "    answer: unclear",
      "    because: Chưa đọc văn bản giao quy định chi tiết.",
      "", "Kết luận: keep (giữ nguyên), simplify (đơn giản hóa), abolish (bãi bỏ).",
      "outcome: simplify",
      "", "Mỗi đề xuất: sửa chỗ nào, thành gì, vì sao, ai có thẩm quyền:",
      "proposals:",
      "  - id: rut-thoi-han",
      "    kind: shorten-time",
      "    at: time-limit",
      "    set: 3 working-days",
      "    because: Các bước cộng lại chỉ cần ba ngày.",
      "    legal-actions:",
      "      - amend: 123/2015/NĐ-CP khoản 1 Điều 2",
      "        competence: upward",
      "    status: proposed")
    return NewFile(
      path: "reviews/\(plan)/\(date.prefix(4))/\(procedure).yaml", text: draft.text)
  }
}

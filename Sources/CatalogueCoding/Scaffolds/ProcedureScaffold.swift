/// A new procedure: what is known filled in, all else `unstated`, with words on how to go on.
public struct ProcedureScaffold: Sendable {
  public var code: String
  public var name: String
  /// `public`, `internal-between` or `internal-within`.
  public var kind: String
  public var field: String
  /// Ids; what is not known yet is left out.
  public var issuer: String?
  public var levels: [String] = []
  public var subjects: [String] = []

  public init(code: String, name: String, kind: String, field: String) {
    self.code = code
    self.name = name
    self.kind = kind
    self.field = field
  }

  public var file: NewFile {
    var draft = Draft()
    writeIdentity(&draft)
    writeHandling(&draft)
    writeDossier(&draft)
    writeSteps(&draft)
    return NewFile(path: "catalogue/procedures/\(field)/\(code).yaml", text: draft.text)
  }

  private func writeIdentity(_ draft: inout Draft) {
    draft.coach(
      "Thủ tục mới. Điền dần từ trên xuống; điều chưa biết cứ để unstated, đừng đoán.",
      "Dòng bắt đầu bằng dấu thăng là lời dặn: bỏ dấu thăng để dùng mẫu, xong thì xóa lời dặn.",
      "Kiểm tra bằng: thutuc lint catalogue/procedures/\(field)/\(code).yaml")
    draft.blank()
    draft.coach(
      code.hasPrefix("x-")
        ? "Chưa có mã quốc gia. Khi có mã, ghi mã mới và đưa mã này vào was."
        : "Mã quốc gia, luôn đặt trong ngoặc kép; tên tệp cũng là mã này.")
    draft.key("code", code, .code)
    draft.coach("Tên đúng như quyết định công bố.")
    draft.key("name", name, .text)
    draft.coach(
      "Tên người dân hay gọi, để tìm ra; một câu dễ hiểu cho người dân; vì sao Nhà nước cần thủ tục này:",
      "also-called:",
      "  - làm giấy khai sinh",
      "summary: Bạn đăng ký khai sinh cho con và nhận Giấy khai sinh.",
      "purpose: Để ghi nhận việc sinh của một người.")
    draft.key("kind", kind)
    draft.coach(
      "Cơ quan ban hành quyết định công bố, theo mã trong catalogue/registries/agencies.yaml.")
    draft.key("issuer", issuer ?? "unstated")
    draft.key("field", field)
    draft.coach("Cấp giải quyết: central (trung ương), province (tỉnh), commune (xã).")
    list("level", levels, &draft)
    draft.coach("Ai được làm, theo mã trong catalogue/registries/subjects.yaml.")
    list("subjects", subjects, &draft)
    draft.coach(
      "draft là dự thảo. Khi có quyết định công bố, đổi thành in-force và ghi quyết định ấy:",
      "announcements:",
      "  - instrument: 163/QĐ-BTP năm 2026",
      "    effective: 2026-04-08")
    draft.key("status", "draft")
  }

  private func list(_ name: String, _ values: [String], _ draft: inout Draft) {
    if values.isEmpty { draft.key(name, "unstated") } else { draft.key(name, brackets: values) }
  }

  private func writeHandling(_ draft: inout Draft) {
    draft.blank()
    draft.coach(
      "Ai quyết định, ai thực hiện, nộp ở đâu:",
      "authorities:",
      "  decide: ubnd-cap-xa",
      "  execute: ubnd-cap-xa",
      "  receive: trung-tam-phuc-vu-hanh-chinh-cong")
    draft.key("authorities", "unstated")
    if kind == "public" {
      draft.coach(
        "Nộp ở đâu cũng được thì ghi boundary: free; ở đâu trong tỉnh cũng được thì ghi",
        "free-within: province thay cho dòng bound-to; phải đúng nơi thì ghi nơi nào:",
        "boundary:",
        "  bound-to: residence")
      draft.key("boundary", "unstated")
      draft.coach(
        "Dịch vụ công trực tuyến: none, partial (một phần), full (toàn trình).",
        "online: {level: full, payment: available}")
      draft.key("online", "unstated")
    }
    draft.coach("Cách nộp: in-person (trực tiếp), online (trực tuyến), post (bưu chính).")
    draft.key("channels", "unstated")
    draft.coach(
      "Thời hạn, luôn có đơn vị: 5 working-days (ngày làm việc), 15 days (ngày), 8 working-hours.")
    draft.key("time-limit", "unstated")
    draft.coach(
      "Phí, lệ phí, đồng viết liền. Không thu thì ghi none:",
      "fees:",
      "  - id: le-phi",
      "    name: Tên khoản thu",
      "    kind: charge",
      "    amount: 8000")
    draft.key("fees", "unstated")
  }

  private func writeDossier(_ draft: inout Draft) {
    draft.blank()
    draft.coach(
      "Giấy tờ. Mỗi giấy theo mã trong catalogue/registries/papers.yaml; chưa có thì thêm vào sổ ấy.",
      "Chỉ có một trường hợp thì không cần mã và tên trường hợp:",
      "cases:",
      "  - documents:",
      "      - paper: giay-to-tuy-than",
      "        as: show",
      "        originals: 1")
    draft.key("cases", "unstated")
    draft.coach(
      "Yêu cầu, điều kiện. Luật không đặt ra thì ghi none:",
      "conditions:",
      "  - id: du-tuoi",
      "    text: Đủ 18 tuổi.",
      "    kind: eligibility")
    draft.key("conditions", "unstated")
  }

  private func writeSteps(_ draft: inout Draft) {
    draft.blank()
    draft.coach(
      "Trình tự: ai làm việc gì. applicant là người nộp.",
      "steps:",
      "  - id: nop",
      "    actor: applicant",
      "    action: submit",
      "  - id: tra",
      "    actor: trung-tam-phuc-vu-hanh-chinh-cong",
      "    action: return")
    draft.key("steps", "unstated")
    draft.coach(
      "Kết quả người nộp nhận về. Không có thì ghi none:",
      "results:",
      "  - paper: giay-khai-sinh")
    draft.key("results", "unstated")
    draft.blank()
    draft.coach(
      "Căn cứ pháp lý: số hiệu, rồi điều khoản nếu cần. Văn bản phải có trong catalogue/registries/instruments.",
      "legal-basis:",
      "  - 63/2010/NĐ-CP")
    draft.key("legal-basis", "unstated")
  }
}

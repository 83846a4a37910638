package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText

/// Flags a note that stands in the list of documents.
package struct DocNoteAsDocument: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-note-as-document", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Lời ghi chú nằm trong danh sách giấy tờ",
      en: "A note stands in the list of documents"),
    rationale: Message(
      vi:
        "Một phần mười số dòng «giấy tờ» trên Cổng là lời dặn. Người dân tưởng phải chuẩn bị thêm, và số giấy tờ đếm ra bị sai.",
      en:
        "A tenth of the “documents” on the portal are notes. People think that there is more to bring, and every count of papers is wrong."
    ),
    help: Message(
      vi:
        "Chuyển vào note của giấy tờ liên quan, của every-case, hoặc của thủ tục; số bộ thì ghi vào sets.",
      en:
        "Move it into the note of the document it is about, of every-case or of the procedure; a number of sets goes into sets."
    ),
    basis: [
      RuleBasis(
        "Thông lệ tốt: danh sách hồ sơ chỉ có giấy tờ phải nộp, xuất trình", .commonPractice)
    ],
    competence: .publisher, profiles: [.publication],
    examples: [
      .clean(
        "a paper", "every-case:\n  documents:\n    - {id: don, name: Đơn, originals: 1, form: none}"
      ),
      .clean(
        "a paper for a case",
        "every-case:\n  documents:\n    - id: du-an\n      name: Đối với dự án, bản sao báo cáo\n      copies: 1"
      ),
      .flagged(
        "a rule for the desk",
        "every-case:\n  documents:\n    - id: nguoi-nhan\n      name: ⟦Người tiếp nhận có trách nhiệm kiểm tra hồ sơ⟧\n      originals: 0\n      copies: 0"
      ),
      .flagged(
        "the heading of a list",
        "every-case:\n  documents:\n    - id: chung-cu\n      name: ⟦Chứng cứ chứng minh quan hệ cha, con gồm⟧\n      originals: 0"
      ),
      .flagged(
        "a heading for which a sheet was counted",
        "every-case:\n  documents:\n    - id: quoc-tich\n      name: ⟦Trường hợp xin giữ quốc tịch nước ngoài phải có giấy tờ sau⟧\n      originals: 1"
      ),
      .flagged(
        "the number of sets",
        "every-case:\n  documents:\n    - id: so-luong\n      name: ⟦\"Số lượng hồ sơ: 01 bộ\"⟧\n      originals: 1"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      guard let name = site.document.name, site.document.isNote else { return }
      sink.report(.note, at: name.range, path: site.path)
    }
  }
}

extension Message {
  fileprivate static let note = Message(
    vi: "đây là lời ghi chú hoặc đề mục, không phải giấy tờ phải nộp",
    en: "this is a note or a heading, not a paper to hand in")
}

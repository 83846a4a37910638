import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a document whose name is longer than 250 letters.
package struct DocNameLong: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-name-long", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Tên giấy tờ dài như một đoạn văn",
      en: "The document's name is as long as a paragraph"),
    rationale: Message(
      vi:
        "Tên dài thường chứa cả điều kiện, trường hợp và cách nộp. Người dân cần thấy phải mang gì trong một dòng.",
      en:
        "A long name holds conditions, cases and ways of filing. People need to see in one line what to bring."
    ),
    help: Message(
      vi:
        "Giữ tên giấy tờ ở name; chuyển điều kiện sang when, thành phần sang contains, lưu ý sang note.",
      en:
        "Keep the paper's name in name; move conditions to when, parts to contains, advice to note."
    ),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 8", .verified),
      RuleBasis("Thông lệ tốt", .commonPractice),
    ],
    competence: .publisher, profiles: [.procedureReview, .publication], pack: 2,
    examples: [
      .clean(
        "short",
        "cases: {documents: {id: a, name: Hợp đồng thuê nhà, originals: 1}}"),
      .flagged(
        "over 250 letters",
        "cases: {documents: {id: a, name: ⟦Hợp đồng thuê nhà hoặc giấy tờ chứng minh quyền sử dụng nhà hợp pháp do cơ quan có thẩm quyền cấp cho chủ hộ Hợp đồng thuê nhà hoặc giấy tờ chứng minh quyền sử dụng nhà hợp pháp do cơ quan có thẩm quyền cấp cho chủ hộ Hợp đồng thuê nhà hoặc giấy tờ chứng minh quyền sử dụng nhà hợp pháp do cơ quan có thẩm quyền cấp cho chủ hộ x⟧, originals: 1}}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      guard let name = site.document.name, name.value.utf8.count > Self.most,
        name.value.unicodeScalars.count > Self.most
      else { return }
      sink.report(.long(name.value.unicodeScalars.count), at: name.range, path: site.path)
    }
  }

  /// Letters that a name may have; nine of ten names of the national records have fewer.
  private static let most = 250
}

extension Message {
  fileprivate static func long(_ count: Int) -> Message {
    Message(
      vi: "tên dài \(count) chữ: ngoài tên giấy tờ còn nói điều khác",
      en: "the name has \(count) letters: it says more than what the paper is")
  }
}

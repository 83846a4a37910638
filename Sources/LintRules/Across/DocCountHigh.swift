package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText

/// Flags a procedure whose number of papers is three times the median of its peers and above nine of ten.
package struct DocCountHigh: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-count-high", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Số giấy tờ cao hẳn so với các thủ tục cùng loại",
      en: "Number of papers stands far above that of its peers"),
    rationale: Message(
      vi:
        "Các thủ tục cùng lĩnh vực, cùng cấp làm được với ít hơn hẳn. Có khi có lý do; có khi chỉ là chưa ai xem lại.",
      en:
        "Others of the same field and level manage with far less. There may be a reason; perhaps nobody has looked again."
    ),
    help: Message(
      vi: "Xem từng giấy tờ có thật cần không, cơ quan có tự tra được không.",
      en: "See of each paper whether it is needed and whether the office could look it up."),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 8", .verified),
      RuleBasis("Thông lệ tốt", .commonPractice),
    ],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation], pack: 2,
    examples: [
      .clean(
        "as the others",
        "-- p1.yaml --\ncode: \"1.000001\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p2.yaml --\ncode: \"1.000002\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p3.yaml --\ncode: \"1.000003\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p4.yaml --\ncode: \"1.000004\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p5.yaml --\ncode: \"1.000005\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p6.yaml --\ncode: \"1.000006\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p7.yaml --\ncode: \"1.000007\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p8.yaml --\ncode: \"1.000008\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p9.yaml --\ncode: \"1.000009\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}"
      ),
      .flagged(
        "far above",
        "-- p1.yaml --\ncode: \"1.000001\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p2.yaml --\ncode: \"1.000002\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p3.yaml --\ncode: \"1.000003\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p4.yaml --\ncode: \"1.000004\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p5.yaml --\ncode: \"1.000005\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p6.yaml --\ncode: \"1.000006\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p7.yaml --\ncode: \"1.000007\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p8.yaml --\ncode: \"1.000008\"\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}]}\n-- p9.yaml --\ncode: \"1.000009\"\nname: ⟦Chín⟧\nfield: a\nlevel: commune\nkind: public\ncases: {documents: [{paper: to-khai}, {paper: giay-chung-sinh}, {paper: giay-khai-sinh}, {paper: giay-phep-vi-du}, {paper: quyet-dinh-vi-du}, {paper: phieu-hen}]}"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    for group in catalogue.peers() where group.count > Self.fewest {
      let values = PeerValues(
        group.compactMap { $0.uses.documentCount > 0 ? Double($0.uses.documentCount) : nil })
      guard values.count > Self.fewest, values.median > 0 else { continue }
      for facts in group {
        guard let value = facts.uses.documentCount > 0 ? Double(facts.uses.documentCount) : nil,
          value > values.ninth,
          value >= values.median * Self.factor
        else { continue }
        sink.report(
          .outlier("\(Int(value.rounded()))", "\(Int(values.median.rounded()))", values.count),
          at: facts.place(facts.uses.place), record: facts.code.value,
          path: "doc-count-high")
      }
    }
  }

  /// Fewer peers than this say nothing.
  private static let fewest = 8
  /// How many times the median stands out.
  private static let factor = 3.0
}

extension Message {
  fileprivate static func outlier(_ value: String, _ median: String, _ count: Int) -> Message {
    Message(
      vi:
        "\(value) giấy tờ, trong khi một nửa của \(count) thủ tục cùng lĩnh vực, cùng cấp không quá \(median)",
      en:
        "\(value) papers, while half of the \(count) procedures of the same field and level have no more than \(median)"
    )
  }
}

package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText
import VietnameseText

/// Flags a procedure whose fee is three times the median of its peers and above nine of ten.
package struct FeeOutlier: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "fee-outlier", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Mức phí, lệ phí cao hẳn so với các thủ tục cùng loại",
      en: "Fee stands far above that of its peers"),
    rationale: Message(
      vi:
        "Các thủ tục cùng lĩnh vực, cùng cấp làm được với ít hơn hẳn. Có khi có lý do; có khi chỉ là chưa ai xem lại.",
      en:
        "Others of the same field and level manage with far less. There may be a reason; perhaps nobody has looked again."
    ),
    help: Message(
      vi: "So với căn cứ của mức thu; đề xuất giảm nếu không có lý do.",
      en: "Compare with what the amount rests on; propose to lower it where nothing explains it."),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 16", .verified),
      RuleBasis("Thông lệ tốt", .commonPractice),
    ],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation], pack: 2,
    examples: [
      .clean(
        "as the others",
        "-- p1.yaml --\ncode: \"1.000001\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p2.yaml --\ncode: \"1.000002\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p3.yaml --\ncode: \"1.000003\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p4.yaml --\ncode: \"1.000004\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p5.yaml --\ncode: \"1.000005\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p6.yaml --\ncode: \"1.000006\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p7.yaml --\ncode: \"1.000007\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p8.yaml --\ncode: \"1.000008\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p9.yaml --\ncode: \"1.000009\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}"
      ),
      .flagged(
        "far above",
        "-- p1.yaml --\ncode: \"1.000001\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p2.yaml --\ncode: \"1.000002\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p3.yaml --\ncode: \"1.000003\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p4.yaml --\ncode: \"1.000004\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p5.yaml --\ncode: \"1.000005\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p6.yaml --\ncode: \"1.000006\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p7.yaml --\ncode: \"1.000007\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p8.yaml --\ncode: \"1.000008\"\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: 10000}\n-- p9.yaml --\ncode: \"1.000009\"\nname: Chín\nfield: a\nlevel: commune\nkind: public\nfees: {id: p, amount: ⟦500000⟧}"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    for group in catalogue.peers() where group.count > Self.fewest {
      let values = PeerValues(group.compactMap { $0.uses.feeAmount })
      guard values.count > Self.fewest, values.median > 0 else { continue }
      for facts in group {
        guard let value = facts.uses.feeAmount, value > values.ninth,
          value >= values.median * Self.factor
        else { continue }
        sink.report(
          .outlier(Int(value.rounded()), Int(values.median.rounded()), values.count),
          at: facts.place(facts.uses.fee?.range ?? facts.uses.place), record: facts.code.value,
          path: "fee-outlier")
      }
    }
  }

  /// Fewer peers than this say nothing.
  private static let fewest = 8
  /// How many times the median stands out.
  private static let factor = 3.0
}

extension Message {
  fileprivate static func outlier(_ value: Int, _ median: Int, _ count: Int) -> Message {
    let (value, median) = (formatted(number: value), formatted(number: median))
    return Message(
      vi:
        "\(value) đồng, trong khi một nửa của \(count) thủ tục cùng lĩnh vực, cùng cấp không quá \(median)",
      en:
        "\(value.replacing(".", with: ",")) đồng, while half of the \(count) procedures of the same field and level have no more than \(median.replacing(".", with: ","))"
    )
  }
}

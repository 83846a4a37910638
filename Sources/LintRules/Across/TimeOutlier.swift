package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText

/// Flags a procedure whose time limit is three times the median of its peers and above nine of ten.
package struct TimeOutlier: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "time-outlier", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Thời hạn cao hẳn so với các thủ tục cùng loại",
      en: "Time limit stands far above that of its peers"),
    rationale: Message(
      vi:
        "Các thủ tục cùng lĩnh vực, cùng cấp làm được với ít hơn hẳn. Có khi có lý do; có khi chỉ là chưa ai xem lại.",
      en:
        "Others of the same field and level manage with far less. There may be a reason; perhaps nobody has looked again."
    ),
    help: Message(
      vi: "Xem bước nào chiếm thời gian; đề xuất rút ngắn hoặc làm song song.",
      en: "See which step takes the time; propose to shorten it or to run steps side by side."),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 9", .verified),
      RuleBasis("Thông lệ tốt", .commonPractice),
    ],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation], pack: 2,
    examples: [
      .clean(
        "as the others",
        "-- p1.yaml --\ncode: \"1.000001\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p2.yaml --\ncode: \"1.000002\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p3.yaml --\ncode: \"1.000003\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p4.yaml --\ncode: \"1.000004\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p5.yaml --\ncode: \"1.000005\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p6.yaml --\ncode: \"1.000006\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p7.yaml --\ncode: \"1.000007\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p8.yaml --\ncode: \"1.000008\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p9.yaml --\ncode: \"1.000009\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days"
      ),
      .flagged(
        "far above",
        "-- p1.yaml --\ncode: \"1.000001\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p2.yaml --\ncode: \"1.000002\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p3.yaml --\ncode: \"1.000003\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p4.yaml --\ncode: \"1.000004\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p5.yaml --\ncode: \"1.000005\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p6.yaml --\ncode: \"1.000006\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p7.yaml --\ncode: \"1.000007\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p8.yaml --\ncode: \"1.000008\"\nfield: a\nlevel: commune\nkind: public\ntime-limit: 5 days\n-- p9.yaml --\ncode: \"1.000009\"\nname: Chín\nfield: a\nlevel: commune\nkind: public\ntime-limit: ⟦60 days⟧"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    for group in catalogue.peers() where group.count > Self.fewest {
      let values = PeerValues(group.compactMap { $0.uses.limit?.value.roughDays })
      guard values.count > Self.fewest, values.median > 0 else { continue }
      for facts in group {
        guard let value = facts.uses.limit?.value.roughDays, value > values.ninth,
          value >= values.median * Self.factor
        else { continue }
        sink.report(
          .outlier("\(Int(value.rounded()))", "\(Int(values.median.rounded()))", values.count),
          at: facts.place(facts.uses.limit?.range ?? facts.uses.place), record: facts.code.value,
          path: "time-outlier")
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
        "\(value) ngày (quy ra ngày lịch), trong khi một nửa của \(count) thủ tục cùng lĩnh vực, cùng cấp không quá \(median)",
      en:
        "\(value) calendar days or so, while half of the \(count) procedures of the same field and level have no more than \(median)"
    )
  }
}

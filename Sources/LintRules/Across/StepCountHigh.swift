package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText

/// Flags a procedure whose number of office steps is three times the median of its peers and above nine of ten.
package struct StepCountHigh: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "step-count-high", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Số bước của cơ quan cao hẳn so với các thủ tục cùng loại",
      en: "Number of office steps stands far above that of its peers"),
    rationale: Message(
      vi:
        "Các thủ tục cùng lĩnh vực, cùng cấp làm được với ít hơn hẳn. Có khi có lý do; có khi chỉ là chưa ai xem lại.",
      en:
        "Others of the same field and level manage with far less. There may be a reason; perhaps nobody has looked again."
    ),
    help: Message(
      vi: "Xem bước nào chỉ chuyển tiếp mà không thêm gì.",
      en: "See which steps pass the dossier on and add nothing."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation], pack: 2,
    examples: [
      .clean(
        "as the others",
        "-- p1.yaml --\ncode: \"1.000001\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p2.yaml --\ncode: \"1.000002\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p3.yaml --\ncode: \"1.000003\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p4.yaml --\ncode: \"1.000004\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p5.yaml --\ncode: \"1.000005\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p6.yaml --\ncode: \"1.000006\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p7.yaml --\ncode: \"1.000007\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p8.yaml --\ncode: \"1.000008\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p9.yaml --\ncode: \"1.000009\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]"
      ),
      .flagged(
        "far above",
        "-- p1.yaml --\ncode: \"1.000001\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p2.yaml --\ncode: \"1.000002\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p3.yaml --\ncode: \"1.000003\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p4.yaml --\ncode: \"1.000004\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p5.yaml --\ncode: \"1.000005\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p6.yaml --\ncode: \"1.000006\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p7.yaml --\ncode: \"1.000007\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p8.yaml --\ncode: \"1.000008\"\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: sign}]\n-- p9.yaml --\ncode: \"1.000009\"\nname: ⟦Chín⟧\nfield: a\nlevel: commune\nkind: public\nsteps: [{id: a, actor: ubnd-cap-xa, action: receive}, {id: b, actor: ubnd-cap-xa, action: check}, {id: c, actor: ubnd-cap-xa, action: assess}, {id: d, actor: ubnd-cap-xa, action: draft}, {id: e, actor: ubnd-cap-xa, action: approve}, {id: g, actor: ubnd-cap-xa, action: sign}]"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    for group in catalogue.peers() where group.count > Self.fewest {
      let values = PeerValues(
        group.compactMap { $0.uses.stepCount > 0 ? Double($0.uses.stepCount) : nil })
      guard values.count > Self.fewest, values.median > 0 else { continue }
      for facts in group {
        guard let value = facts.uses.stepCount > 0 ? Double(facts.uses.stepCount) : nil,
          value > values.ninth,
          value >= values.median * Self.factor
        else { continue }
        sink.report(
          .outlier("\(Int(value.rounded()))", "\(Int(values.median.rounded()))", values.count),
          at: facts.place(facts.uses.place), record: facts.code.value,
          path: "step-count-high")
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
        "\(value) bước, trong khi một nửa của \(count) thủ tục cùng lĩnh vực, cùng cấp không quá \(median)",
      en:
        "\(value) steps, while half of the \(count) procedures of the same field and level have no more than \(median)"
    )
  }
}

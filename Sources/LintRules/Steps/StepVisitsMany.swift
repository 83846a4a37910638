import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a third visit that one way of filing takes.
package struct StepVisitsMany: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "step-visits-many", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Phải đến quá hai lần trong một thủ tục",
      en: "Somebody has to come more than twice"),
    rationale: Message(
      vi:
        "Mỗi lần đến là nửa ngày công và tiền đi lại. Nộp và nhận là hai lần; hơn nữa thì cần lý do.",
      en:
        "Each visit costs half a day and the fare. Filing and collecting are two; more needs a reason."
    ),
    help: Message(
      vi: "Gộp các lần đến, hoặc thay bằng trực tuyến, bưu chính.",
      en: "Bring the visits together, or do them online or by post."),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Điều 7", .verified),
      RuleBasis("Thông lệ tốt", .commonPractice),
    ],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation], pack: 2,
    examples: [
      .clean(
        "filing and collecting",
        "steps: [{id: a, actor: applicant, action: submit, visit: in-person}, {id: b, actor: ubnd-cap-xa, action: return, visit: in-person}]"
      ),
      .flagged(
        "three times",
        "steps: [{id: a, actor: applicant, action: submit, visit: in-person}, {id: b, actor: applicant, action: pay, visit: in-person}, {id: ⟦c⟧, actor: ubnd-cap-xa, action: return, visit: in-person}]"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let steps = procedure.steps.elements
    var counts: [Channel: Int] = [:]
    for index in steps.indices
    where !steps[index].visit.isEmpty && !steps[index].isOutsideSum
      && steps[index].qualifiers.when == nil && steps[index].qualifiers.cases.isEmpty
      && steps[index].qualifiers.holds(on: context.day)
    {
      for channel in steps[index].visit {
        counts[channel.value, default: 0] += 1
        guard counts[channel.value] == Self.most + 1 else { continue }
        sink.report(.many(channel.value), at: steps[index].place, path: steps[index].path)
        return
      }
    }
  }

  /// Filing and collecting.
  private static let most = 2
}

extension Message {
  fileprivate static func many(_ channel: Channel) -> Message {
    Message(
      vi: "nộp \(channel.vietnamese) mà phải đến từ ba lần trở lên",
      en: "whoever files \(channel.english) has to come three times or more")
  }
}

import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a wholly online procedure whose result is on paper only.
package struct ResultNotElectronic: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "result-not-electronic", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Toàn trình mà kết quả chỉ có bản giấy",
      en: "Wholly online, but the result is on paper only"),
    rationale: Message(
      vi: "Nộp, trả phí trực tuyến rồi vẫn phải đi lấy giấy thì chưa phải toàn trình.",
      en: "Whoever files and pays online and then has to fetch a paper has not done it all online."),
    help: Message(
      vi: "Cấp kết quả điện tử; bản giấy gửi bưu chính cho ai cần.",
      en: "Issue an electronic result, and post a paper one to whoever wants it."),
    basis: [RuleBasis("Nghị định 118/2025/NĐ-CP Điều 22(1)", .reported)],
    competence: .byRank, profiles: [.procedureReview], pack: 2,
    examples: [
      .clean(
        "both",
        "online: {level: full}\nresults: {paper: giay-khai-sinh, code: KQ.1, formats: [paper, electronic]}"
      ),
      .clean(
        "nothing is said",
        "online: {level: full}\nresults: {paper: giay-khai-sinh, code: KQ.1}"),
      .flagged(
        "paper only",
        "online: {level: full}\nresults: {paper: giay-khai-sinh, code: KQ.1, formats: ⟦paper⟧}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard
      let row = procedure.online.elements.first(where: { $0.qualifiers.holds(on: context.day) }),
      row.level.value?.value == .full
    else { return }
    let results = procedure.results.elements
    for index in results.indices where results[index].qualifiers.holds(on: context.day) {
      guard let format = results[index].formats.first, results[index].formats.count == 1,
        format.value == .paper
      else { continue }
      sink.report(.paperOnly, at: format.range, path: results[index].path)
    }
  }
}

extension Message {
  fileprivate static let paperOnly = Message(
    vi: "làm toàn trình mà kết quả chỉ có bản giấy",
    en: "wholly online, but the result is on paper only")
}

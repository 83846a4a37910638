import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a procedure without a result, and a result without a name or a code.
package struct ResultMissingOrUnnamed: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "result-missing-or-unnamed", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Không có kết quả, hoặc kết quả không có tên, không có mã",
      en: "No result, or one without a name or a code"),
    rationale: Message(
      vi:
        "Kết quả là thứ người dân đi lấy. Không gọi đúng tên giấy thì không ai biết thủ tục này cho giấy mà thủ tục khác đòi; không có mã thì kết quả điện tử không vào được kho dữ liệu.",
      en:
        "The result is what people come for. Without its proper name nobody sees that it is the paper another procedure asks for; without a code no electronic result can be stored."
    ),
    help: Message(
      vi: "Ghi giấy có trong sổ đăng ký ở paper, mã kết quả (KQ.…) ở code.",
      en: "Name the registered paper in paper, and the result's code (KQ.…) in code."),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Điều 8(2)h", .verified),
      RuleBasis("Quyết định 766/QĐ-TTg năm 2022, chỉ số 4.1", .unverified),
    ],
    competence: .publisher, profiles: [.publication],
    examples: [
      .clean("name and code", "results:\n  - {paper: quyet-dinh-vi-du, code: KQ.G15.000031}"),
      .clean(
        "a refusal needs no code",
        "results:\n  - {paper: quyet-dinh-vi-du, code: KQ.G15.000031}\n  - {paper: phieu-hen, outcome: refused}"
      ),
      .flagged("no result", "kind: public\nresults: ⟦none⟧"),
      .flagged("no code", "results:\n  - {paper: ⟦quyet-dinh-vi-du⟧}"),
      .flagged("code unstated", "results:\n  - {paper: quyet-dinh-vi-du, code: ⟦unstated⟧}"),
      .flagged(
        "no name of its own",
        "results:\n  - id: ket-qua\n    name: ⟦Kết quả giải quyết thủ tục hành chính⟧\n    code: KQ.G15.000031"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    if case .none(let range) = procedure.results, !procedure.isInternal {
      sink.report(.none, at: range, path: "results")
    }
    for result in procedure.results.elements where result.qualifiers.holds(on: context.day) {
      if let outcome = result.outcome, outcome.value != .granted { continue }
      if result.paper == nil, let name = result.name, name.isWholly(Phrases.namelessResults) {
        sink.report(.unnamed(name.value), at: name.range, path: result.path)
      }
      switch result.code {
      case .given, .none: break
      case .unstated(let range):
        sink.report(
          .noCode(Self.name(of: result, context)), at: range, path: result.path, severity: .warning)
      case .absent:
        sink.report(
          .noCode(Self.name(of: result, context)), at: result.place, path: result.path,
          severity: .warning)
      }
    }
  }

  private static func name(of result: ProcedureResult, _ context: LintContext) -> String {
    if let name = result.name { return name.value }
    if let paper = result.paper {
      return context.registries.papers[paper.value]?.nameText ?? paper.value
    }
    return result.key
  }
}

extension Message {
  fileprivate static var none: Message {
    Message(vi: "thủ tục không cho kết quả nào", en: "the procedure gives no result")
  }

  fileprivate static func unnamed(_ name: String) -> Message {
    Message(
      vi: "«\(name)» không phải là tên của giấy nào", en: "“\(name)” is not the name of any paper")
  }

  fileprivate static func noCode(_ name: String) -> Message {
    Message(vi: "kết quả «\(name)» không có mã", en: "the result “\(name)” has no code")
  }
}

import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a public procedure without the decision that announced it, or without that decision's date.
///
/// Internal procedures have a rule of their own, `internal-not-published`.
package struct DecisionNumberMissing: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "decision-number-missing", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Không có số hoặc ngày quyết định công bố",
      en: "The announcing decision or its date is missing"),
    rationale: Message(
      vi:
        "Quyết định công bố là bằng chứng thủ tục đang được áp dụng và do ai chịu trách nhiệm. Không có số và ngày thì không kiểm tra được việc công bố đúng hạn.",
      en:
        "The announcing decision proves that the procedure applies and who answers for it. Without number and date nobody can check that it was announced in time."
    ),
    help: Message(
      vi:
        "Ghi số quyết định vào announcements; ghi ngày ký vào mục của quyết định ấy trong sổ văn bản.",
      en:
        "Put the decision's number into announcements, and its date into its entry in the registry of instruments."
    ),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 13, Điều 15", .verified)],
    competence: .publisher, profiles: [.publication],
    examples: [
      .clean("number and date", "announcements:\n  - instrument: 163/QĐ-VD"),
      .clean("a draft", "status: draft"),
      .flagged("source is silent", "announcements: ⟦unstated⟧"),
      .flagged("date unknown", "announcements:\n  - instrument: ⟦40/QĐ-VD⟧"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard !procedure.isInternal, procedure.status?.value != .draft else { return }
    if procedure.announcements.isUnstated, let range = procedure.announcements.wordRange {
      sink.report(.noDecision, at: range, path: "announcements")
      return
    }
    guard let announcements = procedure.announcements.value else { return }
    if announcements.isEmpty {
      sink.report(.noDecision, at: procedure.place, path: "announcements")
      return
    }
    // The newest one that is dated will do: earlier decisions are history.
    let references = announcements.compactMap(\.instrument)
    let isDated = references.contains {
      context.registries.instrument($0.value.instrument)?.issued != nil
    }
    if !isDated, let last = references.last {
      sink.report(
        .noDate(last.value.instrument), at: last.range,
        path: "announcements/" + slug(last.value.instrument), severity: .info)
    }
  }
}

extension Message {
  fileprivate static let noDecision = Message(
    vi: "không nêu quyết định công bố thủ tục", en: "does not name the announcing decision")

  fileprivate static func noDate(_ number: String) -> Message {
    Message(
      vi: "chưa biết ngày ký quyết định công bố \(number)",
      en: "the date of the announcing decision \(number) is not known")
  }
}

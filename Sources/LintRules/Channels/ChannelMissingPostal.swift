import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a public procedure that cannot be filed by post.
package struct ChannelMissingPostal: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "channel-missing-postal", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Chưa nộp được qua bưu chính công ích", en: "Cannot be filed by public post"),
    rationale: Message(
      vi:
        "Bưu chính công ích là cách nộp cho người ở xa, người già, người không dùng mạng. Cơ chế một cửa nhận hồ sơ trực tiếp, trực tuyến và qua bưu chính công ích.",
      en:
        "Public post serves those who live far away, the old, and those without the internet. The one-stop mechanism takes dossiers at the desk, online and by post."
    ),
    help: Message(
      vi: "Thêm post vào channels. Luật buộc đến tận nơi thì ghi visit: always ở bước nộp.",
      en:
        "Add post to channels. If the law demands presence, write visit: always on the step of filing."
    ),
    basis: [RuleBasis("Nghị định 118/2025/NĐ-CP", .reported)],
    competence: .byRank, profiles: [.procedureReview], from: "2025-07-01",
    examples: [
      .clean("post", "kind: public\nchannels: [in-person, online, post]"),
      .clean(
        "presence is demanded",
        "kind: public\nchannels: in-person\nsteps:\n  - {id: nop, actor: applicant, action: submit, visit: always}"
      ),
      .clean("internal", "kind: internal-within\nchannels: in-person"),
      .flagged("no post", "kind: public\nchannels: [⟦in-person⟧, online]"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.kind?.value == .public, let first = procedure.firstChannel(on: context.day),
      !procedure.filingChannels(on: context.day).contains(.post)
    else { return }
    let needsPresence = procedure.steps.elements.contains {
      $0.visit.contains { $0.value == .post } && $0.qualifiers.holds(on: context.day)
    }
    if needsPresence { return }
    sink.report(.missing, at: first.range, path: "channels")
  }
}

extension Message {
  fileprivate static var missing: Message {
    Message(
      vi: "không có cách nộp qua bưu chính công ích", en: "cannot be filed by public post")
  }
}

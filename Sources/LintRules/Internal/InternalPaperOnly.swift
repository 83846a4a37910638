import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags an internal procedure without the online channel.
package struct InternalPaperOnly: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "internal-paper-only", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Thủ tục nội bộ chỉ làm trên giấy",
      en: "An internal procedure is done on paper only"),
    rationale: Message(
      vi: "Các cơ quan đã gửi, nhận văn bản điện tử; đi công văn giấy mất thêm nhiều ngày.",
      en: "Offices send and receive electronic documents; letters on paper take days more."),
    help: Message(
      vi: "Thêm kênh trực tuyến; bỏ đòi bản giấy.",
      en: "Add the online channel, and ask for no paper."),
    basis: [
      RuleBasis("Kế hoạch 219/KH-UBND ngày 01/8/2025", .reported),
      RuleBasis("Thông lệ tốt", .commonPractice),
    ],
    competence: .city, profiles: [.internalProcedures], pack: 2,
    examples: [
      .clean(
        "online too",
        "kind: internal-between\nchannels: [in-person, online]"),
      .clean(
        "a public one",
        "kind: public\nchannels: in-person"),
      .flagged(
        "at the desk only",
        "kind: internal-between\nchannels: ⟦in-person⟧"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.isInternal else { return }
    var first: ByteRange?
    for row in procedure.channels.elements where row.qualifiers.holds(on: context.day) {
      guard let channel = row.channel else { return }
      if channel.value == .online { return }
      if first == nil { first = channel.range }
    }
    if let first { sink.report(.paperOnly, at: first, path: "channels") }
  }
}

extension Message {
  fileprivate static let paperOnly = Message(
    vi: "chỉ gửi trực tiếp hoặc bưu chính, không có kênh trực tuyến",
    en: "by hand or by post only, with no online channel")
}

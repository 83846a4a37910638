import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a public procedure that cannot be filed online, with no reason that the law knows.
package struct ChannelMissingOnline: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "channel-missing-online", family: .opportunity, severity: .warning,
    summary: Message(vi: "Chưa nộp được trực tuyến", en: "Cannot be filed online"),
    rationale: Message(
      vi:
        "Từ 01/7/2026 thủ tục phải được cung cấp trực tuyến toàn trình; làm được một phần thì phải công bố lý do. Không nộp được trực tuyến thì người dân phải đi, xếp hàng, chờ.",
      en:
        "Since 1 July 2026 procedures are to be offered wholly online, or the reason published why only in part. Without it people travel, queue and wait."
    ),
    help: Message(
      vi:
        "Mở kênh online. Luật buộc đến tận nơi thì ghi online: eligible: not-eligible, kèm because và basis.",
      en:
        "Open the online channel. If the law demands presence, write online: eligible: not-eligible, with because and basis."
    ),
    basis: [RuleBasis("Nghị định 224/2026/NĐ-CP Điều 14", .verified)],
    competence: .byRank, profiles: [.procedureReview], from: "2026-07-01",
    examples: [
      .clean("online", "kind: public\nchannels: [in-person, online]"),
      .clean(
        "not eligible",
        "kind: public\nchannels: in-person\nonline:\n  eligible: not-eligible\n  because: Luật buộc ký trước mặt người chứng thực."
      ),
      .clean("internal", "kind: internal-within\nchannels: in-person"),
      .flagged("desk and post only", "kind: public\nchannels: [⟦in-person⟧, post]"),
      .flagged(
        "found eligible",
        "kind: public\nchannels: ⟦in-person⟧\nonline: {level: none, eligible: eligible}"),
      .flagged(
        "online until last year",
        "kind: public\nchannels:\n  - ⟦in-person⟧\n  - {channel: online, until: 2025-12-31}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.kind?.value == .public, let first = procedure.firstChannel(on: context.day),
      !procedure.filingChannels(on: context.day).contains(.online)
    else { return }
    var isFoundEligible = false
    for online in procedure.online.elements where online.qualifiers.holds(on: context.day) {
      switch online.eligible.value?.value {
      case .notEligible: return
      case .eligible: isFoundEligible = true
      case nil: break
      }
    }
    let needsPresence = procedure.steps.elements.contains {
      $0.visit.count == Channel.allCases.count
    }
    if isFoundEligible {
      sink.report(.eligible, at: first.range, path: "channels")
    } else if needsPresence {
      sink.report(.presence, at: first.range, path: "channels", severity: .info)
    } else {
      sink.report(.missing, at: first.range, path: "channels")
    }
  }
}

extension Procedure {
  /// The first way of filing that is open on a day; `nil` where none is given.
  func firstChannel(on day: CivilDate) -> Located<Channel>? {
    channels.elements.first { $0.channel != nil && $0.qualifiers.holds(on: day) }?.channel
  }
}

extension Message {
  fileprivate static var missing: Message {
    Message(
      vi: "không có cách nộp trực tuyến, và không nói vì sao",
      en: "cannot be filed online, and no reason is given")
  }

  fileprivate static var eligible: Message {
    Message(
      vi: "đủ điều kiện trực tuyến mà chưa nộp trực tuyến được",
      en: "was found eligible and still cannot be filed online")
  }

  fileprivate static var presence: Message {
    Message(
      vi:
        "không có cách nộp trực tuyến; có bước phải đến tận nơi, nhưng chưa ghi luật nào buộc thế",
      en: "cannot be filed online; a step demands presence, and the law behind it is not named")
  }
}

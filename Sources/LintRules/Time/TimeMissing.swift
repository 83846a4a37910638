import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a procedure, a channel or a case for which no time limit is given.
package struct TimeMissing: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "time-missing", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Không nêu thời hạn giải quyết", en: "No time limit is given"),
    rationale: Message(
      vi:
        "Không có thời hạn thì không ai biết khi nào có kết quả, và không có hồ sơ nào là trễ hẹn. Thời hạn là bộ phận bắt buộc của một thủ tục.",
      en:
        "Without a limit nobody knows when the result comes, and no dossier is ever late. The limit is a mandatory part of a procedure."
    ),
    help: Message(
      vi:
        "Tra văn bản quy định, ghi thời hạn có đơn vị (ví dụ 5 working-days). Văn bản cũng không quy định thì đề nghị bổ sung.",
      en:
        "Look the limit up in the act and write it with its unit (such as 5 working-days). If the act has none, propose one."
    ),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Điều 8(2) điểm đ", .verified),
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 9", .verified),
    ],
    competence: .publisher, profiles: [.publication, .procedureReview],
    examples: [
      .clean("one limit for all", "time-limit: 5 working-days"),
      .clean(
        "a limit for each channel",
        "channels: [in-person, post]\ntime-limit:\n  - {channel: in-person, takes: 3 days}\n  - {channel: post, takes: 5 days}"
      ),
      .clean(
        "a bare number is another matter",
        "time-limit:\n  - takes: unstated\n    verbatim: \"1\""),
      .flagged("the source is silent", "time-limit: ⟦unstated⟧"),
      .flagged(
        "one channel is silent",
        "channels: [in-person, online]\ntime-limit:\n  - {channel: in-person, takes: 3 days}\n  - channel: online\n    takes: ⟦unstated⟧\n    verbatim: Không có thông tin"
      ),
      .flagged(
        "a channel without a row",
        "channels: [in-person, ⟦post⟧]\ntime-limit:\n  - {channel: in-person, takes: 3 days}"),
      .flagged(
        "a case without a row",
        "cases:\n  - id: mot\n    name: Trường hợp một\n  - id: hai\n    name: ⟦Trường hợp hai⟧\ntime-limit:\n  - {case: mot, takes: 3 days}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    if case .unstated(let range) = procedure.timeLimit {
      sink.report(.silent, at: range, path: "time-limit")
      return
    }
    let rows = procedure.timeLimit.elements.filter {
      $0.plus == nil && $0.qualifiers.holds(on: context.day)
    }
    guard !rows.isEmpty else { return }
    for row in rows {
      guard case .unstated(let range) = row.takes, !row.isBareNumber,
        row.vagueWords(in: context) == nil
      else {
        continue
      }
      sink.report(.silent, at: range, path: row.path)
    }
    if rows.allSatisfy({ !$0.qualifiers.channels.isEmpty }) {
      for channel in procedure.channels.elements where channel.qualifiers.holds(on: context.day) {
        guard let word = channel.channel,
          !rows.contains(where: { $0.qualifiers.channels.contains(word) })
        else { continue }
        sink.report(.channel(word.value), at: word.range, path: "time-limit@" + word.value.rawValue)
      }
    }
    if rows.allSatisfy({ !$0.qualifiers.cases.isEmpty }) {
      for element in procedure.cases.elements where element.qualifiers.holds(on: context.day) {
        let id = element.key
        if rows.contains(where: { $0.qualifiers.cases.contains { $0.value == id } }) { continue }
        guard let place = element.name ?? element.id else { continue }
        sink.report(.case(place.value), at: place.range, path: "time-limit@" + id)
      }
    }
  }
}

extension Message {
  fileprivate static var silent: Message {
    Message(vi: "nguồn không nêu thời hạn giải quyết", en: "the source gives no time limit")
  }

  fileprivate static func channel(_ channel: Channel) -> Message {
    Message(
      vi: "không có thời hạn cho hồ sơ nộp \(channel.vietnamese)",
      en: "no time limit for dossiers filed \(channel.english)")
  }

  fileprivate static func `case`(_ name: String) -> Message {
    Message(
      vi: "không có thời hạn cho «\(name)»", en: "no time limit for the case “\(name)”")
  }
}

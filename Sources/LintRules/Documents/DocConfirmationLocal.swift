import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a confirmation by the commune, the neighbourhood, the workplace or the school.
///
/// Hospitals are left out: what they confirm nobody else can.
package struct DocConfirmationLocal: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-confirmation-local", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Đòi xác nhận của xã, tổ dân phố, nơi làm việc hoặc nhà trường",
      en: "Wants a confirmation by commune, neighbourhood, workplace or school"),
    rationale: Message(
      vi:
        "Xin một chữ xác nhận là thêm một thủ tục nữa, thường ở nơi khác và không có thời hạn. Nhiều khi người xác nhận chỉ nghe người dân kể lại.",
      en:
        "To have something confirmed is one more procedure, often elsewhere and without a time limit. Often whoever confirms it only hears it from the applicant."
    ),
    help: Message(
      vi: "Thay bằng lời cam đoan trong đơn, dữ liệu, hoặc để cơ quan giải quyết tự xác minh.",
      en: "Let a declaration in the form do, or data, or let the deciding agency verify it."),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục II câu hỏi 3", .verified),
      RuleBasis("86/KH-UBND ngày 06/3/2026 của Hà Nội", .reported),
    ],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation],
    examples: [
      .clean(
        "a hospital's", "every-case:\n  documents:\n    - {paper: giay-chung-sinh, originals: 1}"),
      .clean(
        "looked up",
        "every-case:\n  documents:\n    - {paper: giay-xac-nhan-cua-xa, originals: 1, looked-up-in: csdl-dan-cu}"
      ),
      .clean(
        "a step of the procedure makes it",
        "every-case:\n  documents:\n    - {paper: giay-xac-nhan-cua-xa, originals: 1}\nsteps:\n  - {id: xac-nhan, actor: ubnd-cap-xa, action: confirm, gives: [giay-xac-nhan-cua-xa]}"
      ),
      .flagged(
        "one of several choices",
        "every-case:\n  documents:\n    - id: cho-o\n      one-of:\n        - {paper: giay-chung-sinh, originals: 1}\n        - {paper: ⟦giay-xac-nhan-cua-xa⟧, originals: 1}"
      ),
      .flagged(
        "one of several choices, by its name",
        "every-case:\n  documents:\n    - id: cho-o\n      one-of:\n        - {paper: giay-chung-sinh, originals: 1}\n        - {id: don, name: Đơn có ⟦xác nhận của tổ dân phố⟧, originals: 1}"
      ),
      .flagged(
        "the commune's",
        "every-case:\n  documents:\n    - {paper: ⟦giay-xac-nhan-cua-xa⟧, originals: 1}"),
      .flagged(
        "by its name",
        "every-case:\n  documents:\n    - id: don\n      name: Đơn có ⟦xác nhận của Ủy ban nhân dân cấp xã⟧ nơi cư trú\n      originals: 1"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      let document = site.document
      guard document.isBrought, document.qualifiers.holds(on: context.day), !document.isNote else {
        return
      }
      if let id = document.paper, let paper = site.entry(in: context.registries),
        let confirmer = paper.confirmedBy?.value
      {
        guard let who = Self.names(confirmer), !procedure.givesInAStep(id.value) else { return }
        let title = shortened(paper.nameText)
        if site.isAlternative {
          sink.report(
            .mayBeConfirmed(title, by: who), at: id.range, path: site.path, severity: .info)
        } else {
          sink.report(.confirmed(title, by: who), at: id.range, path: site.path)
        }
      } else if let wording = DocumentWording(site, in: context.registries),
        let match = context.phrases.firstMatch(
          .localConfirmations, in: wording.text, else: Phrases.localConfirmations)
      {
        if let id = document.paper, procedure.givesInAStep(id.value) { return }
        let words = wording.quote(match.range)
        let place = wording.range(of: match.range)
        if site.isAlternative {
          sink.report(.mayAsk(words), at: place, path: site.path, severity: .info)
        } else {
          sink.report(.asks(words), at: place, path: site.path)
        }
      }
    }
  }

  private static func names(_ confirmer: Confirmer) -> Message? {
    switch confirmer {
    case .commune: Message(vi: "cấp xã", en: "the commune")
    case .neighbourhood: Message(vi: "tổ dân phố, thôn", en: "the neighbourhood")
    case .workplace: Message(vi: "nơi làm việc", en: "the workplace")
    case .school: Message(vi: "nhà trường", en: "the school")
    case .hospital: nil
    }
  }
}

extension Message {
  fileprivate static func confirmed(_ paper: String, by who: Message) -> Message {
    Message(
      vi: "«\(paper)» phải xin \(who.vietnamese) lập hoặc xác nhận",
      en: "“\(paper)” has to be made or confirmed by \(who.english)")
  }

  fileprivate static func mayBeConfirmed(_ paper: String, by who: Message) -> Message {
    Message(
      vi:
        "«\(paper)» có thể phải xin \(who.vietnamese) lập hoặc xác nhận, là một trong các lựa chọn",
      en:
        "“\(paper)” may have to be made or confirmed by \(who.english); it is one of several choices"
    )
  }

  fileprivate static func mayAsk(_ words: String) -> Message {
    Message(
      vi: "có thể phải xin «\(words)», là một trong các lựa chọn",
      en: "may need “\(words)”; it is one of several choices")
  }

  fileprivate static func asks(_ words: String) -> Message {
    Message(vi: "phải xin «\(words)»", en: "needs “\(words)”")
  }
}

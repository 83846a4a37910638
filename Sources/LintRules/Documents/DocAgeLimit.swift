import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags an official paper that counts only while it is fresh.
///
/// Photographs and what people write themselves are left out.
package struct DocAgeLimit: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-age-limit", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Giấy tờ chỉ được chấp nhận khi còn mới", en: "A paper counts only while it is fresh"),
    rationale: Message(
      vi:
        "Giấy quá hạn vài ngày là phải đi xin lại từ đầu. Nếu nội dung không đổi, hoặc tra được trong dữ liệu, thì giới hạn này không cần.",
      en:
        "A paper a few days too old has to be obtained all over again. Where its content does not change, or can be looked up, the limit serves nothing."
    ),
    help: Message(
      vi: "Bỏ hoặc nới thời hạn, hoặc để cơ quan tự tra dữ liệu vào ngày nhận hồ sơ.",
      en: "Drop or widen the limit, or let the agency look it up on the day of filing."),
    basis: [
      RuleBasis(
        "Thông lệ tốt: chỉ giới hạn thời gian khi nội dung giấy tờ có thể đổi", .commonPractice)
    ],
    competence: .byRank, profiles: [.procedureReview],
    examples: [
      .clean("no limit", "every-case:\n  documents:\n    - {paper: giay-chung-sinh, originals: 1}"),
      .clean(
        "a photograph",
        "every-case:\n  documents:\n    - id: anh\n      name: Ảnh chụp không quá 06 tháng\n      originals: 2"
      ),
      .clean(
        "a photograph, by key",
        "every-case:\n  documents:\n    - id: anh\n      name: Ảnh toàn thân\n      originals: 2\n      issued-within: 6 months"
      ),
      .clean(
        "one's own paper",
        "every-case:\n  documents:\n    - {paper: to-khai, originals: 1, form: none, issued-within: 6 months}"
      ),
      .flagged(
        "six months",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, originals: 1, issued-within: ⟦6 months⟧}"
      ),
      .flagged(
        "in its name",
        "every-case:\n  documents:\n    - id: suc-khoe\n      name: Giấy khám sức khỏe ⟦cấp không quá 06 tháng⟧\n      originals: 1"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      let document = site.document
      guard document.isBrought, document.qualifiers.holds(on: context.day),
        !isMadeByApplicant(site, context.registries)
      else { return }
      if let limit = document.issuedWithin {
        let title = document.title(in: context.registries)
        guard Phrases.photographs.firstMatch(in: title)?.range.lowerBound != 0 else { return }
        sink.report(.limited(title), at: limit.range, path: site.path)
      } else if !document.isNote, let wording = DocumentWording(site, in: context.registries),
        let match = Phrases.ageLimits.firstMatch(in: wording.text),
        !isOfPhotograph(wording, match.range)
      {
        sink.report(
          .limited(shortened(wording.text)), at: wording.range(of: match.range), path: site.path)
      }
    }
  }

  /// Whether it is a photograph that the limit is about.
  private func isOfPhotograph(_ wording: DocumentWording, _ limit: Range<Int>) -> Bool {
    Phrases.photographs.matches(in: wording.text).contains {
      $0.range.upperBound <= limit.upperBound
    }
  }

  private func isMadeByApplicant(_ site: DocumentSite, _ registries: Registries) -> Bool {
    let entry = site.entry(in: registries)
    return entry?.kind?.value == .form || entry?.kind?.value == .own
  }
}

extension Message {
  fileprivate static func limited(_ paper: String) -> Message {
    Message(
      vi: "«\(paper)» chỉ được nhận khi còn mới cấp", en: "“\(paper)” counts only while it is fresh"
    )
  }
}

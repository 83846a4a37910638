import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags an authority of the district level, which has ended.
package struct AuthorityDistrict: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "authority-district", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Còn nói tới cấp huyện, đã hết từ 01/7/2025",
      en: "Still speaks of the district level, which ended on 1 July 2025"),
    rationale: Message(
      vi:
        "Từ 01/7/2025 chính quyền địa phương có hai cấp: tỉnh và xã. Người dân được chỉ tới cơ quan cấp huyện thì không tìm thấy nơi nào.",
      en:
        "Since 1 July 2025 local government has two levels: province and commune. Whoever is sent to a district office finds none."
    ),
    help: Message(
      vi:
        "Ghi cơ quan nay làm việc đó: xã, phường hoặc cơ quan cấp tỉnh, theo văn bản phân định thẩm quyền.",
      en:
        "Name the body that does it now: the commune, ward or a provincial body, as the acts on competence have it."
    ),
    basis: [
      RuleBasis("Chính quyền địa phương hai cấp từ 01/7/2025 (báo Lao động 1503161)", .reported)
    ],
    competence: .publisher, profiles: [.publication], from: "2025-07-01",
    examples: [
      .clean("the commune", "authorities: {decide: ubnd-cap-xa, execute: ubnd-cap-xa}"),
      .clean(
        "history", "note: Hồ sơ trước đây do Ủy ban nhân dân cấp huyện giữ nay lưu ở tỉnh."),
      .clean(
        "the part has ended too",
        "authorities:\n  decide:\n    - {agency: ubnd-cap-huyen, until: 2025-06-30}\n    - {agency: ubnd-cap-xa, from: 2025-07-01}"
      ),
      .flagged("in a role", "authorities: {decide: ⟦ubnd-cap-huyen⟧, execute: ubnd-cap-xa}"),
      .flagged(
        "in a step", "steps:\n  - {id: xet, actor: ⟦ubnd-cap-huyen⟧, action: check}"),
      .flagged("the level", "level: [province, ⟦district⟧]"),
      .flagged(
        "in a note",
        "steps:\n  - id: nop\n    actor: applicant\n    action: submit\n    note: Bạn nộp tại ⟦UBND huyện⟧ nơi cư trú."
      ),
      .flagged(
        "in a name",
        "cases:\n  - documents:\n      - id: xac-nhan\n        name: Xác nhận của ⟦Ủy ban nhân dân cấp huyện⟧\n        originals: 1"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for level in procedure.level.elements where level.value == .district {
      sink.report(.level, at: level.range, path: "level")
    }
    procedure.forEachAgency(holding: { $0.holds(on: context.day) }) { id, path in
      guard let agency = context.registries.agencies[id.value], agency.level?.value == .district
      else { return }
      sink.report(.agency(agency.nameText), at: id.range, path: path())
    }
    let bodies = context.phrases.matcher(.districtBodies, else: Phrases.districtBodies)
    // A name and what is kept of it word for word say it twice; it is mended once.
    var told: Set<[String]> = []
    for site in procedure.sites(of: bodies, on: context.day) {
      if PhraseBook.isInTitle(site.range, of: site.text.value) { continue }
      if Phrases.history.firstMatch(in: site.text.value) != nil { continue }
      let words = site.text.words(at: site.range)
      guard told.insert([site.path, words]).inserted else { continue }
      sink.report(
        .words(words),
        at: TextPlace.range(of: site.range, in: site.text), path: site.path)
    }
  }
}

extension Message {
  fileprivate static var level: Message {
    Message(vi: "cấp huyện đã hết từ 01/7/2025", en: "the district level ended on 1 July 2025")
  }

  fileprivate static func agency(_ name: String) -> Message {
    Message(
      vi: "\(name): cấp huyện đã hết từ 01/7/2025",
      en: "\(name) is of the district level, which ended on 1 July 2025")
  }

  fileprivate static func words(_ words: String) -> Message {
    Message(
      vi: "còn viết «\(words)»: cấp huyện đã hết từ 01/7/2025",
      en: "still says “\(words)”: the district level ended on 1 July 2025")
  }
}

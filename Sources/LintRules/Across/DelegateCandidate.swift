package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText
import VietnameseText

/// Flags frequent decisions at city level that no step has to weigh.
package struct DelegateCandidate: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "delegate-candidate", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Việc nhiều, ít phải cân nhắc mà vẫn quyết ở cấp tỉnh",
      en: "Frequent, with little to weigh, and yet decided at city level"),
    rationale: Message(
      vi: "Hồ sơ chỉ cần kiểm tra rồi ký thì giao cho nơi gần dân hơn, kết quả về nhanh hơn.",
      en: "Where a dossier is checked and signed, an office closer to people returns it sooner."),
    help: Message(
      vi: "Xem có ủy quyền hoặc phân cấp được không.",
      en: "See whether it can be delegated or handed down."),
    basis: [
      RuleBasis("Nghị quyết 20/NQ-HĐND của Hội đồng nhân dân thành phố Hà Nội", .unverified),
      RuleBasis("Kế hoạch 136/KH-UBND ngày 04/5/2024", .verified),
    ],
    competence: .city, profiles: [.procedureReview, .internalProcedures], pack: 2,
    examples: [
      .clean(
        "it takes an assessment",
        "code: \"1.000001\"\nauthorities: {decide: so-vi-du}\nvolume: {subjects: 5000, year: 2025, source: ví dụ}\nsteps: [{id: a, actor: so-vi-du, action: receive}, {id: b, actor: so-vi-du, action: assess}]\nresults: {paper: giay-khai-sinh}"
      ),
      .clean(
        "nobody knows how often",
        "code: \"1.000001\"\nauthorities: {decide: so-vi-du}\nsteps: [{id: a, actor: so-vi-du, action: check}]\nresults: {paper: giay-khai-sinh}"
      ),
      .flagged(
        "five thousand a year",
        "code: ⟦\"1.000001\"⟧\nauthorities: {decide: so-vi-du}\nvolume: {subjects: 5000, year: 2025, source: ví dụ}\nsteps: [{id: a, actor: so-vi-du, action: check}]\nresults: {paper: giay-khai-sinh}"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    for facts in catalogue.procedures where facts.isLive && !facts.uses.isJudged {
      guard let volume = facts.uses.volume, volume >= Self.often, facts.uses.stepCount > 0,
        let office = facts.uses.decides.first(where: {
          catalogue.registries.agencies[$0]?.level?.value == .province
        }),
        facts.uses.gives.contains(where: { paper in
          let kind = catalogue.registries.papers[paper.value]?.kind?.value
          return kind == .certificate || kind == .confirmation || kind == .notice
        })
      else { continue }
      sink.report(
        .candidate(catalogue.agencyName(office), volume), at: facts.place(facts.uses.place),
        record: facts.code.value, path: "authorities/decide")
    }
  }

  /// Dossiers a year from which a decision is taken often.
  private static let often = 1_000
}

extension Message {
  fileprivate static func candidate(_ office: String, _ volume: Int) -> Message {
    Message(
      vi:
        "mỗi năm \(formatted(number: volume)) hồ sơ do «\(office)» quyết mà không có bước thẩm định, xác minh nào",
      en: "“\(office)” decides \(volume) dossiers a year without any step that assesses or verifies"
    )
  }
}

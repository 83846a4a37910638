package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText
import VietnameseText

/// Flags a document named in words that are the name of a registered paper.
package struct DocSynonymDrift: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-synonym-drift", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Giấy tờ đã có trong sổ lại được gọi bằng chữ riêng",
      en: "A registered paper is named in words of its own"),
    rationale: Message(
      vi:
        "Cùng một giấy tờ mà mỗi nơi gọi một tên thì không ai biết nó bị đòi ở bao nhiêu thủ tục, và không tự tra được cơ sở dữ liệu nào giữ nó.",
      en:
        "Where each place calls one paper differently, nobody can tell how many procedures ask for it, nor which database holds it."
    ),
    help: Message(
      vi: "Thay name bằng paper với mã của giấy tờ trong sổ.",
      en: "Write paper with the registry's id in place of name."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication, .procedureReview], pack: 2,
    examples: [
      .clean(
        "a paper of no registry",
        "cases: {documents: {id: hop-dong, name: Hợp đồng thuê nhà, originals: 1}}"),
      .clean(
        "named with what makes it another",
        "cases: {documents: {id: x, name: Giấy khai sinh của con, originals: 1}}"),
      .flagged(
        "the registry has it",
        "cases: {documents: {id: x, name: ⟦giấy khai sinh⟧, originals: 1}}"),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    var ids: [String: String] = [:]
    for id in catalogue.registries.papers.keys.sorted() {
      guard let paper = catalogue.registries.papers[id],
        !catalogue.registries.isEnded(paper, on: catalogue.day)
      else { continue }
      let names = [paper.nameText] + paper.common.alsoCalled.map(\.value)
      for name in names {
        let key = slug(name)
        if ids[key] == nil, !key.isEmpty { ids[key] = id }
      }
    }
    for facts in catalogue.procedures {
      // Two documents of one record may name one paper; each is a finding of its own.
      var met: [String: Int] = [:]
      for name in facts.uses.namedDocuments {
        guard let id = ids[slug(name.value)] else { continue }
        met[id, default: 0] += 1
        let detail = met[id] == 1 ? id : "\(id) \(met[id] ?? 0)"
        sink.report(
          .registered(id), at: facts.place(name.range), record: facts.code.value, detail: detail)
      }
    }
  }
}

extension Message {
  fileprivate static func registered(_ id: String) -> Message {
    Message(vi: "giấy này đã có trong sổ với mã \(id)", en: "the registry has this paper as \(id)")
  }
}

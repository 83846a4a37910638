package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText
import VietnameseText

/// Flags procedures of one field, level and issuer that bear the same name.
package struct NameDuplicate: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "name-duplicate", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Hai thủ tục cùng lĩnh vực trùng tên",
      en: "Two procedures of one field bear the same name"),
    rationale: Message(
      vi: "Người dân tìm theo tên, thấy hai kết quả như nhau và không biết mình phải làm cái nào.",
      en: "People search by name, find two that look the same, and cannot tell which one is theirs."
    ),
    help: Message(
      vi: "Thêm vào tên điều làm hai thủ tục khác nhau (cấp, đối tượng, trường hợp), hoặc gộp lại.",
      en: "Put into the names what tells them apart (level, applicants, case), or merge them."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 5", .verified)],
    competence: .byRank, profiles: [.procedureReview, .publication], pack: 2,
    examples: [
      .clean(
        "the level tells them apart",
        "-- mot.yaml --\ncode: \"1.000001\"\nname: Cấp giấy\nfield: a\nlevel: commune\n-- hai.yaml --\ncode: \"1.000002\"\nname: Cấp giấy\nfield: a\nlevel: province"
      ),
      .flagged(
        "the same but for “Thủ tục” and a capital",
        "-- mot.yaml --\ncode: \"1.000001\"\nname: Cấp giấy\nfield: a\nlevel: commune\n-- hai.yaml --\ncode: \"1.000002\"\nname: ⟦Thủ tục cấp  giấy⟧\nfield: a\nlevel: commune"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    var first: [String: ProcedureFacts] = [:]
    for facts in catalogue.procedures where facts.isLive && !facts.name.isEmpty {
      guard let field = facts.field?.value else { continue }
      let levels = facts.levels.map(\.rawValue).sorted().joined(separator: "+")
      var name = slug(facts.name)
      if name.hasPrefix("thu-tuc-") { name.removeFirst(8) }
      let key = "\(field)|\(levels)|\(facts.issuer ?? "")|\(facts.isInternal)|\(name)"
      guard let earlier = first[key] else {
        first[key] = facts
        continue
      }
      guard earlier.code != facts.code else { continue }
      sink.report(
        .same(earlier), at: facts.place(facts.uses.place), record: facts.code.value, path: "name",
        notes: [Note(.other, at: earlier.place(earlier.uses.place))], detail: earlier.code.value)
    }
  }
}

extension Message {
  fileprivate static var other: Message {
    Message(vi: "thủ tục kia ở đây", en: "the other one is here")
  }

  fileprivate static func same(_ other: ProcedureFacts) -> Message {
    Message(
      vi: "trùng tên với thủ tục \(other.code.value) cùng lĩnh vực, cùng cấp",
      en: "bears the name of procedure \(other.code.value) of the same field and level")
  }
}

package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText

/// Flags a local record whose name is not that of the national one.
package struct NameNotStandard: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "name-not-standard", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Tên ở địa phương khác tên đã công bố của cùng mã",
      en: "The local name differs from the announced name of the same code"),
    rationale: Message(
      vi:
        "Thủ tục có mã quốc gia thì mang tên quốc gia. Hai tên cho một mã làm người dân tưởng là hai thủ tục.",
      en:
        "A procedure with a national code bears the national name. Two names for one code look like two procedures."
    ),
    help: Message(
      vi: "Dùng đúng tên đã công bố.",
      en: "Use the announced name."),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Điều 13", .verified),
      RuleBasis("Nghị định 224/2026/NĐ-CP Điều 15(1)b", .verified),
    ],
    competence: .city, profiles: [.publication], pack: 2,
    examples: [
      .clean(
        "the same name",
        "-- mot.yaml --\ncode: \"1.000001\"\nname: Cấp giấy\n-- hai.yaml --\ncode: \"1.000001.000.00.00.H26\"\nname: Cấp giấy"
      ),
      .flagged(
        "another name",
        "-- mot.yaml --\ncode: \"1.000001\"\nname: Cấp giấy\n-- hai.yaml --\ncode: \"1.000001.000.00.00.H26\"\nname: ⟦Cấp giấy tại Hà Nội⟧"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    for facts in catalogue.procedures where facts.code.value.utf8.count > 8 {
      let base = String(facts.code.value.prefix(8))
      guard let national = catalogue.procedure(base), national.path != facts.path,
        national.name != facts.name
      else { continue }
      sink.report(
        .differs(national.code.value, national.name), at: facts.place(facts.uses.place),
        record: facts.code.value, path: "name")
    }
  }
}

extension Message {
  fileprivate static func differs(_ code: String, _ name: String) -> Message {
    Message(
      vi: "tên đã công bố của \(code) là «\(shortened(name))»",
      en: "the announced name of \(code) is “\(shortened(name))”")
  }
}

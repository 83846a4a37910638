package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText

/// Flags a procedure code that two files claim.
package struct CodeDuplicate: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "code-duplicate", family: .error, severity: .error,
    summary: Message(
      vi: "Hai tệp cùng một mã thủ tục", en: "Two files have the same procedure code"),
    rationale: Message(
      vi:
        "Mỗi mã là một thủ tục. Hai tệp cùng mã thì trang công khai, số liệu và quyết định rà soát không biết theo tệp nào.",
      en:
        "A code is one procedure. With two files the site, the statistics and the reviews cannot know which to follow."
    ),
    help: Message(
      vi: "Giữ một tệp. Phần riêng của một địa phương thì ghi ở catalogue/local.",
      en: "Keep one file. What one place sets differently goes into catalogue/local."),
    basis: [RuleBasis("Quyết định 766/QĐ-TTg năm 2022, chỉ số 1.3", .unverified)],
    competence: .publisher, profiles: [.publication],
    examples: [
      .clean("two codes", "-- mot.yaml --\ncode: \"1.000001\"\n-- hai.yaml --\ncode: \"1.000002\""),
      .flagged(
        "one code twice",
        "-- hai.yaml --\ncode: \"1.000001\"\n-- mot.yaml --\ncode: ⟦\"1.000001\"⟧"),
      .flagged(
        "three times",
        "-- ba.yaml --\ncode: \"1.000001\"\n-- hai.yaml --\ncode: ⟦\"1.000001\"⟧\n-- mot.yaml --\ncode: ⟦\"1.000001\"⟧"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    var first: ProcedureFacts?
    for facts in catalogue.procedures where !facts.code.value.isEmpty {
      guard let earlier = first, earlier.code == facts.code else {
        first = facts
        continue
      }
      sink.report(
        .duplicate(facts.code.value, earlier.path),
        at: SourceLocation(path: facts.path, range: facts.code.range), record: facts.code.value,
        path: "code",
        notes: [
          Note(.first, at: SourceLocation(path: earlier.path, range: earlier.code.range))
        ])
    }
  }
}

extension Message {
  fileprivate static var first: Message {
    Message(vi: "mã này đã dùng ở đây", en: "the code is already used here")
  }

  fileprivate static func duplicate(_ code: String, _ path: String) -> Message {
    Message(
      vi: "mã \(code) đã là của tệp \(path)", en: "code \(code) already belongs to \(path)")
  }
}

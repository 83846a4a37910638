import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a text that only says that there is nothing.
package struct NoneInWords: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "none-in-words", family: .opportunity, severity: .info,
    summary: Message(
      vi: "«Không», «Không có» viết thành chữ thay cho none",
      en: "“None” is written out in words"),
    rationale: Message(
      vi:
        "Máy đọc chữ «Không» như một nội dung: thành một điều kiện, một lưu ý mà người dân phải đọc.",
      en:
        "A program takes the word for content: it becomes a condition or a note that people have to read."
    ),
    help: Message(
      vi: "Ghi none nếu nguồn nói là không có, unstated nếu nguồn bỏ trống; với ghi chú thì bỏ.",
      en: "Write none where the source says so, unstated where it is silent; drop a note."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean(
        "none",
        "conditions: none"),
      .flagged(
        "a condition",
        "conditions: {id: a, text: ⟦Không có⟧}"),
      .flagged(
        "a note",
        "note: ⟦Không.⟧"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    func look(_ text: Located<String>?, _ path: @autoclosure () -> String) {
      guard let text, text.value.utf8.count < 40, text.isWholly(Phrases.nothing) else { return }
      sink.report(.nothing(text.value), at: text.range, path: path())
    }
    look(procedure.note, "note")
    look(procedure.summary, "summary")
    look(procedure.purpose, "purpose")
    look(procedure.everyCase?.note, "every-case")
    let conditions = procedure.conditions.elements
    for index in conditions.indices { look(conditions[index].text, conditions[index].path) }
    let results = procedure.results.elements
    for index in results.indices { look(results[index].name, results[index].path) }
    procedure.forEachDocument { site in look(site.document.name, site.path) }
  }
}

extension Message {
  fileprivate static func nothing(_ words: String) -> Message {
    Message(
      vi: "«\(words)» là không có gì: đừng ghi như một nội dung",
      en: "“\(words)” says that there is nothing: it is no content")
  }
}

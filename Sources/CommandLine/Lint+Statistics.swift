import Catalogue
import Diagnostics
import LintEngine
import ProcedureModel
import Reporting
import Workspace

extension Lint {
  /// Where what blocks stands among much that does not, how to see it alone.
  func writeHint(_ tally: Tally, _ language: Language) {
    guard tally.blocking > 0, tally.total > tally.blocking else { return }
    Terminal.writeLine(
      Message(
        vi: "Chỉ xem điều bị chặn: thutuc lint --blocking",
        en: "To see only what blocks: thutuc lint --blocking"
      ).text(in: language))
  }

  /// Counts, one a line.
  func writeStatistics(
    _ rows: [(id: String, count: Int)], in opened: Workspace, _ language: Language
  ) {
    let words = ReportWords(language: language)
    for (id, count) in rows {
      let number = words.number(count)
      let margin = String(repeating: " ", count: max(0, 7 - number.utf8.count))
      let name = name(of: id, in: opened).map { "\($0.text(in: language)) (\(id))" } ?? id
      Terminal.writeLine("\(margin)\(number)  \(name)")
    }
  }

  /// What people call a field, an agency or a plan; rules go by their ids.
  private func name(of id: String, in opened: Workspace) -> Message? {
    let registries = opened.registries
    switch by {
    case .rule: return nil
    case .field: return registries.fields[id].map { Message(vi: $0.nameText, en: $0.nameText) }
    case .agency: return registries.agencies[id].map { Message(vi: $0.nameText, en: $0.nameText) }
    case .plan:
      guard
        let view = opened.plans.lazy.compactMap({ PlanView($0, in: registries) })
          .first(where: { $0.mention.id == id })
      else { return nil }
      guard view.mention.isUnverified else { return Message(vi: view.name, en: view.name) }
      return Message(
        vi: view.name + ", chưa đối chiếu văn bản gốc",
        en: view.name + ", not checked against the original")
    }
  }
}

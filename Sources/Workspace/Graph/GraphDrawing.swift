package import Catalogue
package import Diagnostics
import ProcedureModel
import SourceText

/// The graph of papers and results as text, DOT or SVG.
///
/// What is drawn are the demands: papers that one procedure gives and another wants, with no other
/// way. With a `focus` only what touches that procedure.
package struct GraphDrawing: Sendable {
  private let catalogue: Catalogue
  private let edges: [PaperGraph.Edge]
  private let cycles: [[PaperGraph.Edge]]
  private let language: Language

  package init(_ catalogue: Catalogue, focus: String? = nil, language: Language) {
    self.catalogue = catalogue
    self.language = language
    let graph = catalogue.graph
    cycles = graph.cycles()
    let wanted = focus.flatMap { code in
      catalogue.procedures.firstIndex { $0.code.value == code }
    }
    edges = graph.edges.filter { edge in
      edge.isDemanded && (wanted == nil || edge.giver == wanted || edge.asker == wanted)
    }
  }

  private func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  private func name(_ index: Int) -> String {
    let facts = catalogue.procedures[index]
    return "\(facts.code.value) \(short(facts.name, 60))"
  }

  private func paper(_ id: String) -> String {
    short(catalogue.registries.papers[id]?.nameText ?? id, 60)
  }

  private func short(_ text: String, _ letters: Int) -> String {
    text.count > letters ? text.prefix(letters - 1) + "…" : text
  }

  /// Chains in sentences: who gives what to whom, what goes in circles, what is asked for most.
  package func text() -> String {
    var lines: [String] = []
    lines.append(
      pick(
        "\(edges.count) lần một thủ tục đòi kết quả của thủ tục khác.",
        "\(edges.count) demands of one procedure for another's result."))
    if !edges.isEmpty {
      lines.append(
        pick(
          "Dưới mỗi thủ tục: giấy tờ nó cấp → thủ tục đòi giấy tờ ấy.",
          "Below each procedure: a paper that it gives → the procedure that asks for it."))
    }
    var last = -1
    for edge in edges {
      if edge.giver != last {
        lines.append("")
        lines.append(name(edge.giver))
        last = edge.giver
      }
      lines.append("  «\(paper(edge.paper))» → \(name(edge.asker))")
    }
    lines.append("")
    if cycles.isEmpty {
      lines.append(pick("Không có vòng nào.", "There is no circle."))
    } else {
      lines.append(pick("Vòng:", "Circles:"))
      for turn in cycles {
        let way = turn.map { name($0.giver) + " → «" + paper($0.paper) + "»" }
        lines.append("  " + way.joined(separator: " → "))
      }
    }
    var counts: [String: Int] = [:]
    for facts in catalogue.procedures where facts.isLive {
      for paper in Set(facts.uses.asks.filter(\.isBrought).map(\.paper.value)) {
        counts[paper, default: 0] += 1
      }
    }
    let most = counts.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !most.isEmpty {
      lines.append("")
      lines.append(
        pick("Giấy tờ bị đòi ở nhiều thủ tục nhất:", "Papers that most procedures ask for:"))
      for (id, count) in most.prefix(20) { lines.append("  \(count)  \(paper(id))") }
    }
    return lines.joined(separator: "\n")
  }

  /// The graph for Graphviz: procedures as boxes, papers on the arrows.
  package func dot() -> String {
    var lines = ["digraph thutuc {", "  rankdir=LR;", "  node [shape=box];"]
    for index in nodes() { lines.append("  n\(index) [label=\(quoted(name(index)))];") }
    for edge in edges {
      lines.append("  n\(edge.giver) -> n\(edge.asker) [label=\(quoted(paper(edge.paper)))];")
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Indices of the procedures that have an arrow, in order.
  private func nodes() -> [Int] { Set(edges.flatMap { [$0.giver, $0.asker] }).sorted() }

  /// A drawing that needs no other program.
  package func svg() -> String {
    GraphPicture(
      catalogue, edges, cycles: cycles,
      title: pick("Giấy tờ đi giữa các thủ tục", "Papers that go between procedures")
    ).svg
  }
}

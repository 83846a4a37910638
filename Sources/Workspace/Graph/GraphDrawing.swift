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

  /// A drawing that needs no other program: columns from what is needed first to what comes last.
  package func svg() -> String {
    let nodes = nodes()
    var column: [Int: Int] = [:]
    // Longest way from a start; a circle stops growing after as many rounds as there are nodes.
    for _ in 0..<min(nodes.count, 24) {
      for edge in edges {
        let next = min((column[edge.giver] ?? 0) + 1, 23)
        if next > column[edge.asker] ?? 0 { column[edge.asker] = next }
      }
    }
    var rows: [Int: Int] = [:]
    var place: [Int: (x: Int, y: Int)] = [:]
    for node in nodes {
      let x = column[node] ?? 0
      let y = rows[x] ?? 0
      rows[x] = y + 1
      place[node] = (20 + x * 420, 20 + y * 70)
    }
    let width = 340 + (place.values.map(\.x).max() ?? 0)
    let height = 90 + (place.values.map(\.y).max() ?? 0)
    let title = pick("Giấy tờ đi giữa các thủ tục", "Papers that go between procedures")
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" "
        + "font-family=\"sans-serif\" font-size=\"12\">",
      "<title>\(escaped(title))</title>",
      "<defs><marker id=\"a\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" "
        + "markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>",
    ]
    for edge in edges {
      guard let from = place[edge.giver], let to = place[edge.asker] else { continue }
      let label = "\(name(edge.giver)) → «\(paper(edge.paper))» → \(name(edge.asker))"
      lines.append(
        "<path d=\"M\(from.x + 300) \(from.y + 22)C\(from.x + 360) \(from.y + 22) \(to.x - 60) "
          + "\(to.y + 22) \(to.x) \(to.y + 22)\" fill=\"none\" stroke=\"#767676\" "
          + "marker-end=\"url(#a)\"><title>\(escaped(label))</title></path>")
    }
    for node in nodes {
      guard let here = place[node] else { continue }
      let facts = catalogue.procedures[node]
      lines.append(
        "<g><title>\(escaped(facts.name))</title><rect x=\"\(here.x)\" y=\"\(here.y)\" "
          + "width=\"300\" height=\"44\" rx=\"4\" fill=\"#fff\" stroke=\"#1d4e89\"/>"
          + "<text x=\"\(here.x + 8)\" y=\"\(here.y + 18)\" font-weight=\"bold\">"
          + "\(escaped(facts.code.value))</text><text x=\"\(here.x + 8)\" y=\"\(here.y + 35)\">"
          + "\(escaped(short(facts.name, 44)))</text></g>")
    }
    return (lines + ["</svg>"]).joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}

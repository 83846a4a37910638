import Catalogue
import Diagnostics
import ProcedureModel

/// The graph of papers as a drawing that needs no other program.
///
/// Procedures and papers are boxes; a paper stands once, between those that give it and those that ask
/// for it, so that ten givers and ten askers are twenty lines and not a hundred. Columns go from what is
/// needed first to what comes last; inside a column boxes stand near what they are joined to.
struct GraphPicture {
  struct Box {
    /// What stands in it; the first line is the code of a procedure.
    var lines: [String]
    /// The whole name, shown where a pointer rests.
    var title: String
    var isPaper: Bool
    var column = 0
    var y = 0.0

    var width: Double { isPaper ? 200 : 300 }
    var height: Double { Double(lines.count) * 17 + 14 }
    var middle: Double { y + height / 2 }
  }

  /// From a procedure to a paper that it gives, or from a paper to a procedure that asks for it.
  struct Line: Hashable {
    var from: Int
    var to: Int
  }

  private(set) var boxes: [Box] = []
  private(set) var lines: [Line] = []
  /// Lines of a circle.
  private var circling: Set<Line> = []
  private let title: String
  static let gap = 14.0

  init(
    _ catalogue: Catalogue, _ edges: [PaperGraph.Edge], cycles: [[PaperGraph.Edge]], title: String
  ) {
    self.title = title
    var procedures: [Int: Int] = [:]
    var papers: [String: Int] = [:]
    for index in Set(edges.flatMap { [$0.giver, $0.asker] }).sorted() {
      let facts = catalogue.procedures[index]
      procedures[index] = boxes.count
      boxes.append(
        Box(
          lines: [facts.code.value] + Self.folded(facts.name, 42), title: facts.name,
          isPaper: false))
    }
    for id in Set(edges.map(\.paper)).sorted() {
      let name = catalogue.registries.papers[id]?.nameText ?? id
      papers[id] = boxes.count
      boxes.append(Box(lines: Self.folded(name, 28), title: name, isPaper: true))
    }
    var seen: Set<Line> = []
    let turning = Set(cycles.joined())
    for edge in edges {
      guard let giver = procedures[edge.giver], let paper = papers[edge.paper],
        let asker = procedures[edge.asker]
      else { continue }
      for line in [Line(from: giver, to: paper), Line(from: paper, to: asker)] {
        if turning.contains(edge) { circling.insert(line) }
        if seen.insert(line).inserted { lines.append(line) }
      }
    }
    var layout = GraphLayout(boxes, lines)
    layout.run()
    boxes = layout.boxes
  }

  /// A name in at most two lines.
  private static func folded(_ name: String, _ width: Int) -> [String] {
    var lines = [""]
    for word in name.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else if lines.count == 2 {
        lines[1] += "…"
        break
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private func left(_ column: Int) -> Double {
    20 + Double((column + 1) / 2) * 390 + Double(column / 2) * 290
  }

  var svg: String {
    let width = (boxes.map { left($0.column) + $0.width }.max() ?? 0) + 20
    let height = (boxes.map { $0.y + $0.height }.max() ?? 0) + 20
    var text = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Int(width)) \(Int(height))\" "
        + "role=\"img\" font-family=\"sans-serif\" font-size=\"12\">",
      "<title>\(Self.escaped(title))</title>",
      "<defs><marker id=\"a\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" "
        + "markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>",
      "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
    ]
    for line in lines { text.append(drawn(line)) }
    for box in boxes { text.append(drawn(box)) }
    return (text + ["</svg>"]).joined(separator: "\n")
  }

  private func drawn(_ line: Line) -> String {
    let (one, other) = (boxes[line.from], boxes[line.to])
    let start = (x: Int(left(one.column) + one.width), y: Int(one.middle))
    let end = (x: Int(left(other.column)), y: Int(other.middle))
    let bend = max(45, (end.x - start.x) / 2)
    let style =
      circling.contains(line) ? "stroke=\"#b3261e\" stroke-width=\"2\"" : "stroke=\"#767676\""
    return
      "<path d=\"M\(start.x) \(start.y)C\(start.x + bend) \(start.y) \(end.x - bend) \(end.y) "
      + "\(end.x) \(end.y)\" fill=\"none\" \(style) marker-end=\"url(#a)\"><title>"
      + "\(Self.escaped(one.title)) → \(Self.escaped(other.title))</title></path>"
  }

  private func drawn(_ box: Box) -> String {
    let (x, y) = (Int(left(box.column)), Int(box.y))
    let look =
      box.isPaper
      ? "rx=\"14\" fill=\"#fff8e1\" stroke=\"#8a6d1a\""
      : "rx=\"4\" fill=\"#fff\" stroke=\"#1d4e89\""
    var text =
      "<g><title>\(Self.escaped(box.title))</title><rect x=\"\(x)\" y=\"\(y)\" "
      + "width=\"\(Int(box.width))\" height=\"\(Int(box.height))\" \(look)/>"
    for (index, line) in box.lines.enumerated() {
      let weight = index == 0 && !box.isPaper ? " font-weight=\"bold\"" : ""
      text +=
        "<text x=\"\(x + 10)\" y=\"\(y + 20 + 17 * index)\"\(weight)>\(Self.escaped(line))</text>"
    }
    return text + "</g>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}

package import Catalogue
package import Diagnostics
import ProcedureModel

/// Who hands dossiers or questions to whom, how often, and within which limits.
package struct HandoverTable: Sendable {
  /// One pair of bodies.
  package struct Row: Sendable {
    package var from: String
    package var to: String
    /// Steps by which something goes from one to the other.
    package var steps = 0
    /// Those of them that ask for an opinion.
    package var consultations = 0
    /// Those that say no limit.
    package var unlimited = 0
    /// Procedures in which it happens.
    package var codes: [String] = []
    /// The shortest and the longest limit, by rough days.
    var shortest: TimeSpan?
    var longest: TimeSpan?
  }

  /// Most steps first, then by the ids of the bodies.
  package private(set) var rows: [Row] = []

  /// Gathers the hand-overs of live procedures; with `isInternal` those of internal ones alone.
  package init(_ catalogue: Catalogue, isInternal: Bool = false) {
    var byPair: [String: Row] = [:]
    for facts in catalogue.procedures where facts.isLive && (!isInternal || facts.isInternal) {
      for handover in facts.uses.handovers {
        let key = "\(handover.from)|\(handover.to)"
        var row = byPair[key] ?? Row(from: handover.from, to: handover.to)
        row.steps += 1
        if handover.isConsultation { row.consultations += 1 }
        if row.codes.last != facts.code.value { row.codes.append(facts.code.value) }
        if let limit = handover.limit, let days = limit.roughDays {
          if days < row.shortest?.roughDays ?? .infinity { row.shortest = limit }
          if days > row.longest?.roughDays ?? 0 { row.longest = limit }
        } else {
          row.unlimited += 1
        }
        byPair[key] = row
      }
    }
    rows = byPair.values.sorted {
      ($1.steps, $0.from, $0.to) < ($0.steps, $1.from, $1.to)
    }
  }

  /// One row a pair: who, to whom, how often, limits, and how many have none.
  package func text(_ catalogue: Catalogue, _ language: Language) -> String {
    func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    func name(_ id: String) -> String { catalogue.registries.agencies[id]?.nameText ?? id }
    if rows.isEmpty {
      return pick(
        "Không có lần chuyển giao nào giữa các cơ quan.", "Nothing is handed over between bodies.")
    }
    var lines: [String] = []
    for row in rows {
      var facts = [pick("\(row.steps) bước", "\(row.steps) steps")]
      if row.consultations > 0 {
        facts.append(
          pick("\(row.consultations) lần lấy ý kiến", "\(row.consultations) consultations"))
      }
      if let shortest = row.shortest, let longest = row.longest {
        facts.append(
          pick("thời hạn ", "limits ")
            + (shortest == longest
              ? span(shortest, language)
              : "\(span(shortest, language)) – \(span(longest, language))"))
      }
      if row.unlimited == row.steps {
        facts.append(pick("không bước nào có thời hạn", "none with a limit"))
      } else if row.unlimited > 0 {
        facts.append(
          pick("\(row.unlimited) bước không có thời hạn", "\(row.unlimited) without a limit"))
      }
      lines.append("\(name(row.from)) → \(name(row.to)): " + facts.joined(separator: ", "))
      let codes = row.codes.prefix(8).joined(separator: ", ")
      lines.append("    " + codes + (row.codes.count > 8 ? ", …" : ""))
    }
    return lines.joined(separator: "\n")
  }

  /// A limit as people say it.
  private func span(_ limit: TimeSpan, _ language: Language) -> String {
    guard language == .vietnamese else { return limit.typed }
    guard case .amount(let halves, let unit) = limit else { return "trong ngày" }
    return TimeSpan.decimal(halves, point: ",") + " " + unit.vietnamese
  }

  /// The same as a matrix for spreadsheets: steps, and in brackets those without a limit; a slash would
  /// make a date of them.
  package func csv(_ catalogue: Catalogue) -> String {
    func name(_ id: String) -> String {
      "\"" + (catalogue.registries.agencies[id]?.nameText ?? id).replacing("\"", with: "\"\"")
        + "\""
    }
    let givers = Set(rows.map(\.from)).sorted()
    let takers = Set(rows.map(\.to)).sorted()
    var cells: [String: Row] = [:]
    for row in rows { cells["\(row.from)|\(row.to)"] = row }
    let corner = "Từ ↓ đến → : số bước (trong ngoặc: số bước không có thời hạn)"
    var lines = ["\"\(corner)\"," + takers.map(name).joined(separator: ",")]
    for giver in givers {
      let row = takers.map { taker -> String in
        guard let cell = cells["\(giver)|\(taker)"] else { return "" }
        return cell.unlimited > 0 ? "\(cell.steps) (\(cell.unlimited))" : "\(cell.steps)"
      }
      lines.append(name(giver) + "," + row.joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

import Diagnostics
import ProcedureModel
import Reviews
import VietnameseText

/// The ledger for spreadsheets: a line for each target, and for each part, field and agency of it.
struct LedgerCSVReport {
  let bytes: [UInt8]

  private static let columns = [
    "plan", "target", "measure", "row", "id", "name", "numerator", "denominator", "unknown",
    "share-percent", "bound", "before", "until", "standing", "due", "incomplete", "as-of",
    "source-status", "missing",
  ]

  init(_ ledger: Ledger) {
    var lines = [Self.columns.joined(separator: ",")]
    for entry in ledger.entries {
      func line(_ row: String, _ id: String, _ name: String, _ figure: LedgerFigure?) {
        let isTarget = row == "target"
        let missing = entry.missing.map { LedgerWords(.vietnamese).missing($0) }
        let cells: [String] = [
          entry.plan, entry.target, entry.measure.rawValue, row, id, name,
          figure.map { "\($0.numerator)" } ?? "", figure.map { "\($0.denominator)" } ?? "",
          figure.map { "\($0.unknown)" } ?? "", figure?.share.map { Self.decimal($0) } ?? "",
          entry.bound.map { ($0.isLeast ? ">=" : "<=") + $0.typed } ?? "", entry.before?.iso ?? "",
          entry.until?.iso ?? "", isTarget ? entry.standing.rawValue : "",
          isTarget ? (entry.isDue ? "due" : "") : "",
          isTarget && entry.isIncomplete ? "incomplete" : "", ledger.day.iso,
          (entry.sourceStatus ?? .unverified).rawValue,
          isTarget ? missing.joined(separator: "; ") : "",
        ]
        lines.append(cells.map { Self.cell($0) }.joined(separator: ","))
      }
      line("target", entry.target, entry.meaning.definition.vietnamese, entry.figure)
      for part in entry.parts { line("part", part.id, part.name.vietnamese, part.figure) }
      for portion in entry.byField { line("field", portion.id, portion.name, portion.figure) }
      for portion in entry.byAgency { line("agency", portion.id, portion.name, portion.figure) }
    }
    // The mark tells spreadsheets that this is UTF-8.
    bytes = [0xEF, 0xBB, 0xBF] + Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  /// `71.64`, from hundredths.
  private static func decimal(_ hundredths: Int) -> String {
    let rest = abs(hundredths) % 100
    return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100)." + (rest < 10 ? "0" : "")
      + "\(rest)"
  }

  /// Quoted where it must be; a text that a spreadsheet would take for a formula gets a quote before it.
  private static func cell(_ text: String) -> String {
    var text = visible(text)
    if let first = text.unicodeScalars.first, "=+-@".unicodeScalars.contains(first),
      Int(text) == nil, !text.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" })
    {
      text = "'" + text
    }
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

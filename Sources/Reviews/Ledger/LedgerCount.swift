import Diagnostics
import ProcedureModel

/// A figure while it is counted: in all, by field and by agency, with its sources and gaps.
struct LedgerCount {
  var total = LedgerFigure()
  var byField: [String: LedgerFigure] = [:]
  var byAgency: [String: LedgerFigure] = [:]
  var parts: [LedgerEntry.Part] = []
  var sources: [LedgerEntry.Source] = []
  var missing: [LedgerEntry.Missing] = []
  var isIncomplete = false
  /// Groups of figures in the files counted that are not what the target is about.
  var outside = 0
  /// Whether nothing can be said at all, whatever was counted.
  var isUnknown = false

  mutating func add(_ figure: LedgerFigure, field: String?, agencies: [String]) {
    guard !figure.isEmpty else { return }
    total += figure
    if let field { byField[field, default: LedgerFigure()] += figure }
    // Several agencies share in one procedure: each has it whole, so these do not add up.
    for agency in agencies { byAgency[agency, default: LedgerFigure()] += figure }
  }

  mutating func lacks(_ file: String, _ message: Message) {
    let missing = LedgerEntry.Missing(file: file, message: message)
    if !self.missing.contains(missing) { self.missing.append(missing) }
  }

  mutating func part(_ id: String, _ name: Message, _ figure: LedgerFigure) {
    parts.append(LedgerEntry.Part(id: id, name: name, figure: figure))
  }
}

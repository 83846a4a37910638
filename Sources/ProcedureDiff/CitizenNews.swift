import ProcedureModel

/// Which changes of a record people have to hear of.
package enum CitizenNews {
  /// The changes of rules that concern those who go through the procedure; none of an internal one.
  package static func changes(in record: RecordChange) -> [JudgedChange] {
    guard let procedure = (record.new ?? record.old)?.procedure, !procedure.isInternal else {
      return []
    }
    return record.changes.filter { concernsPeople($0.change) }
  }

  /// In which direction several changes go together.
  package static func direction(of changes: [JudgedChange]) -> Direction {
    let directions = Set(changes.map(\.change.direction))
    if directions.contains(.up) { return directions.contains(.down) ? .unknown : .up }
    if directions.contains(.down) { return .down }
    return directions.contains(.unknown) ? .unknown : .neutral
  }

  /// The acts that came with the changes of a record, each once.
  package static func acts(in record: RecordChange) -> [String] {
    var seen: Set<String> = []
    return record.changes.map(\.change).compactMap { change in
      switch change.kind.id {
      case "announcement-added", "abolished-added": change.element.text("instrument")
      case "legal-basis-added": change.element.text("ref")
      case "document-basis-added", "fee-basis-added", "time-limit-basis-added":
        change.after?.text
      default: nil
      }
    }.filter { seen.insert($0).inserted }
  }

  /// Steps inside offices, law and codes are not what people come for.
  private static func concernsPeople(_ change: Change) -> Bool {
    guard change.nature == .rule else { return false }
    switch change.kind.schema {
    case "procedure", "channel", "boundary", "online", "document", "group", "case", "every-case",
      "condition", "time-limit", "fee", "rate", "reduction", "result", "abolished":
      return change.direction != .neutral || change.kind.key.isEmpty
    case "step":
      return change.element.text("actor") == "applicant" || change.kind.key == "visit"
    default:
      return false
    }
  }
}

extension JudgedChange {
  /// Whether an act with a day of effect is cited for it, or somebody accepted it.
  package var isAnsweredFor: Bool {
    !findings.contains {
      [.burdenWithoutInstrument, .correctionUndeclared, .ruleWithoutDate].contains($0.gate)
    }
  }
}

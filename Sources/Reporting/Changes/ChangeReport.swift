package import Diagnostics
package import ProcedureDiff
package import ProcedureModel
package import VietnameseText

/// What kept something from being compared, and how to mend it.
package struct ReportedObstacle: Sendable {
  package var path: String
  package var message: Message
  package var help: Message

  package init(path: String, message: Message, help: Message) {
    self.path = path
    self.message = message
    self.help = help
  }
}

/// Everything that a report on changes may say; all formats are made from it alone.
package struct ChangeReport: Sendable {
  package var records: [RecordChange]
  package var names: NameBook
  package var totals: [BurdenTotal]
  package var progress: [TargetProgress]
  package var obstacles: [ReportedObstacle]
  /// What the two sides are called: `main`, `HEAD`, a folder.
  package var sides: (old: String, new: String)
  /// What else the sheet says of a record, by its name: answers, reasons, benefit.
  package var sections: [String: [SheetSection]] = [:]
  /// The plans that the settings name, for the sheet.
  package var plans: [Plan] = []
  /// The day on which decisions are dated.
  package var day: CivilDate
  /// How many files differ, whether or not their records do.
  package var files = 0
  /// Whether wording and mending of the record are told one by one in the text.
  package var isFull = false

  package init(
    records: [RecordChange], names: NameBook, totals: [BurdenTotal], progress: [TargetProgress],
    obstacles: [ReportedObstacle], sides: (old: String, new: String), day: CivilDate
  ) {
    self.records = records
    self.names = names
    self.totals = totals
    self.progress = progress
    self.obstacles = obstacles
    self.sides = sides
    self.day = day
  }

  package var count: Int { records.reduce(0) { $0 + $1.changes.count } }

  package var blocking: Int {
    records.reduce(0) { $0 + $1.changes.count { $0.isBlocking } }
  }

  package var accepted: Int {
    records.reduce(0) { $0 + $1.changes.count { $0.acceptedBy != nil } }
  }

  /// What people call a plan: its number.
  func number(ofPlan id: String) -> String {
    plans.first { $0.id?.value == id }?.number?.value ?? id
  }

  /// How many changes go in a direction, of those that change the rule.
  func count(_ direction: Direction) -> Int {
    records.reduce(0) { total, record in
      total
        + record.changes.count { $0.change.nature == .rule && $0.change.direction == direction }
    }
  }

  func count(_ nature: ChangeNature) -> Int {
    records.reduce(0) { $0 + $1.changes.count { $0.change.nature == nature } }
  }

  /// The line that accepts a change.
  package func acceptance(_ change: JudgedChange, of record: RecordChange) -> String {
    var parts = ["change: \(change.change.kind.id)"]
    let isCode = record.record.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    parts.append("record: " + (isCode ? "\"\(record.record)\"" : record.record))
    if !change.change.path.isEmpty { parts.append("at: \(change.change.path)") }
    parts += [
      "verdict: accepted", "because: \"…\"", "date: \(day.iso)", "meaning: \(change.fingerprint)",
    ]
    return "- {" + parts.joined(separator: ", ") + "}"
  }

  /// The file that the line belongs in: one a record, so that two branches do not write into one.
  func acceptanceFile(of record: RecordChange) -> String {
    let name = record.record.replacing("/", with: "-")
    return "reviews/decisions/\(day.parts.year)/\(name).yaml"
  }
}

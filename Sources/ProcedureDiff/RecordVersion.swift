package import ProcedureModel
package import SourceText

/// One record as one side has it.
package struct RecordVersion: Sendable {
  /// What decisions and paths call it: a code, or `papers/so-ho-khau`.
  package var record: String
  /// What it says.
  package var item: Item
  /// The file it stands in.
  package var file: SourceFile
  /// The same as values, of a procedure.
  package var procedure: Procedure?

  package init(record: String, item: Item, file: SourceFile, procedure: Procedure? = nil) {
    self.record = record
    self.item = item
    self.file = file
    self.procedure = procedure
  }
}

/// All that changed in one record, judged.
package struct RecordChange: Sendable {
  package var record: String
  /// What people call it.
  package var title: String
  package var old: RecordVersion?
  package var new: RecordVersion?
  package var changes: [JudgedChange]
  package var burden = BurdenReport()
  /// For whom it is: `citizen`, `business`, `official`.
  package var audience: [String] = []
  /// What else the change touches, sorted.
  package var touches: [Touch] = []
  /// Ids of the plans that the settings name and in whose scope the procedure is.
  package var plans: [String] = []
  /// Proposals of reviews that the change carries out, undoes or passes by.
  package var proposals: [ProposalMark] = []

  package init(
    record: String, title: String, old: RecordVersion?, new: RecordVersion?,
    changes: [JudgedChange]
  ) {
    self.record = record
    self.title = title
    self.old = old
    self.new = new
    self.changes = changes
  }

  /// The file that findings point into: the newer one where there is one.
  package var file: SourceFile {
    new?.file ?? old?.file ?? SourceFile(path: "", bytes: [])
  }

  /// The direction of all rule changes together.
  package var direction: Direction {
    let rules = changes.map(\.change).filter { $0.nature == .rule }.map(\.direction)
    let isUp = rules.contains(.up)
    let isDown = rules.contains(.down)
    if isUp != isDown { return isUp ? .up : .down }
    if isUp || rules.contains(.unknown) { return .unknown }
    return .neutral
  }
}

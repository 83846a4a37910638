/// All that changed in one record, from the first line to the last.
package enum RecordDiff {
  /// The changes that make `new` from `old`, in the order of the record's keys.
  ///
  /// Both are whole views (`CaseView.of`). What is the same in every case is told once; what only
  /// changed its place is told as a move.
  /// `confidence` says how sure it is that both are one record, in percent.
  package static func changes(
    from old: Item, to new: Item, renames: RenameBook = RenameBook(), confidence: Int = 100
  ) -> [Change] {
    if old.entries == new.entries, old.identity == new.identity { return [] }
    var differ = Differ(renames)
    differ.compare(old, new, at: Differ.Place(), confidence: confidence)
    return Moves.found(in: Collapse.collapsed(differ.changes, old, new))
  }

  /// The older record after the changes; what follows from it equals the newer one.
  package static func applying(_ changes: [Change], to old: Item) -> Item {
    Edit.apply(changes.flatMap(\.edits), to: old)
  }

  /// A record whose elements are named by what they say now; what changed a record by hand calls it.
  package static func identified(_ item: Item) -> Item {
    Edit.apply([], to: item)
  }
}

import CatalogueCoding
import ProcedureDiff

/// A sample edit with both sides read and compared, once for all tests.
struct MadeEdit: Sendable {
  var edit: SampleEdit
  var old: Item
  var new: Item
  var changes: [Change]

  var label: String {
    "\(edit.schema).\(edit.key): \(edit.shown.before) → \(edit.shown.after)"
  }

  /// Every edit that the tables allow; an edit that is no YAML would be missed, so it stops the tests.
  static let all: [MadeEdit] = SampleEdit.all.map { edit in
    guard let old = try? Reading.item(edit.before, edit.table),
      let new = try? Reading.item(edit.after, edit.table)
    else { preconditionFailure("a sample that is no YAML: \(edit.before) or \(edit.after)") }
    return MadeEdit(
      edit: edit, old: old, new: new, changes: RecordDiff.changes(from: old, to: new))
  }

  static func of(_ schema: String) -> [MadeEdit] { all.filter { $0.edit.schema == schema } }
}

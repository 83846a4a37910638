import ProcedureModel
import VietnameseText

// Paths of ids, as the catalogue format defines them: what a decision about a finding holds on to.

extension Qualifiers {
  /// `@` and the qualifiers that pick a row, such as `@online+vung-kho-khan`; empty where none is given.
  var mark: String {
    var words: [String] = []
    words += cases.map(\.value)
    words += channels.map(\.value.rawValue)
    words += subjects.map(\.value)
    words += areas.map(\.value)
    words += outcomes.map(\.value.rawValue)
    if let from { words.append(from.value.iso) }
    if let until { words.append(until.value.iso) }
    return words.isEmpty ? "" : "@" + words.joined(separator: "+")
  }
}

extension TimeLimitRow {
  /// `time-limit`, with the row's id or qualifiers where it has any.
  var path: String { id.map { "time-limit/" + $0.value } ?? "time-limit" + qualifiers.mark }
}

extension Fee {
  var path: String { "fees/" + key }
}

extension Fee.Rate {
  /// The row's path below the path of its fee.
  var path: String { id.map { "/rates/" + $0.value } ?? "/rates" + qualifiers.mark }
}

extension Step {
  var path: String { "steps/" + key }
}

extension ProcedureResult {
  var path: String { "results/" + key }
}

extension Condition {
  var path: String { "conditions/" + key }
}

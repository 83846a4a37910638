/// What was done to an element or to one of its keys.
package enum ChangeAction: String, Sendable, CaseIterable {
  case added
  case removed
  /// A number, a duration, an amount or a rank went up.
  case raised
  case lowered
  case changed
  /// `none`, `unstated` and a value changed places.
  case restated
  case renamed
  case moved
  case split
  case merged
  case reordered

  /// What the same edit is called when it is undone.
  package var mirrored: ChangeAction {
    switch self {
    case .added: .removed
    case .removed: .added
    case .raised: .lowered
    case .lowered: .raised
    case .split: .merged
    case .merged: .split
    case .changed, .restated, .renamed, .moved, .reordered: self
    }
  }
}

/// What a change does to those who must follow the procedure.
package enum Direction: String, Sendable, CaseIterable {
  /// More to bring, to pay, to wait for or to do.
  case up
  case down
  /// Nothing changes for them.
  case neutral
  /// Cannot be told from the record alone.
  case unknown

  package var mirrored: Direction {
    switch self {
    case .up: .down
    case .down: .up
    case .neutral, .unknown: self
    }
  }
}

/// Whether words, the record, or the rule changed.
package enum ChangeNature: String, Sendable, CaseIterable {
  case wording
  /// A correction of the record: the rule is what it was.
  case record
  case rule
}

/// One row of the table: what can change, how, and what it means for people.
package struct ChangeKind: Sendable, Hashable {
  /// Stable identifier, such as `document-added` or `fee-amount-raised`; decisions match on it.
  package let id: String
  /// The table of the element.
  package let schema: String
  /// The key that changed; empty for the element itself.
  package let key: String
  package let action: ChangeAction
  /// The direction where nothing around the element says otherwise.
  package let direction: Direction
  package let nature: ChangeNature

  package init(
    schema: String, key: String, action: ChangeAction, direction: Direction, nature: ChangeNature
  ) {
    self.schema = schema
    self.key = key
    self.action = action
    self.direction = direction
    self.nature = nature
    let element = schema == "thutuc.yaml" ? "settings" : schema
    id = (key.isEmpty ? element : element + "-" + key) + "-" + action.rawValue
  }
}

package import SourceText

/// One side of a change: what stands there and where.
package struct ChangeSide: Sendable {
  /// As typed in the file, on one line.
  package var text: String
  /// The bytes in the file of that side.
  package var range: ByteRange

  package init(_ text: String, at range: ByteRange) {
    self.text = text
    self.range = range
  }
}

/// One thing that became different in one record.
package struct Change: Sendable {
  package var kind: ChangeKind
  /// Path of ids inside the record, as the newer side has it where there is one.
  package var path: String
  /// The path of the older side, where it is another.
  package var oldPath: String?
  package var before: ChangeSide?
  package var after: ChangeSide?
  /// The element that changed, or whose key did: what a sentence about it names.
  package var element: Item
  /// The elements around it, outermost first.
  package var around: [Item]
  package var direction: Direction
  package var nature: ChangeNature
  /// How sure it is that both sides are one element, in percent.
  package var confidence: Int
  /// What makes the newer side from the older one.
  package var edits: [Edit]
  /// What a part was split off, or what it was merged into.
  package var whole: Item?
  /// The case that it stands in.
  var caseID: String?

  package init(
    kind: ChangeKind, path: String, before: ChangeSide?, after: ChangeSide?, element: Item,
    around: [Item], direction: Direction, edits: [Edit], confidence: Int = 100
  ) {
    self.kind = kind
    self.path = path
    self.before = before
    self.after = after
    self.element = element
    self.around = around
    self.direction = direction
    self.nature = kind.nature
    self.edits = edits
    self.confidence = confidence
  }
}

extension Change {
  /// Takes down what the element was a part of, and how sure that is.
  mutating func take(_ whole: Splits.Whole?, in items: [Item]) {
    guard let whole else { return }
    self.whole = items[whole.index]
    confidence = whole.confidence
  }
}

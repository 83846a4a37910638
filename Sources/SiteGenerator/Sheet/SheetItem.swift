/// One entry of a counter sheet: what stands before it, what it is called, what is said of it.
struct SheetItem: Sendable {
  /// What stands before an entry.
  enum Mark: String, Sendable {
    /// A box to tick with a pen.
    case box
    /// A tick that is printed: nothing to bring.
    case held
    /// A member of a group: one of several ways, or a part of a whole.
    case member
    /// A name in the margin, its matter beside it.
    case row
    /// Nothing: a line of its own, or the rest of an entry that did not fit on its page.
    case plain
  }

  var mark: Mark
  var name: Phrase
  var detail = Phrase()
  /// Groups within groups stand further in.
  var indent = 0
  /// Whether it must not stand alone at the foot of a page: the title of a group.
  var keepsWithNext = false

  init(_ mark: Mark, _ name: Phrase, _ detail: Phrase = Phrase(), indent: Int = 0) {
    self.mark = mark
    self.name = name
    self.detail = detail
    self.indent = indent
  }
}

/// Entries of a counter sheet under one heading.
struct SheetSection: Sendable {
  var title: Phrase
  var items: [SheetItem]
}

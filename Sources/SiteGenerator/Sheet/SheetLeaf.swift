/// One page of a counter sheet.
struct SheetLeaf: Sendable {
  /// Sections, the first of which may go on from the page before.
  var sections: [SheetSection] = []
  /// Room left at the foot, in tenths of a millimetre.
  var room: Int
  /// Whether the first section began on the page before.
  var goesOn = false
}

/// Deals sections out to pages: headings stay with their first entry, entries stay whole.
struct SheetPages {
  private(set) var leaves: [SheetLeaf]
  /// Room on a page that is not the first.
  private let later: Int

  /// - Parameters:
  ///   - sections: what the sheet says, in order.
  ///   - first: room on the first page below its head.
  ///   - later: room on the others.
  init(_ sections: [SheetSection], first: Int, later: Int) {
    leaves = [SheetLeaf(room: first)]
    self.later = later
    for section in sections { add(section) }
  }

  private mutating func add(_ section: SheetSection) {
    let heading =
      SheetSize.heading.lines(of: section.title.plain, width: SheetSize.width)
      * SheetSize.headingLine + SheetSize.headingSpace
    var isOpen = false
    let items = section.items.flatMap(\.pieces)
    for (position, item) in items.enumerated() {
      let height = item.height
      let next = item.keepsWithNext && position + 1 < items.count ? items[position + 1].height : 0
      var last = leaves.count - 1
      if leaves[last].room < height + next + (isOpen ? 0 : heading) {
        leaves.append(SheetLeaf(room: later, goesOn: isOpen))
        last += 1
        isOpen = false
      }
      if !isOpen {
        leaves[last].sections.append(SheetSection(title: section.title, items: []))
        leaves[last].room -= heading
        isOpen = true
      }
      leaves[last].sections[leaves[last].sections.count - 1].items.append(item)
      leaves[last].room -= height
    }
  }
}

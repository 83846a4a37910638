import CatalogueCoding
import YAMLSyntax

extension ThreeWayMerge {
  /// One of three lists, its elements with what identifies them.
  private struct Side {
    var elements: [Sketch]
    var keys: [String]
    var groups: [String]

    init(_ elements: [Sketch], isOneGroup: Bool) {
      self.elements = elements
      keys = ElementKey.keys(elements)
      groups = elements.map { isOneGroup ? "" : ElementKey.group($0) }
    }

    func members(of group: String) -> [Int] {
      elements.indices.filter { groups[$0] == group }
    }

    func sketches(of group: String) -> [Sketch] { members(of: group).map { elements[$0] } }
    func keys(of group: String) -> Set<String> { Set(members(of: group).map { keys[$0] }) }

    /// All rows of a group as one value; `nil` for none.
    func whole(of group: String) -> Sketch? {
      let rows = sketches(of: group)
      return rows.isEmpty ? nil : rows.count == 1 ? rows[0] : .list(rows)
    }

    /// Whether two sides say the same of a group, in whatever order.
    func says(_ other: Side, of group: String) -> Bool {
      let (mine, theirs) = (members(of: group), other.members(of: group))
      guard mine.count == theirs.count else { return false }
      return mine.allSatisfy { index in
        theirs.contains { other.elements[$0].says(elements[index]) }
      }
    }
  }

  /// A block list: elements meet by what identifies them, rows that stand for one another together.
  mutating func list(
    _ node: NodeID, base: [Sketch], theirs: [Sketch], path: String
  ) -> [Sketch] {
    // One time limit may stand in the place of several, whatever ids they have.
    let isOneGroup = path.split(separator: "/").last == "time-limit"
    let nodes = Array(tree.elements(node))
    let mine = Side(nodes.map { Sketch(tree, $0) }, isOneGroup: isOneGroup)
    let old = Side(base, isOneGroup: isOneGroup)
    let new = Side(theirs, isOneGroup: isOneGroup)
    guard hasBase else {
      compare(nodes, mine, new, path: path)
      return []
    }
    var kept: [Sketch] = []
    var removed: [(group: String, node: NodeID)] = []
    var appended: [Sketch] = []
    var isReplaced = false
    for group in unique(new.groups + old.groups) {
      let place = group.isEmpty ? path : path + "/" + group
      if old.says(new, of: group) {
        kept += new.sketches(of: group)
        continue
      }
      if mine.says(new, of: group) {
        // Neither has it any more; staff may have given it another name.
        let isGone = new.members(of: group).isEmpty
        kept += isGone ? refused(place, group, mine, old, new) : new.sketches(of: group)
        continue
      }
      if old.keys(of: group) == new.keys(of: group) {
        kept += rows(group, nodes, mine, old, new, path: path)
        continue
      }
      let here = mine.members(of: group)
      if !mine.says(old, of: group) {
        kept += refused(place, group, mine, old, new)
      } else if let first = here.first, !new.members(of: group).isEmpty {
        edits.replaceElement(nodes[first], with: new.sketches(of: group))
        for index in here.dropFirst() { edits.replaceElement(nodes[index], with: []) }
        kept += new.sketches(of: group)
        isReplaced = true
      } else {
        appended += new.sketches(of: group)
        removed += here.map { (group, nodes[$0]) }
        kept += new.sketches(of: group)
      }
    }
    for element in appended { edits.append(element, to: nodes) }
    if removed.count == nodes.count, appended.isEmpty, !isReplaced {
      // A list cannot be left empty: what that means is for a person to say.
      for (group, _) in removed {
        kept += refused(path + (group.isEmpty ? "" : "/" + group), group, mine, old, new)
      }
    } else {
      for (_, node) in removed { edits.replaceElement(node, with: []) }
    }
    return kept
  }

  /// Without a base: every element that differs is told, whatever the order, and none is touched.
  private mutating func compare(_ nodes: [NodeID], _ mine: Side, _ new: Side, path: String) {
    for group in unique(new.groups + mine.groups) where !mine.says(new, of: group) {
      let place = group.isEmpty ? path : path + "/" + group
      let (here, theirs) = (mine.members(of: group), new.members(of: group))
      if here.count == 1, theirs.count == 1, tree.kind(nodes[here[0]]) == .mapping,
        !tree.isFlow(nodes[here[0]]), new.elements[theirs[0]].isRecord
      {
        _ = record(nodes[here[0]], base: nil, theirs: new.elements[theirs[0]], path: place)
      } else {
        _ = conflict(place, mine.whole(of: group), base: nil, new.whole(of: group))
      }
    }
  }

  /// Rows that base and portal both have, each joined by itself.
  private mutating func rows(
    _ group: String, _ nodes: [NodeID], _ mine: Side, _ old: Side, _ new: Side, path: String
  ) -> [Sketch] {
    var kept: [Sketch] = []
    for index in new.members(of: group) {
      let key = new.keys[index]
      let theirs = new.elements[index]
      let was = old.keys.firstIndex(of: key).map { old.elements[$0] }
      let here = mine.keys.firstIndex(of: key)
      if Sketch.same(was, theirs) || here.map({ mine.elements[$0].says(theirs) }) ?? false {
        kept.append(theirs)
      } else if let here {
        let row = row(
          nodes[here], mine.elements[here], base: was, theirs: theirs, path: path + "/" + key)
        if let row { kept.append(row) }
      } else if let was = conflict(path + "/" + key, nil, base: was, theirs) {
        kept.append(was)
      }
    }
    return kept
  }

  private mutating func row(
    _ node: NodeID, _ mine: Sketch, base: Sketch?, theirs: Sketch, path: String
  ) -> Sketch? {
    if tree.kind(node) == .mapping, !tree.isFlow(node), theirs.isRecord {
      return record(node, base: base, theirs: theirs, path: path)
    }
    if Sketch.same(mine, base) {
      edits.replaceElement(node, with: [theirs])
      return theirs
    }
    return conflict(path, mine, base: base, theirs)
  }

  /// A group that both changed: the file's rows stay together, and so do the base's.
  private mutating func refused(
    _ place: String, _ group: String, _ mine: Side, _ old: Side, _ new: Side
  ) -> [Sketch] {
    let (here, was, now) = (mine.whole(of: group), old.whole(of: group), new.whole(of: group))
    // What staff took out and the portal dropped too is settled, unless staff gave it another name.
    if here == nil, now == nil, mine.keys.allSatisfy({ old.keys.contains($0) }) { return [] }
    _ = conflict(place, here, base: was, now)
    return old.sketches(of: group)
  }
}

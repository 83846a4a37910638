import CatalogueCoding
import YAMLSyntax

extension ThreeWayMerge {
  /// Where the record stands on the portal, and the day, once something else came from it.
  mutating func takeOrigin(_ theirs: Sketch) {
    guard let origin = theirs["imported"] else { return }
    guard let present = entry("imported", in: tree.root) else {
      if edits.count > 0 { _ = edits.insert("imported", origin, after: nil, in: tree.root) }
      return
    }
    let mine = Sketch(tree, present.value)
    let isElsewhere = ["url", "id"].contains {
      origin[$0] != nil && !Sketch.same(mine[$0], origin[$0])
    }
    guard hasBase, edits.count > 0 || isElsewhere, !mine.says(origin), mine.isRecord,
      case .record(let wanted) = origin
    else { return }
    for entry in wanted {
      if let own = self.entry(entry.key, in: present.value) {
        if !Sketch(tree, own.value).says(entry.value) {
          edits.replace(entry.key, own, entry.value)
        }
      } else {
        _ = edits.insert(entry.key, entry.value, after: nil, in: present.value)
      }
    }
  }
}

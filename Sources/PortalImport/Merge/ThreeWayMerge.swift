package import CatalogueCoding
import Diagnostics
package import SourceText
import YAMLSyntax

/// A new record joined into a file that staff have edited, as edits of its text.
///
/// The base is the record as it was imported before. What only the portal changed is taken, what only
/// staff changed stays, what both changed differently is a conflict and stays as staff have it. Order
/// of lists and wording of untouched lines, comments among them, are left alone. A conflict keeps its
/// old value in the base, so that it is found again until someone settles it.
package struct ThreeWayMerge {
  package struct Outcome: Sendable {
    /// The file's new bytes; the old ones where nothing was to do.
    package var bytes: [UInt8]
    package var conflicts: [ImportFinding]
    /// How many places were edited.
    package var edits: Int
    /// What to remember as the base; `nil` where there was none and something differs.
    package var base: Sketch?
  }

  let tree: YAMLTree
  let hasBase: Bool
  var edits: MergeEdits
  private var conflicts: [ImportFinding] = []

  /// Joins a record into a file.
  ///
  /// - Parameters:
  ///   - theirs: the record as it is now.
  ///   - mine: the file as staff have it.
  ///   - base: the file as it was last imported; without one every difference is a conflict.
  /// - Returns: `nil` where the file is no YAML that can be read.
  package static func merge(
    _ theirs: Sketch, into mine: SourceFile, base: SourceFile?
  ) -> Outcome? {
    var problems: [Diagnostic] = []
    guard let tree = YAMLReader.read(mine, into: &problems), tree.kind(tree.root) == .mapping else {
      return nil
    }
    let baseTree = base.flatMap { YAMLReader.read($0, into: &problems) }
    var merge = ThreeWayMerge(tree: tree, hasBase: baseTree != nil)
    var kept = merge.record(
      tree.root, base: baseTree.map { Sketch($0, $0.root) }, theirs: theirs, path: "")
    merge.takeOrigin(theirs)
    let bytes = merge.edits.applied()
    // An edit that broke the file would be a fault of this program: the file then stays as it was.
    var faults: [Diagnostic] = []
    let result = YAMLReader.read(SourceFile(path: mine.path, bytes: bytes), into: &faults)
    guard result != nil else {
      return Outcome(
        bytes: mine.bytes, conflicts: merge.conflicts + [cannotJoin(because: nil)], edits: 0,
        base: baseTree.map { Sketch($0, $0.root) })
    }
    if baseTree == nil { kept = merge.conflicts.isEmpty ? theirs : nil }
    return Outcome(
      bytes: bytes, conflicts: merge.conflicts, edits: merge.edits.count, base: kept)
  }

  private init(tree: YAMLTree, hasBase: Bool) {
    self.tree = tree
    self.hasBase = hasBase
    edits = MergeEdits(tree)
  }

  /// Says that the record cannot be joined in; the file stays as it is.
  static func cannotJoin(because why: Message?) -> ImportFinding {
    ImportFinding(
      .conflict, "file",
      Message(
        vi:
          "không ghép được vào tệp này mà vẫn giữ cách trình bày: tệp giữ nguyên\(why.map { " (\($0.vietnamese))" } ?? "")",
        en:
          "the record could not be joined into this file's layout: the file is untouched\(why.map { " (\($0.english))" } ?? "")"
      ))
  }

  /// Joins members; what comes back is what to remember of them.
  mutating func record(_ node: NodeID, base: Sketch?, theirs: Sketch, path: String) -> Sketch? {
    guard case .record(let wanted) = theirs else { return theirs }
    var keys = wanted.map(\.key)
    if case .record(let old)? = base {
      keys += old.map(\.key).filter { key in !keys.contains(key) }
    }
    var kept: [Sketch.Entry] = []
    var lastPresent: NodeID?
    for key in keys {
      let present = entry(key, in: node)
      // Where and when the record was taken is never staff's to keep: it comes last, and only along.
      if path.isEmpty, key == "imported" {
        if let theirs = theirs[key] { kept.append(Sketch.Entry(key, theirs)) }
      } else if let value = member(
        key, present, after: lastPresent, in: node, base: base?[key], theirs: theirs[key],
        path: path.isEmpty ? key : path + "/" + key)
      {
        kept.append(Sketch.Entry(key, value))
      }
      if let present { lastPresent = present.value }
    }
    return .record(kept)
  }

  /// One member of a record, by what base, file and portal have under its key.
  private mutating func member(
    _ key: String, _ present: (key: NodeID, value: NodeID)?, after last: NodeID?,
    in node: NodeID, base: Sketch?, theirs: Sketch?, path: String
  ) -> Sketch? {
    if Sketch.same(base, theirs), hasBase { return theirs }
    let mine = present.map { Sketch(tree, $0.value) }
    if Sketch.same(mine, theirs) { return theirs }
    guard hasBase else {
      if let mine, let theirs, mine.isRecord, theirs.isRecord, let present {
        return record(present.value, base: nil, theirs: theirs, path: path)
      }
      if let present, case .list(let wanted)? = theirs, tree.kind(present.value) == .sequence {
        return .list(list(present.value, base: [], theirs: wanted, path: path))
      }
      return conflict(path, mine, base: nil, theirs)
    }
    switch (present, theirs) {
    case (nil, let theirs?):
      // Staff took it out, or it is new.
      if base == nil, edits.insert(key, theirs, after: last, in: node) { return theirs }
      return conflict(path, nil, base: base, theirs)
    case (let present?, nil):
      if Sketch.same(mine, base), edits.remove(present, in: node) { return nil }
      return conflict(path, mine, base: base, nil)
    case (let present?, let theirs?):
      return change(key, present, base: base, mine: mine, theirs: theirs, path: path)
    case (nil, nil):
      return nil
    }
  }

  private mutating func change(
    _ key: String, _ present: (key: NodeID, value: NodeID), base: Sketch?, mine: Sketch?,
    theirs: Sketch, path: String
  ) -> Sketch? {
    let isBlock = !tree.isFlow(present.value)
    if isBlock, tree.kind(present.value) == .mapping, theirs.isRecord, base?.isRecord ?? true {
      return record(present.value, base: base, theirs: theirs, path: path)
    }
    if tree.kind(present.value) == .sequence, case .list(let wanted) = theirs {
      let old = base?.asList ?? []
      if isBlock {
        return .list(list(present.value, base: old, theirs: wanted, path: path))
      }
      if let mine, case .list(let have) = mine,
        (have + old + wanted).allSatisfy({ $0.scalar != nil })
      {
        edits.replace(key, present, .list(Self.joined(have, base: old, theirs: wanted)))
        return theirs
      }
    }
    if Sketch.same(mine, base) {
      edits.replace(key, present, theirs)
      return theirs
    }
    if let mine = mine?.scalar, let old = base?.scalar, let new = theirs.scalar,
      [mine, old, new].contains(where: { $0.utf8.contains(0x0A) }),
      let merged = LineMerge(mine: mine, base: old, theirs: new)
    {
      if merged.text != mine { edits.replace(key, present, .text(merged.text)) }
      for lines in merged.conflicts {
        _ = conflict(
          path, nil, base: .text(lines.was.joined(separator: "\n")),
          .text(lines.now.joined(separator: "\n")), isLines: true)
      }
      return .text(merged.base)
    }
    return conflict(path, mine, base: base, theirs)
  }

  /// Short lists of ids: what the portal added comes, what it dropped goes, the rest is staff's.
  private static func joined(_ mine: [Sketch], base: [Sketch], theirs: [Sketch]) -> [Sketch] {
    func holds(_ list: [Sketch], _ element: Sketch) -> Bool { list.contains { $0.says(element) } }
    let kept = mine.filter { !(holds(base, $0) && !holds(theirs, $0)) }
    return kept.map { $0.bareIfPlain } + theirs.filter { !holds(base, $0) && !holds(mine, $0) }
  }

  func entry(_ key: String, in node: NodeID) -> (key: NodeID, value: NodeID)? {
    for entry in tree.entries(node) where tree.text(entry.key) == key {
      return (entry.key, entry.value)
    }
    return nil
  }

  /// Notes a conflict; the base keeps what it had, so that the next import finds it again.
  mutating func conflict(
    _ path: String, _ mine: Sketch?, base: Sketch?, _ theirs: Sketch?, isLines: Bool = false
  ) -> Sketch? {
    conflicts.append(
      MergeConflict(path: path, mine: mine, base: base, theirs: theirs, isLines: isLines).finding)
    return base
  }
}

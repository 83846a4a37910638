package import CatalogueCoding
import Diagnostics
package import SourceText
import YAMLSyntax

/// A new record joined into a file that staff have edited, as edits of its text.
///
/// The base is the record as it was imported before. What only the portal changed is taken, what only
/// staff changed stays, what both changed differently is a conflict and stays as staff have it. Order
/// of lists and wording of untouched lines, comments among them, are left alone.
package struct ThreeWayMerge {
  package struct Outcome: Sendable {
    /// The file's new bytes; the old ones where nothing was to do.
    package var bytes: [UInt8]
    package var conflicts: [ImportFinding]
    /// How many places were edited.
    package var edits: Int
  }

  private let tree: YAMLTree
  private let hasBase: Bool
  private var edits: [TextEdit] = []
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
    merge.record(
      tree.root, base: baseTree.map { Sketch($0, $0.root) }, theirs: theirs, path: "")
    let bytes = merge.applied()
    // An edit that broke the file would be a fault of this program: the file then stays as it was.
    var faults: [Diagnostic] = []
    let result = YAMLReader.read(SourceFile(path: mine.path, bytes: bytes), into: &faults)
    guard result != nil else {
      let conflict = ImportFinding(
        .conflict, "file",
        Message(
          vi: "không ghép được vào tệp này mà vẫn giữ cách trình bày: tệp giữ nguyên",
          en: "the record could not be joined into this file's layout: the file is untouched"))
      return Outcome(bytes: mine.bytes, conflicts: merge.conflicts + [conflict], edits: 0)
    }
    return Outcome(bytes: bytes, conflicts: merge.conflicts, edits: merge.edits.count)
  }

  private init(tree: YAMLTree, hasBase: Bool) {
    self.tree = tree
    self.hasBase = hasBase
  }

  private mutating func record(_ node: NodeID, base: Sketch?, theirs: Sketch, path: String) {
    guard case .record(let wanted) = theirs else { return }
    var keys = wanted.map(\.key)
    if case .record(let old)? = base {
      keys += old.map(\.key).filter { key in !keys.contains(key) }
    }
    var lastPresent: NodeID?
    for key in keys {
      let present = entry(key, in: node)
      member(
        key, present, after: lastPresent, in: node, base: base?[key], theirs: theirs[key],
        path: path.isEmpty ? key : path + "/" + key)
      if let present { lastPresent = present.value }
    }
  }

  /// One member of a record, by what base, file and portal have under its key.
  private mutating func member(
    _ key: String, _ present: (key: NodeID, value: NodeID)?, after last: NodeID?,
    in node: NodeID, base: Sketch?, theirs: Sketch?, path: String
  ) {
    if Self.same(base, theirs), hasBase { return }
    let mine = present.map { Sketch(tree, $0.value) }
    if Self.same(mine, theirs) { return }
    // Where and when the record was taken is never staff's to keep.
    let isOurs = path.hasPrefix("imported")
    guard hasBase || isOurs else {
      if let mine, let theirs, mine.isRecord, theirs.isRecord, let present {
        return record(present.value, base: nil, theirs: theirs, path: path)
      }
      return conflict(path, mine, theirs)
    }
    switch (present, theirs) {
    case (nil, let theirs?):
      // Staff took it out, or it is new.
      if base == nil || isOurs {
        insert(key, theirs, after: last, in: node)
      } else {
        conflict(path, nil, theirs)
      }
    case (let present?, nil):
      if Self.same(mine, base) {
        remove(present, in: node, path: path, mine)
      } else {
        conflict(path, mine, nil)
      }
    case (let present?, let theirs?):
      change(key, present, base: base, mine: mine, theirs: theirs, isOurs: isOurs, path: path)
    case (nil, nil):
      break
    }
  }

  private mutating func change(
    _ key: String, _ present: (key: NodeID, value: NodeID), base: Sketch?, mine: Sketch?,
    theirs: Sketch, isOurs: Bool, path: String
  ) {
    let isBlock = !tree.isFlow(present.value)
    if isBlock, tree.kind(present.value) == .mapping, theirs.isRecord, base?.isRecord ?? true {
      return record(present.value, base: base, theirs: theirs, path: path)
    }
    if tree.kind(present.value) == .sequence, case .list(let wanted) = theirs {
      let old = base?.asList ?? []
      if isBlock {
        return list(present.value, base: old, theirs: wanted, path: path)
      }
      if let mine, case .list(let have) = mine,
        (have + old + wanted).allSatisfy({ $0.scalar != nil })
      {
        let merged = Self.joined(have, base: old, theirs: wanted)
        return replace(key, present, .list(merged))
      }
    }
    if Self.same(mine, base) || isOurs {
      replace(key, present, theirs)
    } else {
      conflict(path, mine, theirs)
    }
  }

  /// Short lists of ids: what the portal added comes, what it dropped goes, the rest is staff's.
  private static func joined(_ mine: [Sketch], base: [Sketch], theirs: [Sketch]) -> [Sketch] {
    func holds(_ list: [Sketch], _ element: Sketch) -> Bool { list.contains { $0.says(element) } }
    let kept = mine.filter { !(holds(base, $0) && !holds(theirs, $0)) }
    return kept.map { $0.bareIfPlain } + theirs.filter { !holds(base, $0) && !holds(mine, $0) }
  }

  /// A block list: elements meet by what identifies them.
  private mutating func list(_ node: NodeID, base: [Sketch], theirs: [Sketch], path: String) {
    let nodes = Array(tree.elements(node))
    let mine = nodes.map { Sketch(tree, $0) }
    let mineKeys = ElementKey.keys(mine)
    let baseKeys = ElementKey.keys(base)
    let theirKeys = ElementKey.keys(theirs)
    let replaced = replaceOnly(nodes, mine, base: base, theirs: theirs)
    for (index, key) in theirKeys.enumerated() where index != replaced {
      let old = baseKeys.firstIndex(of: key).map { base[$0] }
      let new = theirs[index]
      if Self.same(old, new) { continue }
      let place = path + "/" + key
      if let here = mineKeys.firstIndex(of: key) {
        if mine[here].says(new) { continue }
        element(nodes[here], mine[here], base: old, theirs: new, path: place)
      } else if old == nil {
        append(new, to: nodes)
      } else {
        conflict(place, nil, new)
      }
    }
    if replaced != nil { return }
    for (index, key) in baseKeys.enumerated() where !theirKeys.contains(key) {
      guard let here = mineKeys.firstIndex(of: key) else { continue }
      if mine[here].says(base[index]), nodes.count > 1 {
        removeElement(nodes[here])
      } else {
        conflict(path + "/" + key, mine[here], nil)
      }
    }
  }

  /// Puts a new element in the place of the only one of a list that nobody edited.
  ///
  /// Taking the old one out and adding the new one would leave the list empty in between.
  /// - Returns: Which of their elements took the place; `nil` where nothing was replaced.
  private mutating func replaceOnly(
    _ nodes: [NodeID], _ mine: [Sketch], base: [Sketch], theirs: [Sketch]
  ) -> Int? {
    guard nodes.count == 1, base.count == 1, mine[0].says(base[0]) else { return nil }
    let (baseKeys, theirKeys) = (ElementKey.keys(base), ElementKey.keys(theirs))
    guard !theirKeys.contains(baseKeys[0]), !theirs.isEmpty else { return nil }
    edits.append(
      TextEdit(range: tree.range(nodes[0]), replacement: SketchWriter.inline(theirs[0])))
    return 0
  }

  private mutating func element(
    _ node: NodeID, _ mine: Sketch, base: Sketch?, theirs: Sketch, path: String
  ) {
    if tree.kind(node) == .mapping, !tree.isFlow(node), theirs.isRecord {
      return record(node, base: base, theirs: theirs, path: path)
    }
    if Self.same(mine, base) {
      edits.append(TextEdit(range: tree.range(node), replacement: SketchWriter.inline(theirs)))
    } else {
      conflict(path, mine, theirs)
    }
  }

  private static func same(_ left: Sketch?, _ right: Sketch?) -> Bool {
    switch (left, right) {
    case (nil, nil): true
    case (let left?, let right?): left.says(right)
    default: false
    }
  }

  private func entry(_ key: String, in node: NodeID) -> (key: NodeID, value: NodeID)? {
    for entry in tree.entries(node) where tree.text(entry.key) == key {
      return (entry.key, entry.value)
    }
    return nil
  }

  private mutating func conflict(_ path: String, _ mine: Sketch?, _ theirs: Sketch?) {
    func show(_ draft: Sketch?) -> String {
      draft.map { SketchWriter.inline($0) } ?? "(không có)"
    }
    conflicts.append(
      ImportFinding(
        .conflict, path,
        Message(
          vi: "\(path): tệp ghi \(show(mine)); Cổng ghi \(show(theirs)). Giữ như trong tệp",
          en:
            "\(path): the file has \(show(mine)); the portal has \(show(theirs)). The file's stays")
      ))
  }

  // MARK: Text

  private mutating func replace(
    _ key: String, _ present: (key: NodeID, value: NodeID), _ value: Sketch
  ) {
    let lower = Int(tree.range(present.key).lower)
    let upper = Int(tree.range(present.value).upper)
    var text = SketchWriter.entry(Sketch.Entry(key, value), indent: column(lower))
    text = String(text.dropFirst(column(lower)).dropLast())
    edits.append(
      TextEdit(
        range: ByteRange(lower, max(upper, Int(tree.range(present.key).upper) + 1)),
        replacement: text))
  }

  private mutating func insert(_ key: String, _ value: Sketch, after last: NodeID?, in node: NodeID)
  {
    guard !tree.isFlow(node), let first = tree.firstChild(node) else { return }
    // Without a key before it, it follows the first one: the dash of a list stands before that.
    let anchor = last ?? tree.nextSibling(first) ?? first
    let place = lineEnd(Int(tree.range(anchor).upper))
    let indent = column(Int(tree.range(first).lower))
    let lead = place > 0 && tree.file.bytes[place - 1] != 0x0A ? "\n" : ""
    edits.append(
      TextEdit(
        range: ByteRange(place, place),
        replacement: lead + SketchWriter.entry(Sketch.Entry(key, value), indent: indent)))
  }

  private mutating func remove(
    _ present: (key: NodeID, value: NodeID), in node: NodeID, path: String, _ mine: Sketch?
  ) {
    let lower = Int(tree.range(present.key).lower)
    let start = lineStart(lower)
    guard !tree.isFlow(node), tree.file.bytes[start..<lower].allSatisfy({ $0 == 0x20 }) else {
      return conflict(path, mine, nil)
    }
    edits.append(
      TextEdit(
        range: ByteRange(start, lineEnd(Int(tree.range(present.value).upper))), replacement: ""))
  }

  private mutating func append(_ element: Sketch, to nodes: [NodeID]) {
    guard let first = nodes.first, let last = nodes.last else { return }
    let place = lineEnd(Int(tree.range(last).upper))
    let lead = place > 0 && tree.file.bytes[place - 1] != 0x0A ? "\n" : ""
    edits.append(
      TextEdit(
        range: ByteRange(place, place),
        replacement: lead + SketchWriter.element(element, indent: column(dash(before: first)))))
  }

  private mutating func removeElement(_ node: NodeID) {
    edits.append(
      TextEdit(
        range: ByteRange(
          lineStart(dash(before: node)), lineEnd(Int(tree.range(node).upper))), replacement: ""))
  }

  /// The dash that begins an element.
  private func dash(before node: NodeID) -> Int {
    var at = Int(tree.range(node).lower)
    while at > 0, tree.file.bytes[at - 1] != UInt8(ascii: "-") { at -= 1 }
    return max(0, at - 1)
  }

  private func column(_ at: Int) -> Int { at - lineStart(at) }

  private func lineStart(_ at: Int) -> Int {
    var at = at
    while at > 0, tree.file.bytes[at - 1] != 0x0A { at -= 1 }
    return at
  }

  /// One past the line break of the line in which a value ends.
  private func lineEnd(_ at: Int) -> Int {
    let bytes = tree.file.bytes
    var at = at
    while at < bytes.count, bytes[at] != 0x0A { at += 1 }
    return min(bytes.count, at + 1)
  }

  /// The edits carried out; of two that overlap the first stays.
  private func applied() -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset)
    }
    for (_, edit) in sorted where Int(edit.range.lower) >= at {
      result += tree.file.bytes[at..<Int(edit.range.lower)]
      result += edit.replacement.utf8
      at = Int(edit.range.upper)
    }
    return result + tree.file.bytes[at...]
  }
}

extension Sketch {
  fileprivate var isRecord: Bool {
    if case .record = self { true } else { false }
  }

  fileprivate var asList: [Sketch] {
    if case .list(let list) = self { list } else { [self] }
  }

  /// A scalar of a file as it stood in brackets: codes keep their quotes.
  fileprivate var bareIfPlain: Sketch {
    guard let scalar else { return self }
    return scalar.utf8.first.map { (48...57).contains($0) } ?? true && !scalar.contains("/")
      ? .quoted(scalar) : .bare(scalar)
  }
}

import ProcedureModel
import SourceText
import YAMLSyntax

/// Lays the keys of an overlay over those of the national file.
///
/// Single values replace; elements and rows meet by identity, and only the keys written change; an
/// unknown id adds. `none` and `unstated` replace a whole list, and are replaced by one.
struct OverlayMerge {
  private var composer: TreeComposer
  private let national: YAMLTree
  private let overlay: YAMLTree
  /// Which table reads which mapping of either file.
  private let nationalTables: [NodeID: RecordOutline]
  private let overlayTables: [NodeID: RecordOutline]
  /// National elements that do not hold in the place.
  private let removed: Set<ByteRange>
  /// Keys of national elements that do not hold, by the element.
  private let removedKeys: [ByteRange: [String]]
  /// Elements of the overlay that met none of the national file, with their table.
  private(set) var added: [(node: NodeID, table: String?)] = []

  init(
    _ national: YAMLTree, _ nationalTables: [NodeID: RecordOutline], _ overlay: YAMLTree,
    _ overlayTables: [NodeID: RecordOutline], removed: Set<ByteRange>,
    removedKeys: [ByteRange: [String]]
  ) {
    composer = TreeComposer(national, overlay)
    self.national = national
    self.overlay = overlay
    self.nationalTables = nationalTables
    self.overlayTables = overlayTables
    self.removed = removed
    self.removedKeys = removedKeys
  }

  var boundary: Int { composer.boundary }

  mutating func merged() -> YAMLTree {
    merge(national.root, overlay.root, skipping: RecordSchema<Overlay>.ownKeys)
    return composer.finish()
  }

  /// Two mappings: each key of either once, the overlay's value where both have it.
  private mutating func merge(_ node: NodeID, _ other: NodeID, skipping own: [String] = []) {
    let table = nationalTables[node] ?? overlayTables[other]
    let written = overlay.entries(other).map { overlay.text($0.key) }
    let dropped =
      (removedKeys[national.range(node)] ?? [])
      + RecordConstraint.shutOut(by: written, in: table?.name ?? "")
    composer.open(like: node, of: .first)
    var seen: Set<String> = []
    for (key, value) in national.entries(node) {
      let name = national.text(key)
      let mine = own.contains(name) ? nil : overlay.entry(name, in: other)
      seen.insert(name)
      if mine == nil, dropped.contains(name) || removed.contains(national.range(value)) { continue }
      guard let mine else {
        composer.copy(key, of: .first)
        copyNational(value)
        continue
      }
      composer.copy(key, of: .first)
      mergeValue(value, mine, table?.shape(of: name))
    }
    for (key, value) in overlay.entries(other) {
      let name = overlay.text(key)
      guard !seen.contains(name), !own.contains(name) else { continue }
      // At the top an unknown key has been found already, by the overlay's own table.
      if !own.isEmpty, table?.place(of: name) == nil { continue }
      composer.copy(key, of: .second)
      composer.copy(value, of: .second)
      // A list that is new as a whole adds each of its elements.
      if table?.shape(of: name)?.listedElement != nil { noteAdded(value) }
    }
    composer.close(like: node, of: .first)
  }

  private mutating func mergeValue(_ node: NodeID, _ other: NodeID, _ shape: ShapeDescription?) {
    if shape?.listedElement != nil {
      if overlay.isWayOut(other) {
        composer.copy(other, of: .second)
      } else if national.isWayOut(node) {
        composer.copy(other, of: .second)
        noteAdded(other)
      } else {
        mergeList(node, other, shape?.listedElement?.recordName)
      }
    } else if national.kind(node) == .mapping, overlay.kind(other) == .mapping {
      merge(node, other)
    } else {
      composer.copy(other, of: .second)
    }
  }

  private mutating func mergeList(_ node: NodeID, _ other: NodeID, _ table: String?) {
    let theirs = overlay.list(other)
    var met: Set<NodeID> = []
    let isSequence = national.kind(node) == .sequence
    let range = national.range(node)
    if isSequence {
      composer.open(like: node, of: .first)
    } else {
      composer.open(.sequence, at: range)
    }
    for element in national.list(node) where !removed.contains(national.range(element)) {
      let identity = ElementIdentity(
        element, in: national, table: nationalTables[element]?.name ?? table)
      let meeting = theirs.filter { mine in
        identity.isMeant(
          by: ElementIdentity(
            mine, in: overlay, table: overlayTables[mine]?.name ?? table))
      }
      met.formUnion(meeting)
      if meeting.isEmpty { copyNational(element) }
      for mine in meeting { mergeElement(element, mine) }
    }
    for mine in theirs where !met.contains(mine) {
      composer.copy(mine, of: .second)
      added.append((mine, overlayTables[mine]?.name))
    }
    composer.close(at: range)
  }

  private mutating func mergeElement(_ node: NodeID, _ other: NodeID) {
    switch (national.kind(node), overlay.kind(other)) {
    case (.mapping, .mapping):
      merge(node, other)
    case (.mapping, .scalar):
      // A bare duration for a row that has more keys; a bare word says nothing new.
      guard ["time-limit", "step-takes"].contains(nationalTables[node]?.name ?? "") else {
        copyNational(node)
        return
      }
      composer.open(like: node, of: .first)
      for (key, value) in national.entries(node) {
        composer.copy(key, of: .first)
        if national.text(key) == "takes" {
          composer.copy(other, of: .second)
        } else {
          composer.copy(value, of: .first)
        }
      }
      composer.close(like: node, of: .first)
    default:
      composer.copy(other, of: .second)
    }
  }

  /// A national value without what does not hold here; a list of nothing says `none`.
  private mutating func copyNational(_ node: NodeID) {
    let removed = removed
    let tree = national
    let elements = tree.list(node)
    if tree.kind(node) == .sequence, !elements.isEmpty,
      elements.allSatisfy({ removed.contains(tree.range($0)) })
    {
      composer.scalar("none", at: tree.range(node))
      return
    }
    guard tree.kind(node) == .mapping else {
      if tree.kind(node) == .sequence, !elements.isEmpty {
        composer.open(like: node, of: .first)
        for element in elements where !removed.contains(tree.range(element)) {
          copyNational(element)
        }
        composer.close(like: node, of: .first)
      } else {
        composer.copy(node, of: .first)
      }
      return
    }
    let dropped = removedKeys[tree.range(node)] ?? []
    composer.open(like: node, of: .first)
    for (key, value) in tree.entries(node)
    where !dropped.contains(tree.text(key)) && !removed.contains(tree.range(value)) {
      composer.copy(key, of: .first)
      copyNational(value)
    }
    composer.close(like: node, of: .first)
  }

  private mutating func noteAdded(_ node: NodeID) {
    guard !overlay.isWayOut(node) else { return }
    for element in overlay.list(node) {
      added.append((element, overlayTables[element]?.name))
    }
  }
}

extension ShapeDescription {
  /// The table of what is a mapping of one kind only.
  fileprivate var recordName: String? {
    if case .record(let reference) = self { reference.name } else { nil }
  }

  /// What a list holds; `nil` for what is no list.
  var listedElement: ShapeDescription? {
    switch self {
    case .list(let element): element
    case .stated(let shape, _): shape.listedElement
    case .either(let one, let other): one.listedElement ?? other.listedElement
    default: nil
    }
  }
}

extension YAMLTree {
  /// The elements of a list; a bare value is a list of one.
  fileprivate func list(_ node: NodeID) -> [NodeID] {
    kind(node) == .sequence ? Array(elements(node)) : [node]
  }

  /// Whether `none` or `unstated` stands in place of a value.
  fileprivate func isWayOut(_ node: NodeID) -> Bool {
    kind(node) == .scalar && (textEquals(node, "none") || textEquals(node, "unstated"))
  }

  fileprivate func entry(_ name: String, in mapping: NodeID) -> NodeID? {
    entries(mapping).first { text($0.key) == name }?.value
  }
}

import CatalogueCoding
import Diagnostics
package import ProcedureModel
import SourceText
import VietnameseText
package import YAMLSyntax

/// Turns one proposal into edits of a record's text, or tells that the record reads so already.
package struct ProposalEditor {
  private let editing: TreeEditing
  private let procedure: Procedure
  private let elements: [Element]

  /// - Parameters:
  ///   - tree: The record, with what a place lays over it.
  ///   - procedure: What was decoded from that tree.
  package init(_ tree: YAMLTree, _ procedure: Procedure) {
    editing = TreeEditing(tree)
    self.procedure = procedure
    elements = procedure.elements
  }

  /// Whether anything is at a path.
  package func holds(_ path: ElementPath) -> Bool {
    procedure.resolve(path, among: elements).contains { match in
      match.key == nil || keyEntry(match) != nil
    }
  }

  /// Whether the element around a key is there, though the key itself may not be.
  package func canHold(_ path: ElementPath) -> Bool {
    !procedure.resolve(path, among: elements).isEmpty
  }

  package func effect(of proposal: Proposal) -> ProposalEffect {
    if let at = proposal.at?.value {
      if let value = proposal.set { return set(value, at: at) }
      if let value = proposal.add { return add(value, at: at) }
      if proposal.remove != nil { return remove(at: at) }
    }
    switch proposal.kind?.value {
    case .abolish: return abolish(proposal)
    case .interlink: return interlink(proposal)
    case .merge: return merge(proposal)
    default: return .byHand(.noPlace)
    }
  }

  // MARK: set

  private func set(_ value: WrittenValue, at path: ElementPath) -> ProposalEffect {
    let matches = procedure.resolve(path, among: elements)
    guard !matches.isEmpty else { return .targetGone }
    var edits: [TextEdit] = []
    for match in matches {
      guard let made = set(value, in: match) else { return .byHand(.layout) }
      edits += made
    }
    return edits.isEmpty ? .shown : .edits(edits)
  }

  /// The edits at one place; empty where it reads so already, `nil` where no edit can be made.
  private func set(_ value: WrittenValue, in match: ElementMatch) -> [TextEdit]? {
    guard let node = node(of: match.element) else { return nil }
    if let key = match.key {
      guard editing.tree.kind(node) == .mapping else { return nil }
      return setKeys([(key, value)], in: node)
    }
    let own = Self.ownKey(of: match.element.kind)
    if case .mapping(let entries, _) = value {
      let pairs = entries.map { ($0.key.value, $0.value) }
      if editing.tree.kind(node) == .mapping { return setKeys(pairs, in: node) }
      // `channels: [online]` and the like: a bare word becomes a row.
      guard editing.tree.kind(node) == .scalar, let own else { return nil }
      if pairs.count == 1, pairs[0].0 == own {
        return replaced(node, with: pairs[0].1)
      }
      let word: WrittenValue = .scalar(
        editing.tree.text(node), isQuoted: editing.tree.style(node) != .plain, .start)
      let row = WrittenValue.mapping([(Located(own, at: .start), word)] + entries, .start)
      return [TextEdit(range: editing.tree.range(node), replacement: row.inBrackets)]
    }
    if editing.tree.kind(node) == .scalar { return replaced(node, with: value) }
    guard editing.tree.kind(node) == .mapping, let own else { return nil }
    return setKeys([(own, value)], in: node)
  }

  private func setKeys(_ pairs: [(String, WrittenValue)], in mapping: NodeID) -> [TextEdit]? {
    var edits: [TextEdit] = []
    for (key, value) in pairs {
      if let entry = editing.value(key, in: mapping),
        value.isSaid(by: entry.value, in: editing.tree)
      {
        continue
      }
      guard let edit = editing.setting(key, to: value, in: mapping) else { return nil }
      edits.append(edit)
    }
    return Self.joined(edits)
  }

  /// Several keys added at one place are one insertion.
  private static func joined(_ edits: [TextEdit]) -> [TextEdit] {
    var result: [TextEdit] = []
    for edit in edits {
      if let last = result.last, last.range == edit.range, edit.range.isEmpty {
        result[result.count - 1].replacement += edit.replacement
      } else {
        result.append(edit)
      }
    }
    return result
  }

  private func replaced(_ node: NodeID, with value: WrittenValue) -> [TextEdit]? {
    if value.isSaid(by: node, in: editing.tree) { return [] }
    return editing.replacing(scalar: node, with: value).map { [$0] }
  }

  /// The key that a bare value of an element stands for.
  static func ownKey(of kind: Element.Kind) -> String? {
    switch kind {
    case .timeLimit, .stepTakes: "takes"
    case .fee, .rate: "amount"
    case .reduction: "to"
    case .channel: "channel"
    case .authority: "agency"
    case .legalBasis: "ref"
    default: nil
    }
  }

  // MARK: add and remove

  private func add(_ value: WrittenValue, at path: ElementPath) -> ProposalEffect {
    let matches = procedure.resolve(path, among: elements)
    guard !matches.isEmpty else { return .targetGone }
    let values: [WrittenValue]
    if case .list(let several, _) = value { values = several } else { values = [value] }
    var edits: [TextEdit] = []
    var lists: Set<NodeID> = []
    for match in matches {
      guard let node = node(of: match.element) else { return .byHand(.layout) }
      if let key = match.key {
        let wanted = missing(values, from: editing.value(key, in: node)?.value)
        guard !wanted.isEmpty else { continue }
        guard let edit = editing.adding(wanted, to: key, of: node) else { return .byHand(.layout) }
        edits.append(edit)
        continue
      }
      guard let list = list(of: match, node, asked: path) else { return .byHand(.noPlace) }
      guard lists.insert(list).inserted else { continue }
      let wanted = missing(values, from: list)
      guard !wanted.isEmpty else { continue }
      guard let edit = editing.adding(wanted, to: list) else { return .byHand(.layout) }
      edits.append(edit)
    }
    return edits.isEmpty ? .shown : .edits(edits)
  }

  /// The list that a path without a key means: a group's members, or the rows it names.
  private func list(of match: ElementMatch, _ node: NodeID, asked path: ElementPath) -> NodeID? {
    if match.element.kind == .group {
      return ["one-of", "all-of"].lazy.compactMap { editing.value($0, in: node)?.value }.first
    }
    guard let parent = editing.parent(of: node), editing.tree.kind(parent) == .sequence,
      Self.isRow(match.element)
    else { return nil }
    return parent
  }

  /// Whether an element has no id of its own, so that its path is that of its list.
  private static func isRow(_ element: Element) -> Bool {
    [.timeLimit, .stepTakes, .rate, .reduction, .boundary, .online].contains(element.kind)
  }

  private func missing(_ values: [WrittenValue], from list: NodeID?) -> [WrittenValue] {
    guard let list else { return values }
    let tree = editing.tree
    let present = tree.kind(list) == .sequence ? Array(tree.elements(list)) : [list]
    return values.filter { value in
      !present.contains { node in
        if value.isSaid(by: node, in: tree, asPart: true) { return true }
        // A row of a channel says that channel.
        guard value.isScalar else { return false }
        return ["channel", "agency", "ref", "procedure", "paper", "id"].contains { key in
          editing.value(key, in: node).map { value.isSaid(by: $0.value, in: tree) } ?? false
        }
      }
    }
  }

  private func remove(at path: ElementPath) -> ProposalEffect {
    let matches = procedure.resolve(path, among: elements)
    // What nothing names any more has been removed.
    guard !matches.isEmpty else { return .shown }
    var edits: [TextEdit] = []
    for match in matches {
      guard let node = node(of: match.element) else { return .byHand(.layout) }
      if match.key != nil {
        guard let entry = keyEntry(match) else { continue }
        if editing.tree.text(entry.value) == "none" { continue }
        guard let edit = editing.removing(entry.value) else { return .byHand(.layout) }
        edits.append(edit)
      } else {
        guard let edit = editing.removing(node) else { return .byHand(.layout) }
        edits.append(edit)
      }
    }
    return edits.isEmpty ? .shown : .edits(edits)
  }

  // MARK: whole procedures

  private func abolish(_ proposal: Proposal) -> ProposalEffect {
    end(proposal, replacedBy: Self.scalar("none"))
  }

  /// Merged into others, a procedure ends, and its page leads to those.
  private func merge(_ proposal: Proposal) -> ProposalEffect {
    let others = others(of: proposal)
    guard !others.isEmpty else { return .byHand(.othersUnnamed) }
    let codes = others.map { WrittenValue.scalar($0, isQuoted: true, .start) }
    return end(proposal, replacedBy: .list(codes, .start))
  }

  private func end(_ proposal: Proposal, replacedBy: WrittenValue) -> ProposalEffect {
    if procedure.status?.value == .abolished { return .shown }
    guard let act = proposal.decision?.instrument?.value, let day = proposal.decision?.date?.value
    else { return .byHand(.abolitionWithoutAct) }
    func key(_ name: String) -> Located<String> { Located(name, at: .start) }
    let abolished = WrittenValue.mapping(
      [
        (key("date"), Self.scalar(day.iso)), (key("instrument"), Self.scalar(act.asTyped)),
        (key("replaced-by"), replacedBy),
      ], .start)
    guard
      let edits = setKeys(
        [("status", Self.scalar("abolished")), ("abolished", abolished)], in: editing.tree.root)
    else { return .byHand(.layout) }
    return .edits(edits)
  }

  /// Interlinked with others, a procedure holds them.
  private func interlink(_ proposal: Proposal) -> ProposalEffect {
    let others = others(of: proposal)
    guard !others.isEmpty else { return .byHand(.othersUnnamed) }
    let present = procedure.interlinks.compactMap { $0.procedure?.value }
    let wanted = others.filter { !present.contains($0) }
    guard !wanted.isEmpty else { return .shown }
    let rows = wanted.map { code in
      WrittenValue.mapping(
        [(Located("procedure", at: .start), .scalar(code, isQuoted: true, .start))], .start)
    }
    guard let edit = editing.adding(rows, to: "interlinks", of: editing.tree.root) else {
      return .byHand(.layout)
    }
    return .edits([edit])
  }

  private func others(of proposal: Proposal) -> [String] {
    proposal.procedures.map(\.value).filter { $0 != procedure.codeText }
  }

  private static func scalar(_ text: String) -> WrittenValue {
    .scalar(text, isQuoted: false, .start)
  }

  // MARK: places

  private func node(of element: Element) -> NodeID? {
    element.kind == .procedure ? editing.tree.root : editing.node(at: element.range)
  }

  private func keyEntry(_ match: ElementMatch) -> (key: NodeID, value: NodeID)? {
    guard let key = match.key, let node = node(of: match.element) else { return nil }
    return editing.value(key, in: node)
  }
}

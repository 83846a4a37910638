public import Diagnostics
public import ProcedureModel
public import SourceText
import VietnameseText
public import YAMLSyntax

/// An id met in a file, to be looked up in its registry once all registries are read.
public struct RegistryReference: Sendable {
  public var registry: RegistryName
  public var id: String
  public var range: ByteRange
  /// Whether what was typed is no id, and may be the entry's name.
  public var isName = false

  public init(registry: RegistryName, id: String, range: ByteRange, isName: Bool = false) {
    self.registry = registry
    self.id = id
    self.range = range
    self.isName = isName
  }
}

/// What reads one file: its tree, and the findings and references gathered on the way.
///
/// Nothing is thrown: a value that cannot be read is reported and left out, and reading goes on.
public struct Reader {
  public let tree: YAMLTree
  public private(set) var references: [RegistryReference] = []
  public private(set) var diagnostics: [Diagnostic] = []
  /// Keys whose values are there and could not be read whole, by the mapping's first byte.
  private var unread: [UInt32: Set<String>] = [:]
  /// How many ids that point inside the file resolved to nothing.
  var unresolvedCount = 0
  /// False when a text of the file may be decomposed and must be normalised.
  let isComposed: Bool
  /// Which table read which mapping; noted only for those who lay files out.
  public private(set) var outlines: [NodeID: RecordOutline] = [:]
  private let notesOutlines: Bool

  public init(_ tree: YAMLTree, notingOutlines: Bool = false) {
    self.tree = tree
    notesOutlines = notingOutlines
    isComposed = tree.isComposedAndVisible || NFC.isComposed(tree.file.bytes)
    references.reserveCapacity(64)
  }

  /// A scalar's text, composed (NFC).
  public func text(_ node: NodeID) -> String {
    let text = tree.text(node)
    return isComposed ? text : NFC.composed(text)
  }

  public func located(_ node: NodeID) -> Located<String> {
    Located(text(node), at: tree.range(node))
  }

  /// Where a finding about a node points: a block of many lines by its first key or element.
  public func place(_ node: NodeID) -> ByteRange {
    var node = node
    while tree.kind(node) != .scalar, !tree.isFlow(node), let child = tree.firstChild(node) {
      node = child
    }
    return tree.range(node)
  }

  public mutating func refer(to id: Located<String>, in registry: RegistryName) {
    references.append(RegistryReference(registry: registry, id: id.value, range: id.range))
  }

  /// Notes by which table a mapping is read.
  mutating func note(_ outline: RecordOutline, for mapping: NodeID) {
    if notesOutlines { outlines[mapping] = outline }
  }

  /// Notes a text that stands where an id of a registry should, and has been reported.
  public mutating func referByName(_ node: NodeID, in registry: RegistryName) {
    guard tree.kind(node) == .scalar else { return }
    references.append(
      RegistryReference(
        registry: registry, id: text(node), range: tree.range(node), isName: true))
  }

  /// Notes that a key's value is there but could not be read whole.
  ///
  /// Nobody then calls it missing, or takes a row whose qualifier is lost for one that has none.
  mutating func noteUnread(_ key: String, in mapping: ByteRange) {
    unread[mapping.lower, default: []].insert(key)
  }

  /// Whether a value under one of these keys of the mapping could not be read whole.
  func hasUnread(_ keys: [String], in mapping: ByteRange) -> Bool {
    guard let found = unread[mapping.lower] else { return false }
    return keys.contains { found.contains($0) }
  }

  /// As many findings as one file is worth: a file with more is broken as a whole.
  static let maxFindings = 1_000

  public mutating func diagnose(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.maxFindings { diagnostics.append(diagnostic) }
    guard diagnostics.count == Self.maxFindings else { return }
    diagnostics.append(
      Diagnostic(
        rule: "too-many-findings", family: .error, severity: .error,
        message: Message(
          vi: "tệp này còn nhiều chỗ sai nữa, không kể hết: sửa những chỗ trên rồi kiểm tra lại",
          en: "there is more wrong in this file than is listed: mend what is above and check again"),
        location: SourceLocation(path: tree.file.path, range: .start)))
  }

  /// Reports an error of the format.
  public mutating func report(
    _ rule: String, _ message: Message, at range: ByteRange, help: Message? = nil,
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    diagnose(
      Diagnostic(
        rule: rule, family: .error, severity: .error, message: message,
        location: SourceLocation(path: tree.file.path, range: range), help: help, notes: notes,
        fixIts: fixIts))
  }
}

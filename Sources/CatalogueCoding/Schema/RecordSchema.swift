public import Diagnostics
import ProcedureModel
public import SourceText
import VietnameseText
public import YAMLSyntax

/// Whether a key must be there.
public enum Presence<Root: Sendable>: Sendable {
  case required
  /// Given, or written `none`: the parts that the law makes conditional.
  case conditional
  case optional
  /// Required where the record is of some kind; what kind is said in words for people.
  case requiredWhen(Message, @Sendable (Root) -> Bool)
}

/// One key of a record: its name, what it holds, what it means, and where the value goes.
///
/// A class, because the tables are walked for every mapping of every file and never copied.
public final class Key<Root: Sendable>: Sendable {
  public let name: String
  public let presence: Presence<Root>
  public let shape: ShapeDescription
  /// What it means, for the reader of the file.
  public let help: Message
  let bytes: [UInt8]
  /// Reads a value into the record; false where some of it cannot be read.
  let read: @Sendable (NodeID, inout Root, inout Reader) -> Bool

  // Inlined, so that the closure is compiled for the types at hand and not for any.
  @inline(__always)
  public init<Value: Sendable>(
    _ name: String, _ presence: Presence<Root> = .optional, _ shape: Shape<Value>, _ vi: String,
    _ en: String, _ set: @escaping @Sendable (inout Root, Value) -> Void
  ) {
    self.name = name
    self.presence = presence
    self.shape = shape.description
    help = Message(vi: vi, en: en)
    bytes = Array(name.utf8)
    let readValue = shape.read
    read = { node, root, reader in
      let before = reader.diagnostics.count
      if let value = readValue(node, &reader) { set(&root, value) }
      return reader.diagnostics.count == before
    }
  }

  /// Whether these are the bytes of its name.
  func isCalled(_ text: Span<UInt8>) -> Bool {
    guard bytes.count == text.count else { return false }
    for index in text.indices where bytes[index] != text[index] { return false }
    return true
  }

  var isOptional: Bool {
    if case .optional = presence { true } else { false }
  }

  var isRequired: Bool {
    switch presence {
    case .required, .conditional: true
    case .optional, .requiredWhen: false
    }
  }
}

extension Key {
  /// What may be written where there is no value to give: only what the key's own shape reads.
  fileprivate var waysOut: Message {
    guard case .stated(_, let none) = shape else { return Message(vi: "", en: "") }
    let noneWay = Message(
      vi: none ? "; không có thì ghi «\(name): none»" : "",
      en: none ? "; write “\(name): none” where there is none" : "")
    return noneWay
      + Message(
        vi: "; nguồn không nêu thì ghi «\(name): unstated»",
        en: "; write “\(name): unstated” where the source is silent")
  }
}

extension Message {
  fileprivate static func + (left: Message, right: Message) -> Message {
    Message(vi: left.vietnamese + right.vietnamese, en: left.english + right.english)
  }
}

/// The table of one kind of mapping: the only place where its keys are listed.
///
/// The same table decodes files, refuses what it does not know, and describes itself.
public struct RecordSchema<Root: Sendable>: Sendable {
  public let name: String
  public let keys: [Key<Root>]
  /// The same table without its record, for those who lay files out.
  public let outline: RecordOutline
  /// What a bare value that stands for a whole record looks like.
  public let bare: ShapeDescription?
  private let make: @Sendable (ByteRange) -> Root
  /// Reads a bare scalar that stands for a whole record, such as `post` for a channel.
  private let shorthand: (@Sendable (NodeID, inout Reader) -> Root?)?
  /// A bit for each key that is not optional.
  private let expected: UInt64
  /// Slots of an open-addressed table from a key's bytes to its index; -1 is free.
  private let slots: [Int16]

  public init(
    _ name: String, make: @escaping @Sendable (ByteRange) -> Root, bare: ShapeDescription? = nil,
    shorthand: (@Sendable (NodeID, inout Reader) -> Root?)? = nil, _ keys: [Key<Root>]
  ) {
    precondition(keys.count <= 64, "a record has at most 64 keys")
    self.name = name
    self.make = make
    self.shorthand = shorthand
    self.bare = bare
    self.keys = keys
    outline = RecordOutline(name, keys.map { ($0.name, $0.shape) })
    var slots = [Int16](repeating: -1, count: 128)
    var expected: UInt64 = 0
    for (index, key) in keys.enumerated() {
      if !key.isOptional { expected |= 1 << UInt64(index) }
      let name = key.bytes
      var slot = Self.hash(name.span)
      while slots[slot] >= 0 {
        precondition(keys[Int(slots[slot])].name != key.name, "key \(key.name) listed twice")
        slot = (slot + 1) & 127
      }
      slots[slot] = Int16(index)
    }
    self.slots = slots
    self.expected = expected
  }

  /// This record as a shape for a key.
  public var shape: Shape<Root> {
    Shape(.record(RecordReference(name) { self.description })) { node, reader in
      self.read(node, &reader)
    }
  }

  public func read(_ node: NodeID, _ reader: inout Reader) -> Root? {
    if let shorthand, reader.tree.kind(node) == .scalar { return shorthand(node, &reader) }
    var root = make(reader.tree.range(node))
    guard read(node, into: &root, &reader) else { return nil }
    return root
  }

  /// Reads a mapping into `root`; false where the node is no mapping.
  @discardableResult
  public func read(_ node: NodeID, into root: inout Root, _ reader: inout Reader) -> Bool {
    let tree = reader.tree
    guard tree.kind(node) == .mapping else {
      reader.report(
        "value-shape",
        Message(
          vi:
            "ở đây cần một nhóm khóa (\(keyList())), không phải \(reader.shapeName(node).vietnamese)",
          en: "expected a mapping here (\(keyList())), not \(reader.shapeName(node).english)"),
        at: reader.place(node))
      return false
    }
    reader.note(outline, for: node)
    var seen: UInt64 = 0
    for (keyNode, valueNode) in tree.entries(node) {
      guard let index = find(keyNode, in: tree) else {
        reportUnknown(keyNode, seen, &reader)
        continue
      }
      seen |= 1 << UInt64(index)
      if !keys[index].read(valueNode, &root, &reader) {
        reader.noteUnread(keys[index].name, in: tree.range(node))
      }
    }
    var missing = expected & ~seen
    while missing != 0 {
      reportMissing(keys[missing.trailingZeroBitCount], in: node, root, &reader)
      missing &= missing - 1
    }
    return true
  }

  private func reportMissing(
    _ key: Key<Root>, in node: NodeID, _ root: Root, _ reader: inout Reader
  ) {
    let reason: Message
    switch key.presence {
    case .optional:
      return
    case .required, .conditional:
      reason = Message(vi: "điền giá trị", en: "give its value")
    case .requiredWhen(let why, let applies):
      guard applies(root) else { return }
      reason = why
    }
    let coaching = reason + key.waysOut
    var place = reader.place(node)
    if reader.tree.kind(node) == .mapping, let first = reader.tree.firstChild(node) {
      place = reader.tree.range(first)
    }
    reader.report(
      "key-missing",
      Message(
        vi: "thiếu «\(key.name)» (\(key.help.vietnamese)): \(coaching.vietnamese)",
        en: "“\(key.name)” is missing (\(key.help.english)): \(coaching.english)"),
      at: place)
  }

  private func reportUnknown(_ keyNode: NodeID, _ seen: UInt64, _ reader: inout Reader) {
    let typed = reader.tree.kind(keyNode) == .scalar ? reader.text(keyNode) : "?"
    let range = reader.tree.range(keyNode)
    let free = keys.indices.filter { seen & (1 << UInt64($0)) == 0 }.map { keys[$0].name }
    // Capitals, blanks and underscores leave no doubt about the key.
    let plain = slug(typed)
    let isCertain = free.contains(plain)
    let near = isCertain ? plain : nearest(to: typed, among: free)
    let question =
      near.map { Message(vi: "; ý bạn là «\($0)»?", en: "; did you mean “\($0)”?") }
      ?? Message(vi: "", en: "")
    reader.report(
      "key-unknown",
      Message(
        vi: "khóa «\(typed)» không có trong phần này\(question.vietnamese)",
        en: "the key “\(typed)” is not known here\(question.english)"),
      at: range,
      help: Message(
        vi: "Các khóa dùng được: \(keyList()).", en: "Keys that can stand here: \(keyList())."),
      fixIts: near.map { name in
        [
          FixIt(
            Message(vi: "viết \(name)", en: "write \(name)"), isCertain ? .safe : .unsafe,
            edits: [TextEdit(range: range, replacement: name)])
        ]
      } ?? [])
  }

  private func keyList() -> String {
    keys.map(\.name).joined(separator: ", ")
  }

  /// The index of a typed key, compared byte by byte where it stands.
  private func find(_ key: NodeID, in tree: YAMLTree) -> Int? {
    tree.withText(of: key) { text -> Int? in
      guard !text.isEmpty else { return nil }
      var slot = Self.hash(text)
      while slots[slot] >= 0 {
        let index = Int(slots[slot])
        if keys[index].isCalled(text) { return index }
        slot = (slot + 1) & 127
      }
      return nil
    }
  }

  private static func hash(_ bytes: Span<UInt8>) -> Int {
    let first = bytes[0]
    let last = bytes[bytes.count - 1]
    let middle = bytes[bytes.count / 2]
    return (bytes.count &* 37 &+ Int(first) &* 7 &+ Int(last) &* 31 &+ Int(middle)) & 127
  }
}

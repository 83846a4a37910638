internal import SourceText

/// Reads the part of YAML that the format's files are written in, without libyaml.
///
/// Block mappings and lists, scalars on one line, quotes without escapes, brackets closed on their
/// line, literal text under `|`. It gives up at the first byte that is anything else, and libyaml then
/// reads the whole file: so it never refuses, never explains, and where it gives a tree, it is the very
/// tree that libyaml's events give, which the tests prove on real and on mutated files.
struct CommonFormScanner {
  /// A block collection that has begun and not ended.
  private struct Block {
    /// Blanks before its keys or dashes.
    var indent: Int
    var isSequence: Bool
    /// Whether it is a list whose dashes stand right under the key it belongs to.
    var isUnderKey: Bool
  }

  /// The longest key that libyaml takes, in characters, is 1,024; so many bytes are surely fewer.
  static let maxKeyBytes = 1_000

  let limits: YAMLLimits
  var arena: Arena
  /// The texts under `|`, without their indentation.
  var pool: [UInt8] = []
  /// The innermost last.
  private var blocks: [Block] = []
  /// Whether a key or a dash still waits for its value.
  private var isPending = false

  private init(_ count: Int, limits: YAMLLimits) {
    self.limits = limits
    // Real records have one node for 21 bytes.
    arena = Arena(capacity: count / 20 + 8)
    blocks.reserveCapacity(8)
  }

  /// The tree of a file in the common form; `nil` where it is not, or is none that ends in a line feed.
  static func tree(
    of file: SourceFile, survey: ByteSurvey, limits: YAMLLimits
  ) -> YAMLTree? {
    guard survey.isCommon, file.bytes.last == UInt8(ascii: "\n") else { return nil }
    var scanner = CommonFormScanner(file.bytes.count, limits: limits)
    guard scanner.scan(file.bytes.span) else { return nil }
    return YAMLTree(
      file: file, nodes: scanner.arena.nodes, pool: scanner.pool,
      isComposedAndVisible: survey.isComposedAndVisible,
      isWithoutLookAlikes: survey.isWithoutLookAlikes,
      isWithoutNewerTones: survey.isWithoutNewerTones)
  }

  /// Reads line after line; false where the file is not in the common form.
  private mutating func scan(_ bytes: Span<UInt8>) -> Bool {
    var at = 0
    while at < bytes.count {
      // The last byte ends a line, so none of the walks along a line leaves the file.
      let text = endOfBlanks(from: at, in: bytes)
      if bytes[text] == UInt8(ascii: "\n") {
        at = text + 1
      } else if bytes[text] == UInt8(ascii: "#") {
        at = nextLine(after: text, in: bytes)
      } else {
        guard let next = readLine(text, column: text - at, in: bytes) else { return false }
        at = next
      }
      if arena.nodes.count > limits.maxNodes { return false }
    }
    guard !isPending, !blocks.isEmpty else { return false }
    while !blocks.isEmpty { closeBlock() }
    return true
  }

  /// Reads a line that holds a key or a dash; the next line's first byte.
  private mutating func readLine(_ start: Int, column: Int, in bytes: Span<UInt8>) -> Int? {
    var opens = isPending || arena.nodes.isEmpty
    guard enter(column, isDash: isDash(start, in: bytes)) else { return nil }
    var at = start
    var column = column
    while isDash(at, in: bytes) {
      if opens {
        guard open(.sequence, at, column) else { return nil }
      }
      let text = endOfBlanks(from: at + 1, in: bytes)
      if bytes[text] == UInt8(ascii: "\n") || bytes[text] == UInt8(ascii: "#") {
        isPending = true
        return nextLine(after: text, in: bytes)
      }
      column += text - at
      at = text
      opens = true
    }
    guard let colon = colon(ofKeyAt: at, in: bytes) else {
      // A text of its own line is no element unless a dash stands before it.
      return at == start ? nil : value(at, in: bytes)
    }
    if opens {
      guard open(.mapping, at, column) else { return nil }
    }
    guard addKey(at, colon, in: bytes) else { return nil }
    let text = endOfBlanks(from: colon + 1, in: bytes)
    if bytes[text] == UInt8(ascii: "\n") || bytes[text] == UInt8(ascii: "#") {
      isPending = true
      return nextLine(after: text, in: bytes)
    }
    return value(text, in: bytes)
  }

  /// Ends the blocks that a line at this column lies outside of; false where nothing may stand there.
  private mutating func enter(_ column: Int, isDash: Bool) -> Bool {
    guard let top = blocks.last else { return column == 0 && arena.nodes.isEmpty }
    if isPending {
      isPending = false
      return column > top.indent || column == top.indent && isDash && !top.isSequence
    }
    while let top = blocks.last, top.indent > column { closeBlock() }
    if let top = blocks.last, top.isUnderKey, top.indent == column, !isDash { closeBlock() }
    guard let top = blocks.last else { return false }
    return top.indent == column && top.isSequence == isDash
  }

  private mutating func open(_ kind: NodeKind, _ lower: Int, _ column: Int) -> Bool {
    isPending = false
    let isUnderKey = blocks.last.map { $0.indent == column } ?? false
    blocks.append(
      Block(indent: column, isSequence: kind == .sequence, isUnderKey: isUnderKey))
    return append(kind, at: lower, isFlow: false)
  }

  private mutating func closeBlock() {
    blocks.removeLast()
    arena.close(at: nil)
  }

  /// Adds a collection; false where it lies too deep.
  mutating func append(_ kind: NodeKind, at lower: Int, isFlow: Bool) -> Bool {
    let lower = UInt32(truncatingIfNeeded: lower)
    arena.append(
      Node(
        lower: lower, upper: lower, textLower: 0, textUpper: 0, next: 0, kind: kind, style: .plain,
        isFlow: isFlow, isPooled: false))
    return arena.depth <= limits.maxDepth
  }

  /// Adds a scalar whose text stands in the file, or in the pool.
  mutating func append(
    _ style: ScalarStyle, _ lower: Int, _ upper: Int, text: Range<Int>, isPooled: Bool = false
  ) {
    arena.append(
      Node(
        lower: UInt32(truncatingIfNeeded: lower), upper: UInt32(truncatingIfNeeded: upper),
        textLower: UInt32(truncatingIfNeeded: text.lowerBound),
        textUpper: UInt32(truncatingIfNeeded: text.upperBound), next: 0, kind: .scalar,
        style: style, isFlow: false, isPooled: isPooled))
  }

  /// The value that begins here, to the end of its last line; the next line's first byte.
  private mutating func value(_ at: Int, in bytes: Span<UInt8>) -> Int? {
    switch bytes[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let end = endOfQuotes(at, in: bytes) else { return nil }
      appendQuoted(at, end, in: bytes)
      return endOfValue(end, in: bytes)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return bracket(at, in: bytes).flatMap { endOfValue($0, in: bytes) }
    case UInt8(ascii: "|"):
      return literal(at, parent: blocks.last?.indent ?? 0, in: bytes)
    default:
      return plain(at, in: bytes)
    }
  }

  /// After a value only blanks and a comment may stand; the next line's first byte.
  private func endOfValue(_ end: Int, in bytes: Span<UInt8>) -> Int? {
    let rest = endOfBlanks(from: end, in: bytes)
    if bytes[rest] == UInt8(ascii: "\n") { return rest + 1 }
    guard bytes[rest] == UInt8(ascii: "#"), rest > end else { return nil }
    return nextLine(after: rest, in: bytes)
  }
}

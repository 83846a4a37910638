internal import Diagnostics
internal import SourceText

/// Builds the arena of one file from libyaml's events, and reports what only the events show.
///
/// What can be seen in the finished tree is left to `TreeCheck`.
struct TreeBuilder {
  let file: SourceFile
  let limits: YAMLLimits
  /// What the bytes have shown.
  let scan: ByteScan
  /// What was found so far.
  var findings: FindingList
  /// Whether the bytes are text; learnt from libyaml's refusal.
  var isUTF8 = true
  var cursor: MarkCursor
  private var arena: Arena
  private var pool: [UInt8] = []

  /// A builder for a file whose bytes have been looked over.
  init(file: SourceFile, scan: ByteScan, limits: YAMLLimits, findings: FindingList) {
    self.file = file
    self.limits = limits
    self.findings = findings
    self.scan = scan
    cursor = MarkCursor(start: scan.start)
    // Real records have one node for 21 bytes.
    arena = Arena(capacity: file.bytes.count / 20 + 8)
  }

  /// Reads the first document to its end; `nil` where there is none or it cannot be read.
  mutating func build(_ parser: inout EventParser) -> YAMLTree? {
    // A copy of the reference, so that the span does not borrow from what is being changed.
    let source = file.bytes
    let bytes = source.span
    var markers = DocumentMarkers()
    while true {
      guard let event = parser.next() else {
        let bracket = arena.innermostBracket
        reportSyntax(parser.problem, after: markers, openBracket: bracket, in: bytes)
        return nil
      }
      switch event {
      case .scalar:
        addScalar(parser, in: bytes)
      case .mappingStart:
        addCollection(.mapping, parser, in: bytes)
      case .sequenceStart:
        addCollection(.sequence, parser, in: bytes)
      case .mappingEnd, .sequenceEnd:
        // Only a bracket has a width of its own; a block ends where its last value does.
        let isBracket = arena.isInFlow && parser.endMark > parser.startMark
        arena.close(at: isBracket ? cursor.offset(of: parser.endMark, in: bytes) : nil)
      case .alias:
        addAlias(parser, in: bytes)
      case .documentStart:
        guard start(&markers, parser, in: bytes) else { return finish() }
      case .documentEnd:
        end(&markers, parser, in: bytes)
      case .streamEnd:
        return finish()
      }
      guard isWithinLimits() else { return nil }
    }
  }

  private mutating func finish() -> YAMLTree? {
    guard let root = arena.nodes.first, !(root.kind == .scalar && root.isLeftOut) else {
      findings.appendLast(.empty(file))
      return nil
    }
    return YAMLTree(
      file: file, nodes: arena.nodes, pool: pool, isComposedAndVisible: false,
      isWithoutLookAlikes: false, isWithoutNewerTones: false)
  }

  private mutating func isWithinLimits() -> Bool {
    if arena.depth > limits.maxDepth, let node = arena.nodes.last {
      // A collection has no end yet: point at its first character.
      let tail = file.bytes.dropFirst(Int(node.lower) + 1).prefix { $0 & 0xC0 == 0x80 }
      let range = ByteRange(Int(node.lower), tail.endIndex)
      findings.appendLast(.tooDeep(file, at: range, limit: limits.maxDepth))
      return false
    }
    if arena.nodes.count > limits.maxNodes, let node = arena.nodes.last {
      let range = ByteRange(node.lower, node.upper)
      findings.appendLast(.tooManyNodes(file, at: range, limit: limits.maxNodes))
      return false
    }
    return true
  }

  private mutating func addScalar(_ parser: borrowing EventParser, in bytes: Span<UInt8>) {
    let style = parser.scalarStyle
    var lower = cursor.offset(of: parser.startMark, in: bytes)
    if parser.scalarHasProperties { lower = reportProperties(parser, from: lower, in: bytes) }
    let length = parser.scalarLength
    if style == .plain, length > 0, parser.scalarEquals(bytes, at: lower) {
      // A plain scalar on one line: it ends after its own bytes, so nothing need be counted.
      cursor.jump(to: parser.endMark, at: lower + length)
      append(.plain, lower, lower + length, text: lower, length, isPooled: false)
      return
    }
    var upper = cursor.offset(of: parser.endMark, in: bytes)
    lower = min(lower, upper)
    var text = lower
    var isPooled = false
    switch style {
    case .literal, .folded:
      upper = endOfBlockScalar(from: lower, to: upper, in: bytes)
      isPooled = true
    case .singleQuoted, .doubleQuoted:
      text += 1
      isPooled = upper - lower != length + 2 || !parser.scalarEquals(bytes, at: text)
    case .plain:
      isPooled = length > 0
    }
    if isPooled {
      text = pool.count
      parser.appendScalar(to: &pool)
    }
    append(style, lower, upper, text: text, length, isPooled: isPooled)
  }

  private mutating func append(
    _ style: ScalarStyle, _ lower: Int, _ upper: Int, text: Int, _ length: Int, isPooled: Bool
  ) {
    arena.append(
      Node(
        lower: UInt32(truncatingIfNeeded: lower), upper: UInt32(truncatingIfNeeded: upper),
        textLower: UInt32(truncatingIfNeeded: text),
        textUpper: UInt32(truncatingIfNeeded: text + length), next: 0, kind: .scalar, style: style,
        isFlow: false, isPooled: isPooled))
  }

  private mutating func addCollection(
    _ kind: NodeKind, _ parser: borrowing EventParser, in bytes: Span<UInt8>
  ) {
    var lower = cursor.offset(of: parser.startMark, in: bytes)
    if parser.hasProperties { lower = reportProperties(parser, from: lower, in: bytes) }
    arena.append(
      Node(
        lower: UInt32(lower), upper: UInt32(lower), textLower: 0, textUpper: 0, next: 0, kind: kind,
        style: .plain, isFlow: parser.isFlow, isPooled: false))
  }

  /// Puts an empty scalar in an alias's place, so that what reads the tree may go on.
  private mutating func addAlias(_ parser: borrowing EventParser, in bytes: Span<UInt8>) {
    let lower = UInt32(cursor.offset(of: parser.startMark, in: bytes))
    let upper = UInt32(cursor.offset(of: parser.endMark, in: bytes))
    findings.append(.alias(file, at: ByteRange(lower, upper)))
    arena.append(
      Node(
        lower: lower, upper: upper, textLower: upper, textUpper: upper, next: 0, kind: .scalar,
        style: .plain, isFlow: false, isPooled: false))
  }

  /// Where a block scalar's last line that is not blank ends; libyaml counts the blank lines too.
  private func endOfBlockScalar(from lower: Int, to upper: Int, in bytes: Span<UInt8>) -> Int {
    var end = upper
    var at = upper
    while at > lower {
      switch bytes[at - 1] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        at -= 1
        end = at
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        at -= 1
      default:
        // Blanks after the last text belong to it, unless that is the line of the indicator.
        return isOnOneLine(lower, end, in: bytes) ? endOfHeader(from: lower, in: bytes) : end
      }
    }
    return end
  }

  private func isOnOneLine(_ lower: Int, _ upper: Int, in bytes: Span<UInt8>) -> Bool {
    for index in lower..<upper where bytes[index] == UInt8(ascii: "\n") { return false }
    return true
  }

  /// Where the indicator of a block scalar without lines ends, a comment behind it left out.
  private func endOfHeader(from lower: Int, in bytes: Span<UInt8>) -> Int {
    var at = lower
    while at < bytes.count, bytes[at] > UInt8(ascii: " ") { at += 1 }
    return at
  }
}

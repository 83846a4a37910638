internal import CLibYAML
internal import Glibc

/// The one place that touches libyaml: a parser and its current event, freed together.
///
/// Both live on the heap, because the parser keeps a pointer to itself. Nothing unsafe leaves this
/// type: texts go out as copies or as answers about them. Marks count Unicode scalars from 0.
///
/// - Source: libyaml 0.2.5, `yaml.h`.
@safe
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  /// Whether the current event may own memory that must be freed before the next.
  private var holdsMemory = false

  private init(_ input: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe event.initialize(to: yaml_event_t())
    unsafe parser.initialize(to: yaml_parser_t())
    precondition(
      unsafe yaml_parser_initialize(parser) == 1, "libyaml found no memory to begin with")
    // Our bytes are known to be UTF-8; libyaml need not guess from the first two.
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
  }

  /// Runs `body` with a parser over the bytes from `start` on, which must be valid UTF-8 and not empty.
  static func parse<Result>(
    _ bytes: [UInt8], from start: Int, _ body: (inout EventParser) -> Result
  ) -> Result {
    precondition(start < bytes.count, "libyaml refuses an empty input")
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      var parser = unsafe EventParser(UnsafeBufferPointer(rebasing: buffer[start...]))
      return body(&parser)
    }
  }

  /// Goes on to the next event; `nil` when libyaml cannot, and `problem` then says why.
  mutating func next() -> EventKind? {
    // The other kinds hold nothing, and libyaml clears the event before it fills it.
    if holdsMemory { unsafe yaml_event_delete(event) }
    holdsMemory = true
    guard unsafe yaml_parser_parse(parser, event) == 1 else { return nil }
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT: return .scalar
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_MAPPING_END_EVENT:
      holdsMemory = false
      return .mappingEnd
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_SEQUENCE_END_EVENT:
      holdsMemory = false
      return .sequenceEnd
    case YAML_ALIAS_EVENT: return .alias
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_START_EVENT: return next()
    default: return .streamEnd
    }
  }

  /// Where the event begins; for a node with an anchor or a tag, where that begins.
  var startMark: Int { unsafe event.pointee.start_mark.index }

  /// Where the event ends.
  var endMark: Int { unsafe event.pointee.end_mark.index }

  /// Whether a document's start or end is written out, as `---` or `...`.
  var isExplicitMarker: Bool {
    unsafe event.pointee.type == YAML_DOCUMENT_START_EVENT
      ? event.pointee.data.document_start.implicit == 0
      : event.pointee.data.document_end.implicit == 0
  }

  /// Whether the document that starts has `%YAML` or `%TAG` lines.
  var hasDirectives: Bool {
    let start = unsafe event.pointee.data.document_start
    return unsafe start.version_directive != nil
      || start.tag_directives.start != start.tag_directives.end
  }

  /// Whether the scalar carries an anchor or a tag; asked for every scalar.
  var scalarHasProperties: Bool {
    unsafe event.pointee.data.scalar.anchor != nil || event.pointee.data.scalar.tag != nil
  }

  /// Whether the node that starts carries an anchor or a tag.
  var hasProperties: Bool { hasAnchor || hasTag }

  /// Whether the node that starts carries an anchor, such as `&a`.
  var hasAnchor: Bool {
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT: unsafe event.pointee.data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT: unsafe event.pointee.data.sequence_start.anchor != nil
    default: unsafe event.pointee.data.mapping_start.anchor != nil
    }
  }

  /// Whether the node that starts carries a tag, such as `!!str`.
  var hasTag: Bool {
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT: unsafe event.pointee.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT: unsafe event.pointee.data.sequence_start.tag != nil
    default: unsafe event.pointee.data.mapping_start.tag != nil
    }
  }

  /// Whether the collection that starts is written with brackets.
  var isFlow: Bool {
    unsafe event.pointee.type == YAML_SEQUENCE_START_EVENT
      ? event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
      : event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
  }

  /// How the scalar is written.
  var scalarStyle: ScalarStyle {
    switch unsafe event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// How many UTF-8 bytes the scalar's value has.
  var scalarLength: Int { unsafe event.pointee.data.scalar.length }

  /// Whether the scalar's value stands byte for byte in `bytes` at `lower`.
  func scalarEquals(_ bytes: Span<UInt8>, at lower: Int) -> Bool {
    let length = scalarLength
    guard lower >= 0, length <= bytes.count - lower else { return false }
    let value = unsafe UnsafeRawPointer(event.pointee.data.scalar.value)
    return unsafe bytes.withUnsafeBytes { source in
      guard length > 0, let base = source.baseAddress, let value = unsafe value else {
        return length == 0
      }
      return unsafe memcmp(base + lower, value, length) == 0
    }
  }

  /// Appends the scalar's value to `pool`.
  func appendScalar(to pool: inout [UInt8]) {
    unsafe pool.append(
      contentsOf: UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: scalarLength))
  }

  /// Why `next` gave `nil`.
  var problem: ParserProblem {
    let state = unsafe parser.pointee
    return unsafe ParserProblem(
      problem: state.problem.map { unsafe String(cString: $0) } ?? "out of memory",
      mark: state.problem_mark.index,
      context: state.context.map { unsafe String(cString: $0) } ?? "",
      contextMark: state.context_mark.index)
  }
}

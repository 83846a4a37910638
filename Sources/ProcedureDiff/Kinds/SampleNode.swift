/// A value of a sample file.
enum SampleNode: Sendable {
  /// Text that stands without quotes.
  case text(String)
  case quoted(String)
  case list([SampleNode])
  case map([(key: String, value: SampleNode)])

  /// As it would be typed.
  var typed: String { json }

  /// In YAML's flow form, on one line.
  var json: String {
    switch self {
    case .text(let text): text
    case .quoted(let text): "\"\(text)\""
    case .list(let nodes): "[" + nodes.map(\.json).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key): \($0.value.json)" }.joined(separator: ", ") + "}"
    }
  }
}

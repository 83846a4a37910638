/// A group of properties that most elements leave at their defaults, held in one word.
///
/// Elements are copied often and their rarer properties are read seldom, so these live in a box of
/// their own that exists only once one of them is set.
struct Sparse<Contents: DefaultInitializable>: Sendable {
  private indirect enum Box: Sendable {
    case contents(Contents)
  }

  private var box: Box?

  init() {}

  var isEmpty: Bool { box == nil }

  /// One property of the contents; its default where nothing was set.
  @inline(__always)
  func read<Value>(_ property: (Contents) -> Value, else value: @autoclosure () -> Value) -> Value {
    guard case .contents(let contents) = box else { return value() }
    return property(contents)
  }

  @inline(__always)
  mutating func write(_ change: (inout Contents) -> Void) {
    var contents: Contents
    if case .contents(let present) = box { contents = present } else { contents = Contents() }
    change(&contents)
    box = .contents(contents)
  }
}

/// Contents that have defaults for everything.
protocol DefaultInitializable: Sendable {
  init()
}

/// A group of properties that most elements leave at their defaults, held in one word.
///
/// Elements are copied often and their rarer properties are read seldom, so these live in a box of
/// their own that exists only once one of them is set.
struct Sparse<Contents: DefaultInitializable>: Sendable {
  /// Empty, or the contents: an array changes in place while nobody shares it.
  private var box: [Contents] = []

  init() {}

  var isEmpty: Bool { box.isEmpty }

  /// One property of the contents; its default where nothing was set.
  @inline(__always)
  func read<Value>(_ property: (Contents) -> Value, else value: @autoclosure () -> Value) -> Value {
    box.isEmpty ? value() : property(box[0])
  }

  @inline(__always)
  mutating func write(_ change: (inout Contents) -> Void) {
    if box.isEmpty { box.append(Contents()) }
    change(&box[0])
  }
}

/// Contents that have defaults for everything.
protocol DefaultInitializable: Sendable {
  init()
}

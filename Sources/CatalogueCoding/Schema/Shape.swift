public import YAMLSyntax

/// How one kind of value is read, and what it looks like.
public struct Shape<Value: Sendable>: Sendable {
  public let description: ShapeDescription
  /// Reads a node; `nil` after a finding was reported.
  public let read: @Sendable (NodeID, inout Reader) -> Value?

  public init(
    _ description: ShapeDescription, read: @escaping @Sendable (NodeID, inout Reader) -> Value?
  ) {
    self.description = description
    self.read = read
  }
}

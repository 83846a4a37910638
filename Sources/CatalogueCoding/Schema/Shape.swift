package import YAMLSyntax

/// How one kind of value is read, and what it looks like.
package struct Shape<Value: Sendable>: Sendable {
  package let description: ShapeDescription
  /// Reads a node; `nil` after a finding was reported.
  package let read: @Sendable (NodeID, inout Reader) -> Value?

  package init(
    _ description: ShapeDescription, read: @escaping @Sendable (NodeID, inout Reader) -> Value?
  ) {
    self.description = description
    self.read = read
  }
}

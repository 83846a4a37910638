/// How much one file may hold: what goes past a limit is refused unread, so nobody can exhaust memory.
package struct YAMLLimits: Sendable {
  /// Bytes in the file; the largest real record has some 40 kB. Default 4 MiB.
  package var maxBytes: Int
  /// Collections inside one another; the format itself needs 8. Default 64.
  package var maxDepth: Int
  /// Keys, values and collections together; a real record has some 400. Default 200,000.
  package var maxNodes: Int

  package init(maxBytes: Int = 4 << 20, maxDepth: Int = 64, maxNodes: Int = 200_000) {
    precondition(maxBytes < Int(UInt32.max), "byte offsets are 32 bits")
    self.maxBytes = maxBytes
    self.maxDepth = maxDepth
    self.maxNodes = maxNodes
  }
}

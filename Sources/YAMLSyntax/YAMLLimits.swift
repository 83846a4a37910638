/// How much one file may hold: what goes past a limit is refused unread, so nobody can exhaust memory.
public struct YAMLLimits: Sendable {
  /// Bytes in the file, by default 4 MiB: some five hundred times a usual record.
  public var maxBytes: Int
  /// How many collections may lie inside one another, by default 64.
  public var maxDepth: Int
  /// Keys, values and collections together, by default 200,000: some five hundred times a usual record.
  public var maxNodes: Int
  /// How many findings are kept for one file, by default 1,000; one more says how many were not.
  public var maxFindings: Int

  public init(
    maxBytes: Int = 4 << 20, maxDepth: Int = 64, maxNodes: Int = 200_000, maxFindings: Int = 1_000
  ) {
    precondition(maxBytes < Int(UInt32.max), "byte offsets are 32 bits")
    self.maxBytes = maxBytes
    self.maxDepth = maxDepth
    self.maxNodes = maxNodes
    self.maxFindings = maxFindings
  }
}

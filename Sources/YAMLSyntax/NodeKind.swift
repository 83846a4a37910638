/// What a node is: text, keys with values, or a list.
public enum NodeKind: UInt8, Sendable {
  case scalar
  case mapping
  case sequence
}

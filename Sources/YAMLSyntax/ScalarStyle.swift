/// How a scalar is written, which changes what others may read but never what we take it for.
public enum ScalarStyle: UInt8, Sendable {
  /// Without quotes; also a value that was left out.
  case plain
  case singleQuoted
  case doubleQuoted
  /// Under `|`: line breaks stay.
  case literal
  /// Under `>`: lines are joined.
  case folded
}

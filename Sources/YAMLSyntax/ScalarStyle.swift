/// How a scalar is written. It never changes what the text means to us, only what others may read.
package enum ScalarStyle: UInt8, Sendable {
  /// Without quotes; also a value that was left out.
  case plain
  case singleQuoted
  case doubleQuoted
  /// Under `|`: line breaks stay.
  case literal
  /// Under `>`: lines are joined.
  case folded
}

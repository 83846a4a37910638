/// A half-open range of UTF-8 bytes in one source file, counted from 0.
///
/// Offsets are 32 bits: a file over 4 GiB is refused long before it gets here.
public struct ByteRange: Hashable, Sendable {
  /// The first byte.
  public var lower: UInt32
  /// One past the last byte; never below `lower`.
  public var upper: UInt32

  public init(_ lower: UInt32, _ upper: UInt32) {
    precondition(lower <= upper, "a byte range runs forwards")
    self.lower = lower
    self.upper = upper
  }

  public init(_ lower: Int, _ upper: Int) {
    self.init(UInt32(lower), UInt32(upper))
  }

  /// The empty range at the start of a file: what a finding about the whole file points at.
  public static let start = ByteRange(UInt32(0), UInt32(0))

  /// How many bytes it covers.
  public var count: Int { Int(upper - lower) }
  public var isEmpty: Bool { lower == upper }

  /// The same range as array indices.
  public var indices: Range<Int> { Int(lower)..<Int(upper) }

  public func contains(_ other: ByteRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// The smallest range that covers both.
  public func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(lower, other.lower), max(upper, other.upper))
  }
}

extension ByteRange: Comparable {
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }
}

extension ByteRange: CustomStringConvertible {
  public var description: String { "\(lower)..<\(upper)" }
}

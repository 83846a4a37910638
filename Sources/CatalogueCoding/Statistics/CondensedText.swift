public import SourceText

/// The text of a long table with only those lines kept that something points at.
///
/// Each line left out stays as an empty one, so that lines keep their numbers and kept lines their
/// columns. A table of a million lines takes a megabyte.
public struct CondensedText: Sendable {
  private let keepsAll: Bool
  public private(set) var bytes: [UInt8] = []

  init(keepsAll: Bool) {
    self.keepsAll = keepsAll
  }

  /// The range in this text of bytes of the line that is passed next, counted from the line's start.
  func range(_ lower: Int, _ upper: Int) -> ByteRange {
    ByteRange(bytes.count + lower, bytes.count + max(lower, upper))
  }

  /// Takes a line with its line breaks.
  mutating func pass(_ source: [UInt8], _ range: Range<Int>, keeping: Bool) {
    if keepsAll || keeping {
      bytes += source[range]
    } else {
      for byte in source[range] where byte == 0x0A { bytes.append(byte) }
    }
  }

  /// Takes what nobody reads any more.
  mutating func keepRest(_ source: [UInt8]) {
    if keepsAll { bytes += source }
  }

  /// It as a file that findings can be shown in.
  public func file(_ path: String) -> SourceFile { SourceFile(path: path, bytes: bytes) }
}

/// Writes whole numbers as printable ASCII, small ones as one character.
///
/// There are 91 digits: `#` to `~` without the backslash. The first 64 end a number; the other 27
/// carry on to more digits. So the text can stand in a string of script as it is, and gzip's Huffman
/// code takes back what eight bits a digit cost.
struct DigitWriter {
  /// The text so far.
  private(set) var bytes: [UInt8] = []

  /// Appends a number, which must not be negative.
  mutating func append(_ number: Int) {
    precondition(number >= 0, "an index holds no negative numbers")
    var rest = number
    while rest >= 64 {
      rest -= 64
      bytes.append(Self.digit(64 + rest % 27))
      rest /= 27
    }
    bytes.append(Self.digit(rest))
  }

  /// Appends letters and digits, how many first.
  mutating func append(word: some Collection<UInt8>) {
    append(word.count)
    bytes.append(contentsOf: word)
  }

  /// Appends what another writer wrote.
  mutating func append(_ other: DigitWriter) { bytes.append(contentsOf: other.bytes) }

  private static func digit(_ value: Int) -> UInt8 {
    let byte = UInt8(value + 35)
    return byte >= UInt8(ascii: "\\") ? byte + 1 : byte
  }
}

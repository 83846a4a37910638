public import SourceText

extension Diagnostic {
  /// What the element said that the finding points at, as `m-` and twelve digits.
  ///
  /// The flagged bytes with blanks folded, and what the rule adds: not the line, not the message. So a
  /// decision reopens when the text changes, and survives when it only moves.
  public func meaning(in file: SourceFile) -> String {
    var digest = StableDigest()
    let end = min(Int(location.range.upper), file.bytes.count)
    let start = min(Int(location.range.lower), end)
    if location.path == file.path { digest.addFoldingBlanks(file.bytes[start..<end]) }
    if !detail.isEmpty {
      digest.add(0x1F)
      for byte in detail.utf8 { digest.add(byte) }
    }
    return "m-" + digest.hex(digits: 12)
  }

  /// The identity of the finding: rule, record, path and meaning, as sixteen digits.
  public func fingerprint(in file: SourceFile) -> String {
    fingerprint(meaning: meaning(in: file))
  }

  /// The identity with a meaning that is known already.
  public func fingerprint(meaning: String) -> String {
    var digest = StableDigest()
    for part in [rule, record.isEmpty ? location.path : record, path, meaning] {
      for byte in part.utf8 { digest.add(byte) }
      digest.add(0x1F)
    }
    return digest.hex(digits: 16)
  }
}

/// A digest that is the same on every machine and in every run, for names and not for secrets.
///
/// - Source: Fowler, Noll and Vo, FNV-1a with 64 bits, and the last mixing of SplitMix64.
public struct StableDigest: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  public mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Adds bytes with every run of blanks and line breaks as one blank, and none at the ends.
  public mutating func addFoldingBlanks(_ bytes: ArraySlice<UInt8>) {
    var isPending = false
    var hasText = false
    for byte in bytes {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        isPending = hasText
        continue
      }
      if isPending { add(0x20) }
      isPending = false
      hasText = true
      add(byte)
    }
  }

  /// As a number of which every bit depends on all that was added.
  public var number: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The first so many hexadecimal digits, at most 16.
  public func hex(digits: Int) -> String {
    let text = String(number, radix: 16)
    let whole = String(repeating: "0", count: 16 - text.utf8.count) + text
    return String(whole.prefix(digits))
  }
}

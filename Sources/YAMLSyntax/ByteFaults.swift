internal import Diagnostics
internal import SourceText

/// The bytes for which libyaml refuses a file, looked for only once it has refused one.
///
/// libyaml checks its input anyway; looking first would cost a sixteenth of the whole reading.
struct ByteFaults {
  /// The first bytes that are no UTF-8; `nil` where all are.
  private(set) var invalid: ByteRange?
  /// Control characters and non-characters, in order.
  private(set) var controls: [ByteRange] = []

  /// Looks at every byte after a byte-order mark.
  init(_ file: [UInt8], from start: Int) {
    let bytes = file.span
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes)
    } catch {
      invalid = ByteRange(error.byteOffsets.lowerBound, error.byteOffsets.upperBound)
      return
    }
    var index = start
    while index < bytes.count {
      let length = Self.lengthOfControl(at: index, in: bytes)
      if length > 0 { controls.append(ByteRange(index, index + length)) }
      index += max(1, length)
    }
  }

  /// Reports them; `false` where there are none and libyaml had another reason.
  func report(in file: SourceFile, to findings: inout FindingList) -> Bool {
    if let invalid { findings.appendLast(.notUTF8(file, at: invalid)) }
    findings.append(each: controls) { .control(file, at: $0) }
    return invalid != nil || !controls.isEmpty
  }

  /// How many bytes a character has that YAML does not allow; 0 where it is allowed.
  ///
  /// - Source: YAML 1.1 and 1.2.2, 5.1, c-printable. U+0085 is a line break, see `ByteScan`.
  private static func lengthOfControl(at index: Int, in bytes: Span<UInt8>) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): 0
    case 0..<0x20, 0x7F: 1
    case 0xC2: (0x80...0x9F).contains(bytes[index + 1]) && bytes[index + 1] != 0x85 ? 2 : 0
    case 0xEF: bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE ? 3 : 0
    default: 0
    }
  }
}

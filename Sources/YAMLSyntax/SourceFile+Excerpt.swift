internal import SourceText

extension SourceFile {
  /// What stands at a range, as a message quotes it: on one line, cut after 60 Unicode scalars.
  func excerpt(_ range: ByteRange) -> String {
    // Four bytes a scalar at most, and one scalar more to see whether anything is cut.
    let bytes = bytes[range.indices].prefix(4 * 61)
    let words = String(decoding: bytes, as: UTF8.self).unicodeScalars.split { $0.value <= 0x20 }
    let line = words.map { String($0) }.joined(separator: " ").unicodeScalars
    guard line.count > 60 || bytes.count < range.count else { return String(line) }
    return String(line.prefix(60)) + "…"
  }
}

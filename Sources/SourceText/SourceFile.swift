/// One file as it was read: its path in the workspace and its bytes, untouched.
///
/// A byte-order mark and carriage returns stay in `bytes`, so that every `ByteRange` indexes what is
/// on disk and an edit changes nothing else.
public struct SourceFile: Sendable {
  /// Path relative to the workspace, with `/` between parts.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The bytes of a range as text; bytes that are not UTF-8 become U+FFFD.
  public func text(in range: ByteRange) -> String {
    let end = min(Int(range.upper), bytes.count)
    return String(decoding: bytes[min(Int(range.lower), end)..<end], as: UTF8.self)
  }
}

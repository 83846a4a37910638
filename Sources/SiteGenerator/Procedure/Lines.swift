/// The lines of a text that are not empty.
///
/// By bytes: notes are long, and telling characters apart takes longer than the rest of their rendering.
func lines(of text: String) -> [Substring] {
  text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
}

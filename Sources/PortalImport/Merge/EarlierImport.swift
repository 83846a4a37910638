/// What the next import of a record takes over from the last one.
package struct EarlierImport: Sendable {
  /// Whether it was facts without prose.
  package var isFacts = false
  /// Ids of the papers that it named.
  package var papers: Set<String> = []

  /// Reads the lines of a base, or of a file without one.
  package init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      if line.elementsEqual("depth: facts".utf8) { isFacts = true }
      let text = line.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
      if text.starts(with: "paper: ".utf8) {
        papers.insert(String(decoding: text.dropFirst(7), as: UTF8.self))
      }
    }
  }
}

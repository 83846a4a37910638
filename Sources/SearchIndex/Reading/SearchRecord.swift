/// What is shown of a document that was found.
package struct SearchRecord: Hashable, Sendable {
  /// Between two records of a file.
  static let between = "\u{1E}"
  private static let field: Character = "\t"
  /// What the id of a life event begins with.
  private static let event = "viec:"
  /// The longest name in an address, in bytes.
  private static let longestSlug = 72
  private static let part: Character = "\u{1F}"

  package var id: String
  package var title: String
  package var names: [String]
  package var address: String
  package var line: String
  package var prior: Int

  init(_ document: SearchDocument, line: Int) {
    id = document.id
    title = document.title
    names = document.names
    address = document.address
    self.line = line < document.lines.count ? document.lines[line] : ""
    prior = document.prior
  }

  /// Reads a record; nil where its text is damaged.
  init?(_ text: some StringProtocol) {
    let fields = text.split(separator: Self.field, omittingEmptySubsequences: false)
    guard fields.count == 6, let prior = Int(fields[5]) else { return nil }
    id = String(fields[0])
    title = String(fields[1])
    names = fields[2].split(separator: Self.part).map { String($0) }
    address = fields[3].isEmpty ? Self.usualAddress(id: id, title: title) : String(fields[3])
    line = String(fields[4])
    self.prior = prior
  }

  /// The record as it stands in a file.
  var text: String {
    let parts = [
      Self.plain(id), Self.plain(title),
      names.map { Self.plain($0) }.joined(separator: String(Self.part)),
      address == Self.usualAddress(id: id, title: title) ? "" : Self.plain(address),
      Self.plain(line), "\(prior)",
    ]
    return parts.joined(separator: String(Self.field))
  }

  /// Where a page is unless its record says otherwise: what the id and the title make of it.
  private static func usualAddress(id: String, title: String) -> String {
    if id.hasPrefix(event) {
      return "viec-trong-doi/" + id.dropFirst(event.count) + "/index.html"
    }
    var words = Tokenizer.tokens(in: title).map { String(decoding: $0.folded, as: UTF8.self) }
    var length = words.reduce(-1) { $0 + $1.utf8.count + 1 }
    while length > longestSlug, let last = words.popLast() { length -= last.utf8.count + 1 }
    return "thu-tuc/\(id)/" + words.joined(separator: "-") + "/index.html"
  }

  /// The text with a blank for each character that separates, and for line breaks.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}

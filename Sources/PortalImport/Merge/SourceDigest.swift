/// A short mark of what a source record says, whatever the order of its lists.
///
/// It stands in the first line of a base. The same record, fetched again, is then known without
/// comparing files: neither a newer version of this program nor a longer registry can make a change
/// of the portal out of it.
package enum SourceDigest {
  /// Raised when the importer reads records otherwise, so that they are joined once more.
  private static let version = 2
  private static let opening = "# bản ghi nguồn: "

  /// The mark of a record; the form it is written in counts.
  package static func of(_ raw: RawRecord, factsOnly: Bool) -> String {
    let value: UInt64
    switch raw.content {
    case .portal(let json), .page(let json), .export(let json): value = digest(json)
    case .pageText(let text): value = digest(text)
    case .row(let row):
      value = digest(row.cells.map { digest($0.column + "\u{0}" + $0.text) }.sorted())
    case .refused: return ""
    }
    let digits = String(value, radix: 16)
    let padding = String(repeating: "0", count: 16 - digits.count)
    return "\(version)-\(factsOnly ? "f" : "t")-\(padding)\(digits)"
  }

  /// A base with its mark before everything else.
  package static func mark(_ bytes: [UInt8], _ digest: String) -> [UInt8] {
    digest.isEmpty ? bytes : Array((opening + digest + "\n").utf8) + bytes
  }

  /// The mark of a base; `nil` where it has none.
  static func printed(in base: [UInt8]) -> String? {
    guard base.starts(with: opening.utf8) else { return nil }
    return String(decoding: base.dropFirst(opening.utf8.count).prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// Members that change from day to day while the procedure does not.
  private static let volatile: Set<String> = ["createdAt", "updatedAt", "category", "raw_text"]
  /// Lists whose order says something.
  private static let ordered: Set<String> = ["executionSteps"]

  private static func digest(_ value: JSONValue, key: String = "") -> UInt64 {
    switch value.kind {
    case .null: digest("null")
    case .flag(let flag): digest(flag ? "+" : "-")
    case .number(let text), .text(let text): digest(text)
    case .list(let list):
      ordered.contains(key)
        ? digest(list.map { digest($0) }) : digest(list.map { digest($0) }.sorted())
    case .object(let members):
      digest(
        members.filter { !$0.value.isNull && !volatile.contains($0.key) }
          .map { digest([digest($0.key), digest($0.value, key: $0.key)]) }.sorted())
    }
  }

  private static func digest(_ text: String) -> UInt64 {
    var hash = seed
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* prime }
    return hash
  }

  private static func digest(_ parts: [UInt64]) -> UInt64 {
    var hash = seed
    for part in parts {
      for shift in stride(from: 0, to: 64, by: 8) {
        hash = (hash ^ ((part >> UInt64(shift)) & 0xFF)) &* prime
      }
    }
    return hash
  }

  /// The numbers of FNV-1a.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3
}

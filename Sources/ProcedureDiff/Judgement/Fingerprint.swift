/// The lasting mark of a change: what it is, where, and what it says.
///
/// The place in the file, the wording of messages and changes elsewhere do not count, so that an
/// approval holds for later commits of the same branch.
package enum Fingerprint {
  /// `m-` and 16 digits; equal changes of equal records have equal marks.
  package static func of(_ change: Change, record: String) -> String {
    var hash = FNV()
    for part in [
      change.kind.id, record, change.path, change.before?.text ?? "", change.after?.text ?? "",
      said(change),
    ] {
      hash.add(part)
    }
    return "m-" + hash.hexadecimal
  }

  /// The mark of a file's bytes.
  static func of(_ bytes: [UInt8]) -> String {
    var hash = FNV()
    hash.add(bytes)
    return hash.hexadecimal
  }

  /// What an element that came or went says: another amount is another change.
  private static func said(_ change: Change) -> String {
    guard change.kind.key.isEmpty, [.added, .removed].contains(change.kind.action) else {
      return ""
    }
    return lines(change.element).joined(separator: "\n")
  }

  private static func lines(_ item: Item) -> [String] {
    item.entries.flatMap { entry -> [String] in
      guard case .items(let items) = entry.content else {
        return ["\(entry.key)=\(entry.content.typed)"]
      }
      return items.sorted { $0.identity.text < $1.identity.text }
        .flatMap { [entry.key + "/" + $0.identity.text] + lines($0) }
    }
  }
}

/// The 64-bit Fowler–Noll–Vo hash (FNV-1a): no secret is kept by it, it only has to be the same anywhere.
private struct FNV {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { mix(byte) }
    mix(0)
  }

  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes { mix(byte) }
  }

  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

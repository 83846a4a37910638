/// The form of a procedure's code.
///
/// - Source: the codes of the national database's records; the suffix is that of local records.
public enum ProcedureCode {
  /// `d.dddddd`, with the suffix of a local record or a service where there is one, or `x-<slug>`.
  public static func isWellFormed(_ code: String) -> Bool {
    if code.hasPrefix("x-") {
      return code.utf8.count > 2
        && code.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, isDigits(parts[0], 1), parts[0] != "0", isDigits(parts[1], 6) else {
      return false
    }
    var rest = parts.dropFirst(2)
    if rest.count >= 4 {
      let suffix = Array(rest.prefix(4))
      guard isDigits(suffix[0], 3), isDigits(suffix[1], 2), isDigits(suffix[2], 2),
        suffix[3].utf8.count == 3, suffix[3].hasPrefix("H"), isDigits(suffix[3].dropFirst(), 2)
      else { return false }
      rest = rest.dropFirst(4)
    }
    switch rest.count {
    case 0: return true
    case 1: return isDigits(rest[rest.startIndex], 2)
    default: return false
    }
  }

  private static func isDigits(_ text: Substring, _ count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}

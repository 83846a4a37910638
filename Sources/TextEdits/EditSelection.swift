package import Diagnostics
import SourceText

/// The edits that are made of one file's fixes, none of which touches another.
///
/// Of each finding the first fix is taken that may be applied. Two that touch the same bytes cannot
/// both be right about them: the one of the earlier finding is kept, the other is set aside.
package struct EditSelection: Sendable {
  /// What is to be applied, in the order of the bytes.
  package private(set) var edits: [TextEdit] = []
  /// How many findings are mended by them.
  package private(set) var fixed = 0
  /// Findings whose fix was set aside because it touches another.
  package private(set) var setAside: [Diagnostic] = []

  /// Chooses among the fixes of the findings of one file, in print order.
  package init(_ diagnostics: [Diagnostic], applying tier: FixTier) {
    for diagnostic in diagnostics.sorted(by: Diagnostic.inPrintOrder) {
      guard let fix = diagnostic.fixIts.first(where: { tier.admits($0.applicability) }) else {
        continue
      }
      let new = fix.edits.filter { !edits.contains($0) }
      if new.contains(where: { edit in edits.contains { Self.touches($0.range, edit.range) } }) {
        setAside.append(diagnostic)
        continue
      }
      edits += new
      fixed += 1
    }
    edits.sort { $0.range < $1.range }
  }

  /// The bytes with the edits made.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    for edit in edits where Int(edit.range.upper) <= bytes.count {
      result += bytes[at..<Int(edit.range.lower)]
      result += Array(edit.replacement.utf8)
      at = Int(edit.range.upper)
    }
    return result + bytes[at...]
  }

  /// Whether two edits have bytes or a place in common; neighbours have not.
  private static func touches(_ left: ByteRange, _ right: ByteRange) -> Bool {
    if left.isEmpty || right.isEmpty {
      return left.lower <= right.upper && right.lower <= left.upper
    }
    return left.lower < right.upper && right.lower < left.upper
  }
}

import Diagnostics
import SourceText

/// Lines and columns of one file's ranges, in Unicode scalars.
struct FilePlaces {
  // Starts and ends each go forwards through the file by themselves.
  private var starts: PlaceFinder
  private var ends: PlaceFinder

  init(_ file: SourceFile) {
    let lines = LineIndex(file)
    starts = PlaceFinder(file, lines)
    ends = PlaceFinder(file, lines)
  }

  mutating func positions(of range: ByteRange) -> (start: TextPosition, end: TextPosition) {
    (starts.position(of: range.lower), ends.position(of: range.upper))
  }
}

/// One finding with what formats print of its place.
struct PlacedFinding {
  let diagnostic: Diagnostic
  let fingerprint: String
  /// The fingerprint, with a number behind it where the same one came before in this file.
  let key: String
  let start: TextPosition
  /// Behind the last character.
  let end: TextPosition
  /// The flagged text in one line, made safe, at most 160 letters.
  let quote: String
}

extension FileDiagnostics {
  /// The findings in print order with their places.
  func placed() -> [PlacedFinding] {
    var places = FilePlaces(file)
    var seen: [String: Int] = [:]
    return diagnostics.map { diagnostic in
      let (start, end) = places.positions(of: diagnostic.location.range)
      let fingerprint = diagnostic.fingerprint(in: file)
      let count = (seen[fingerprint] ?? 0) + 1
      seen[fingerprint] = count
      return PlacedFinding(
        diagnostic: diagnostic, fingerprint: fingerprint,
        key: count == 1 ? fingerprint : "\(fingerprint)-\(count)", start: start, end: end,
        quote: quote(diagnostic.location.range))
    }
  }

  private func quote(_ range: ByteRange) -> String {
    let end = min(Int(range.upper), Int(range.lower) + 1_000)
    let text = visible(file.text(in: ByteRange(Int(range.lower), max(Int(range.lower), end))))
    let words = text.split(separator: " ").joined(separator: " ")
    return words.utf8.count > 160 && words.count > 160 ? words.prefix(160) + "…" : words
  }
}

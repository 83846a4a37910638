internal import Diagnostics
internal import SourceText

extension TreeBuilder {
  /// Notes that a document starts; `false` where it is the second, which is not read.
  mutating func start(
    _ markers: inout DocumentMarkers, _ parser: borrowing EventParser, in bytes: Span<UInt8>
  ) -> Bool {
    let lower = cursor.offset(of: parser.startMark, in: bytes)
    let upper = cursor.offset(of: parser.endMark, in: bytes)
    // Directives stand before the marker and belong to the same event.
    let marker = ByteRange(max(lower, upper - 3), upper)
    guard !markers.hasStarted else {
      findings.append(.multipleDocuments(file, at: marker))
      return false
    }
    markers.hasStarted = true
    guard parser.isExplicitMarker else { return true }
    if parser.hasDirectives {
      let removed = ByteRange(lower, endOfMarkerLine(after: upper, in: bytes))
      findings.append(.directive(file, at: ByteRange(lower, endOfLine(lower, in: bytes)), removed))
    } else {
      let removed = ByteRange(Int(marker.lower), endOfMarkerLine(after: upper, in: bytes))
      findings.append(.documentMarker(file, at: marker, removing: removed))
    }
    return true
  }

  /// Notes that a document ends.
  mutating func end(
    _ markers: inout DocumentMarkers, _ parser: borrowing EventParser, in bytes: Span<UInt8>
  ) {
    guard parser.isExplicitMarker else { return }
    markers.endsExplicitly = true
    let lower = cursor.offset(of: parser.startMark, in: bytes)
    let marker = ByteRange(lower, cursor.offset(of: parser.endMark, in: bytes))
    let removed = ByteRange(lower, endOfMarkerLine(after: Int(marker.upper), in: bytes))
    findings.append(.documentMarker(file, at: marker, removing: removed))
  }

  /// Past the blanks after a marker, and past the line break if nothing else stands there.
  private func endOfMarkerLine(after upper: Int, in bytes: Span<UInt8>) -> Int {
    var at = upper
    while at < bytes.count, bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "\t") {
      at += 1
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: "\r") { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "\n") { at += 1 }
    return at
  }

  /// Where the line's text ends, without the line break.
  private func endOfLine(_ from: Int, in bytes: Span<UInt8>) -> Int {
    var at = from
    while at < bytes.count, bytes[at] != UInt8(ascii: "\n"), bytes[at] != UInt8(ascii: "\r") {
      at += 1
    }
    return at
  }
}

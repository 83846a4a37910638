internal import Diagnostics
internal import SourceText

extension TreeBuilder {
  /// Reports why libyaml could not go on; `bracket` is the innermost one that is open.
  mutating func reportSyntax(
    _ problem: ParserProblem, after markers: DocumentMarkers, openBracket bracket: Int?,
    in bytes: Span<UInt8>
  ) {
    let faults = ByteFaults(file.bytes, from: scan.start)
    if faults.invalid != nil {
      // What was taken for YAML before was no text either.
      isUTF8 = false
      findings = FindingList(limit: limits.maxFindings)
    }
    if faults.report(in: file, to: &findings) { return }
    let stop = cursor.offset(of: problem.mark, in: bytes)
    let context =
      problem.context.isEmpty ? stop : cursor.offset(of: problem.contextMark, in: bytes)
    if markers.endsExplicitly {
      let end = min(stop + 3, bytes.count)
      findings.appendLast(.multipleDocuments(file, at: ByteRange(stop, max(stop, end))))
      return
    }
    // Such a break cuts a text in two for libyaml alone; it is reported, and its effects need not be.
    if let first = scan.strayBreaks.first, first.lower < stop { return }
    let isTab = stop < bytes.count && bytes[stop] == UInt8(ascii: "\t")
    if isTab {
      TabCheck(file, tabs: scan.tabs).report(stoppedAt: stop, to: &findings)
      return
    }
    let explainer = SyntaxExplainer(
      file: file, bytes: file.bytes, stop: stop, context: context, openBracket: bracket,
      problem: problem)
    findings.appendLast(explainer.explain())
  }
}

internal import Diagnostics
internal import SourceText

extension TreeBuilder {
  /// Reports why libyaml could not go on.
  mutating func reportSyntax(
    _ problem: ParserProblem, after markers: DocumentMarkers, in bytes: Span<UInt8>
  ) {
    let at = cursor.offset(of: problem.mark, in: bytes)
    findings.append(
      .yaml(
        "yaml-syntax", in: file, at: ByteRange(at, at),
        Message(
          vi: "Không đọc được tệp từ chỗ này.", en: "The file cannot be read from here on."),
        notes: [Note(Message(vi: "libyaml: \(problem.problem)", en: "libyaml: \(problem.problem)"))]
      ))
  }
}

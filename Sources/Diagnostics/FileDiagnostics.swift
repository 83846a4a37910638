public import SourceText

/// The findings in one file, in print order, with the text they point into.
public struct FileDiagnostics: Sendable {
  /// The file; without bytes where it could not be read.
  public var file: SourceFile
  public var diagnostics: [Diagnostic]
  /// What the record is called, where findings are told record by record.
  public var heading: String?

  public init(_ file: SourceFile, _ diagnostics: [Diagnostic]) {
    self.file = file
    self.diagnostics = Self.inPrintOrder(diagnostics)
  }

  /// Findings in print order, most of which their places alone decide.
  ///
  /// Numbers are moved about in place of findings, whose references would be counted at each step.
  private static func inPrintOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard let path = diagnostics.first?.location.path else { return [] }
    guard diagnostics.allSatisfy({ $0.location.path == path }) else {
      return diagnostics.sorted(by: Diagnostic.inPrintOrder)
    }
    let order = diagnostics.indices.map { (place: diagnostics[$0].location.range, index: $0) }
      .sorted { left, right in
        if left.place != right.place { return left.place < right.place }
        return Diagnostic.inPrintOrder(diagnostics[left.index], diagnostics[right.index])
      }
    return order.map { diagnostics[$0.index] }
  }
}

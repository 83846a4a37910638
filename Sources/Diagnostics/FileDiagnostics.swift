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
    self.diagnostics = diagnostics.sorted(by: Diagnostic.inPrintOrder)
  }
}

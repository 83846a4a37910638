public import SourceText

/// The findings in one file, in print order, with the text they point into.
public struct FileDiagnostics: Sendable {
  /// The file; without bytes where it could not be read.
  public var file: SourceFile
  public var diagnostics: [Diagnostic]

  public init(_ file: SourceFile, _ diagnostics: [Diagnostic]) {
    self.file = file
    self.diagnostics = diagnostics.sorted(by: Diagnostic.inPrintOrder)
  }
}

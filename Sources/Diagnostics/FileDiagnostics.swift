package import SourceText

/// The findings in one file, in print order, with the text they point into.
package struct FileDiagnostics: Sendable {
  /// The file; without bytes where it could not be read.
  package var file: SourceFile
  package var diagnostics: [Diagnostic]

  package init(_ file: SourceFile, _ diagnostics: [Diagnostic]) {
    self.file = file
    self.diagnostics = diagnostics.sorted(by: Diagnostic.inPrintOrder)
  }
}

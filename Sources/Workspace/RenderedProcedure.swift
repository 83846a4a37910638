import Diagnostics
import SiteGenerator

/// What one procedure's file comes to in a build.
struct RenderedProcedure: Sendable {
  var pages: [OutputFile] = []
  /// What it adds to the open data; nil where it is not published.
  var data: DataRecord?
  /// Pages that are too heavy.
  var findings: [Diagnostic] = []
}

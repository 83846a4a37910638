import CatalogueCoding
import Diagnostics
import SourceText

/// Where, in the ranges of a whole procedure, the national file ends and the overlay begins.
struct OverlaySeam: Sendable {
  private let boundary: UInt32
  private let path: String

  init(_ whole: WholeProcedure) {
    boundary = UInt32(whole.boundary)
    path = whole.overlayFile.path
  }

  /// A finding brought back to the file where its value stands.
  func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.location.range.lower >= boundary else { return diagnostic }
    var copy = diagnostic
    let range = diagnostic.location.range
    copy.location = SourceLocation(
      path: path, range: ByteRange(range.lower - boundary, range.upper - boundary))
    // Edits are counted in the whole, which is no file.
    copy.fixIts = []
    return copy
  }
}

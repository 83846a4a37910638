internal import Diagnostics
internal import SourceText

extension ByteScan {
  /// Reports what the bytes show; `false` where libyaml cannot read such bytes.
  func report(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> Bool {
    if let invalid {
      diagnostics.append(.notUTF8(file, at: ByteRange(invalid.lowerBound, invalid.upperBound)))
      return false
    }
    if start > 0 { diagnostics.append(.byteOrderMark(file)) }
    diagnostics += strayBreaks.map { .strayBreak(file, at: $0) }
    if let first = loneReturns.first {
      diagnostics.append(.loneReturns(file, first: first, all: loneReturns))
    }
    diagnostics += controls.map { .control(file, at: $0) }
    return controls.isEmpty
  }
}

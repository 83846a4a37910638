internal import Diagnostics
internal import SourceText

extension ByteScan {
  /// Reports what the bytes show; `false` where libyaml cannot read such bytes.
  func report(_ file: SourceFile, to findings: inout FindingList) -> Bool {
    if let invalid {
      findings.append(.notUTF8(file, at: ByteRange(invalid.lowerBound, invalid.upperBound)))
      return false
    }
    if start > 0 { findings.append(.byteOrderMark(file)) }
    findings.append(each: strayBreaks) { .strayBreak(file, at: $0) }
    if let first = loneReturns.first {
      findings.append(.loneReturns(file, first: first, all: loneReturns))
    }
    findings.append(each: controls) { .control(file, at: $0) }
    return controls.isEmpty
  }
}

internal import Diagnostics
internal import SourceText

extension ByteScan {
  /// Reports what stands in the way of nobody here, but of other programs.
  func report(in file: SourceFile, to findings: inout FindingList) {
    if start > 0 { findings.append(.byteOrderMark(file)) }
    findings.append(each: strayBreaks) { .strayBreak(file, at: $0) }
    if let first = loneReturns.first {
      findings.append(.loneReturns(file, first: first, all: loneReturns))
    }
  }
}

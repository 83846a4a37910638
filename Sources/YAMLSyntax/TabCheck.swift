internal import Diagnostics
internal import SourceText

/// Finds tabs where blanks belong: in indentation and between a key and its value.
///
/// Tabs inside scalars and comments are text and none of its business.
struct TabCheck {
  private let file: SourceFile
  private let tabs: [UInt32]

  /// Takes the tabs that a `ByteScan` has found.
  init(_ file: SourceFile, tabs: [UInt32]) {
    self.file = file
    self.tabs = tabs
  }

  /// Reports the tabs of a tree that are no text.
  func report(in tree: YAMLTree, to findings: inout FindingList) {
    if tabs.isEmpty { return }
    let text = (tree.allNodes.filter { tree.kind($0) == .scalar }.map(tree.range) + tree.comments())
      .sorted()
    var next = text.startIndex
    var outside: [UInt32] = []
    for tab in tabs {
      while next < text.endIndex, text[next].upper <= tab { next += 1 }
      if next == text.endIndex || tab < text[next].lower { outside.append(tab) }
    }
    findings.append(each: runs(of: outside), finding)
  }

  /// Reports the tabs that begin a line, in a file that libyaml could not read because of one of them.
  ///
  /// - Parameters:
  ///   - stop: The byte where libyaml stopped, which is reported whatever stands before it.
  ///   - findings: Where they are added.
  func report(stoppedAt stop: Int, to findings: inout FindingList) {
    let bytes = file.bytes
    let leading = runs(of: tabs).filter { run in
      let lower = Int(run.lower)
      return lower == 0 || bytes[lower - 1] == UInt8(ascii: "\n") || run.indices.contains(stop)
    }
    findings.append(each: leading, finding)
  }

  /// Neighbouring tabs, taken together.
  private func runs(of tabs: [UInt32]) -> [ByteRange] {
    var runs: [ByteRange] = []
    for tab in tabs {
      if let last = runs.last, last.upper == tab {
        runs[runs.count - 1].upper = tab + 1
      } else {
        runs.append(ByteRange(tab, tab + 1))
      }
    }
    return runs
  }

  private func finding(_ range: ByteRange) -> Diagnostic {
    if isIndentation(range) { return .tabIndentation(file, at: range) }
    let bytes = file.bytes
    let end = Int(range.upper)
    let endsLine = end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D
    return .tabSeparator(file, at: range, replacement: endsLine ? "" : " ")
  }

  /// Whether only blanks stand before the tabs on their line.
  private func isIndentation(_ range: ByteRange) -> Bool {
    var at = Int(range.lower)
    let bytes = file.bytes
    // Nobody indents by more; a hostile line of blanks must not be walked for each of its tabs.
    let farthest = max(0, at - 1_000)
    while at > farthest, bytes[at - 1] == UInt8(ascii: " ") || bytes[at - 1] == UInt8(ascii: "\t") {
      at -= 1
    }
    return at == 0 || bytes[at - 1] == UInt8(ascii: "\n") || at == 3 && bytes[0] == 0xEF
  }
}

public import Diagnostics
public import SourceText

/// Reads the YAML that may be typed: one document, no anchors, no tags, nothing that others misread.
public enum YAMLReader {
  /// Reads one file into a tree, and says all that is wrong with it as YAML.
  ///
  /// Whatever can be read is read: refused tags, doubled keys and the like are reported and the tree
  /// still comes. Linear in the file's bytes, but for the sorting of a large mapping's keys.
  ///
  /// - Parameters:
  ///   - file: The file, its bytes as they are on disk.
  ///   - limits: How large and how deep it may be.
  ///   - diagnostics: What was found is appended here, in no particular order.
  /// - Returns: The tree; `nil` where the file is empty, is no UTF-8, breaks the syntax or goes past a
  ///   limit, and then there is at least one diagnostic.
  public static func read(
    _ file: SourceFile, limits: YAMLLimits = YAMLLimits(), into diagnostics: inout [Diagnostic]
  ) -> YAMLTree? {
    guard file.bytes.count <= limits.maxBytes else {
      diagnostics.append(.tooLarge(file, limit: limits.maxBytes))
      return nil
    }
    var findings = FindingList(limit: limits.maxFindings)
    defer { diagnostics += findings.all(in: file) }
    let survey = ByteSurvey(file.bytes.span)
    if let tree = CommonFormScanner.tree(of: file, survey: survey, limits: limits) {
      findings = TreeCheck(tree, findings: findings).findings
      return tree
    }
    return readByEvents(file, limits: limits, &findings)
  }

  /// Reads one file by libyaml's events alone: the way for what is not in the common form.
  static func readByEvents(
    _ file: SourceFile, limits: YAMLLimits, _ findings: inout FindingList
  ) -> YAMLTree? {
    let scan = ByteScan(file.bytes)
    guard scan.start < file.bytes.count else {
      scan.report(in: file, to: &findings)
      findings.appendLast(.empty(file))
      return nil
    }
    var builder = TreeBuilder(file: file, scan: scan, limits: limits, findings: findings)
    let tree = EventParser.parse(file.bytes, from: scan.start) { builder.build(&$0) }
    findings = builder.findings
    if builder.isUTF8 { scan.report(in: file, to: &findings) }
    guard let tree else { return nil }
    TabCheck(file, tabs: scan.tabs).report(in: tree, to: &findings)
    findings = TreeCheck(tree, findings: findings).findings
    return tree
  }
}

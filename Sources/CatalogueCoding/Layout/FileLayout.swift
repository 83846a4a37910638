public import Diagnostics
public import SourceText
import YAMLSyntax

/// Brings one file into the canonical layout, or says why it stays as it is.
///
/// Only what means nothing changes: blanks, the order of keys, quotes and brackets, and a missing id
/// is written from its name. The result is read again: unless it says the same, value by value, and
/// has every comment, it is thrown away.
public enum FileLayout {
  public enum Outcome: Sendable {
    /// The new bytes; the same as before where the layout was right.
    case laidOut([UInt8])
    /// The file cannot be laid out; nothing is written.
    case refused(Diagnostic)
  }

  public static func layOut(_ file: SourceFile, as kind: RecordFile) -> Outcome {
    var found: [Diagnostic] = []
    guard let written = YAMLReader.read(file, into: &found) else {
      return .refused(found.sorted(by: Diagnostic.inPrintOrder).first ?? .notKept(file, .unread))
    }
    let obstacles = found.filter { $0.severity == .error && $0.rule != "yaml-retyped" }
    if let obstacle = obstacles.min(by: Diagnostic.inPrintOrder) { return .refused(obstacle) }
    guard let tree = withIDs(written, kind) else { return .refused(.notKept(file, .unread)) }
    let before = kind.reading(tree)
    var printer = LayoutPrinter(
      tree, outlines: before.outlines, separatesEntries: kind.isRegistry)
    let text = printer.print()
    let bytes = withLineEnds(of: file, Array(text.utf8))
    if bytes == file.bytes { return .laidOut(bytes) }
    guard let printed = read(bytes, like: file) else { return .refused(.notKept(file, .unread)) }
    guard Meaning(tree) == Meaning(printed) else { return .refused(.notKept(file, .meaning)) }
    guard comments(tree) == comments(printed) else { return .refused(.notKept(file, .comments)) }
    guard isNoWorse(kind.reading(printed).diagnostics, than: before.diagnostics) else {
      return .refused(.notKept(file, .findings))
    }
    return .laidOut(bytes)
  }

  /// The tree with ids written where only names are; `nil` where that cannot be read any more.
  private static func withIDs(_ tree: YAMLTree, _ kind: RecordFile) -> YAMLTree? {
    let edits = MissingIDs(tree, outlines: kind.reading(tree).outlines).edits
    if edits.isEmpty { return tree }
    var bytes: [UInt8] = []
    var at = 0
    for edit in edits.sorted(by: { $0.range < $1.range }) {
      bytes += tree.file.bytes[at..<Int(edit.range.lower)] + Array(edit.replacement.utf8)
      at = Int(edit.range.upper)
    }
    return read(bytes + tree.file.bytes[at...], like: tree.file)
  }

  private static func read(_ bytes: [UInt8], like file: SourceFile) -> YAMLTree? {
    var found: [Diagnostic] = []
    let tree = YAMLReader.read(SourceFile(path: file.path, bytes: bytes), into: &found)
    return found.contains { $0.severity == .error && $0.rule != "yaml-retyped" } ? nil : tree
  }

  /// The same lines, ended as those of the file are.
  private static func withLineEnds(of file: SourceFile, _ bytes: [UInt8]) -> [UInt8] {
    guard let first = file.bytes.firstIndex(of: 0x0A), first > 0, file.bytes[first - 1] == 0x0D
    else { return bytes }
    return bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
  }

  private static func comments(_ tree: YAMLTree) -> [String] {
    let scalars = ScalarLayout(tree: tree, outlines: [:])
    return tree.comments().map { scalars.comment($0) }.sorted()
  }

  /// Whether the decoder finds nothing that it did not find before.
  private static func isNoWorse(_ after: [Diagnostic], than before: [Diagnostic]) -> Bool {
    var known: [String: Int] = [:]
    for diagnostic in before {
      known["\(diagnostic.rule) \(diagnostic.message.vietnamese)", default: 0] += 1
    }
    for diagnostic in after {
      known["\(diagnostic.rule) \(diagnostic.message.vietnamese)", default: 0] -= 1
    }
    return known.values.allSatisfy { $0 >= 0 }
  }
}

/// What the new layout would have lost.
private enum Loss {
  case unread
  case meaning
  case comments
  case findings

  var message: Message {
    switch self {
    case .unread: Message(vi: "bản sắp lại không đọc được", en: "what came out cannot be read")
    case .meaning: Message(vi: "một giá trị đã khác đi", en: "a value is not the same")
    case .comments: Message(vi: "một ghi chú bị mất", en: "a comment is missing")
    case .findings:
      Message(vi: "bản sắp lại có lỗi mới", en: "there is an error that was not there")
    }
  }
}

extension Diagnostic {
  /// The layout would have changed what the file says: a mistake of ours, and nothing is written.
  fileprivate static func notKept(_ file: SourceFile, _ loss: Loss) -> Diagnostic {
    Diagnostic(
      rule: "format-not-kept", family: .error, severity: .error,
      message: Message(
        vi:
          "không sắp lại tệp này được mà giữ nguyên nghĩa và ghi chú, nên để yên: hãy báo cho người làm chương trình",
        en:
          "this file cannot be laid out with its meaning and comments kept, so it stays as it is: please report it"
      ),
      location: SourceLocation(path: file.path, range: .start), notes: [Note(loss.message)])
  }
}

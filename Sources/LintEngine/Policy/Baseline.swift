public import Diagnostics
public import SourceText

/// The findings that were there when an office began, which are to become fewer and never more.
///
/// One finding a line, by fingerprint, with rule, record and path behind it for people; sorted by
/// fingerprint, so that two branches that take lines out rarely touch the same place.
public struct Baseline: Sendable {
  public static let path = "reviews/baseline.csv"
  public static let header = "fingerprint,rule,record,path"

  /// A line of the file.
  public struct Entry: Hashable, Sendable {
    public var fingerprint: String
    public var rule: String
    public var record: String
    public var path: String
    /// Bytes of the line.
    public var range: ByteRange

    public init(fingerprint: String, rule: String, record: String, path: String) {
      self.fingerprint = fingerprint
      self.rule = rule
      self.record = record
      self.path = path
      range = .start
    }
  }

  public private(set) var entries: [Entry] = []
  private(set) var fingerprints: Set<String> = []

  public init() {}

  /// Reads the file; lines that are none are reported and passed over.
  public init(_ file: SourceFile, into diagnostics: inout [Diagnostic]) {
    var start = 0
    for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let range = ByteRange(start, start + line.count)
      start += line.count + 1
      var text = String(decoding: line, as: UTF8.self)
      if text.hasSuffix("\r") { text.removeLast() }
      if text.isEmpty || text == Self.header { continue }
      let cells = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4, cells[0].utf8.count == 16 else {
        diagnostics.append(
          Diagnostic(
            rule: "baseline-malformed", family: .error, severity: .error,
            message: Message(
              vi: "dòng này không phải «\(Self.header)»", en: "this line is not “\(Self.header)”"),
            location: SourceLocation(path: file.path, range: range)))
        continue
      }
      var entry = Entry(fingerprint: cells[0], rule: cells[1], record: cells[2], path: cells[3])
      entry.range = range
      entries.append(entry)
      fingerprints.insert(entry.fingerprint)
    }
  }

  public var isEmpty: Bool { entries.isEmpty }

  /// The fingerprints of all lines.
  public var all: Set<String> { fingerprints }

  public func contains(_ fingerprint: String) -> Bool { fingerprints.contains(fingerprint) }

  /// The text of a file with these entries, each once.
  public static func text(_ entries: [Entry]) -> String {
    var seen: Set<String> = []
    let lines = entries.sorted { $0.fingerprint < $1.fingerprint }
      .filter { seen.insert($0.fingerprint).inserted }
      .map { "\($0.fingerprint),\($0.rule),\($0.record),\($0.path)" }
    return ([header] + lines).joined(separator: "\n") + "\n"
  }

  /// What was not in the list before: it may become shorter and never longer.
  ///
  /// Nothing where there was no list: then an office begins with this one.
  public func grown(since earlier: Set<String>) -> [Diagnostic] {
    guard !earlier.isEmpty else { return [] }
    return entries.filter { !earlier.contains($0.fingerprint) }.map { entry in
      Diagnostic(
        rule: "baseline-grown", family: .error, severity: .error,
        message: Message(
          vi:
            "danh sách gốc chỉ được ngắn lại, không thêm (\(entry.rule) \(entry.record)): bỏ dòng này; sửa bản ghi, hoặc ghi quyết định vào reviews/decisions",
          en:
            "the baseline may only become shorter (\(entry.rule) \(entry.record)): take this line out; mend the record, or decide in reviews/decisions"
        ),
        location: SourceLocation(path: Self.path, range: entry.range), record: entry.record,
        path: entry.path, detail: entry.fingerprint)
    }
  }

  /// What is no longer found: each line is an error until it is taken out, so that the list shrinks.
  public func stale(found: Set<Entry>, judged: (Entry) -> Bool) -> [Diagnostic] {
    let found = Set(found.map(\.fingerprint))
    return entries.filter { !found.contains($0.fingerprint) && judged($0) }.map { entry in
      Diagnostic(
        rule: "baseline-stale", family: .error, severity: .error,
        message: Message(
          vi:
            "phát hiện này không còn (\(entry.rule) \(entry.record)): xóa dòng này, hoặc chạy thutuc lint --baseline shrink",
          en:
            "this finding is gone (\(entry.rule) \(entry.record)): delete this line, or run thutuc lint --baseline shrink"
        ),
        location: SourceLocation(path: Self.path, range: entry.range), record: entry.record,
        path: entry.path, detail: entry.fingerprint)
    }
  }
}

import FileSystem
import SourceText

/// What one run of the linter printed, kept beside the findings for the next run of the same command over
/// files of which none has been touched since.
///
/// An answer is printed again only where program, day, command and every file of the workspace are the
/// same; whoever is not sure, as with links or files touched a moment ago, looks anew.
package struct KeptRun: Sendable {
  /// Changes with what is written.
  private static let version = "thutuc run 1"
  /// A run that prints more is not kept.
  package static let maxOutput = 32 << 20
  /// How many commands are remembered.
  private static let most = 16
  private static let ending = ".run"

  private let folder: String
  private let path: String
  private let files: ContentDigest
  private let isSettled: Bool

  /// Looks at the workspace as it is before the run; nil where it is small, or its files cannot be told
  /// by their times.
  ///
  /// - Parameters:
  ///   - root: The workspace's folder.
  ///   - command: Everything else that decides what is printed: program, day, arguments, width.
  ///   - now: Seconds since 1970.
  package init?(below root: String, command: [String], now: Int) {
    let paths = ["thutuc.yaml", "catalogue", "reviews"].map { joined(root, $0) }
    guard let stamp = TreeStamp(paths), stamp.files >= FindingCache.fewest,
      let folder = try? resolve(FindingCache.folder, inside: root)
    else { return nil }
    var key = ContentDigest()
    for text in [Self.version] + command { key.add(text) }
    self.folder = folder
    path = joined(folder, key.hex + Self.ending)
    var files = key
    files.add(stamp.bytes)
    self.files = files
    isSettled = stamp.isSettled(at: now)
  }

  /// What the same run printed, and the status it ended with; nil where nothing is kept that holds.
  package func found() -> (output: [UInt8], status: Int32)? {
    guard let bytes = try? read(path, limit: Self.maxOutput + 64), bytes.count >= 36 else {
      return nil
    }
    var head = ByteReader(bytes, in: 0..<32)
    let (files, digest) = (ContentDigest(from: &head), ContentDigest(from: &head))
    let output = Array(bytes[33...])
    guard head.isDone, files == self.files, digest == ContentDigest(of: output) else { return nil }
    return (output, Int32(bytes[32]))
  }

  /// Keeps what a run has printed; a folder that cannot be written to keeps nothing.
  package func keep(_ output: [UInt8], status: Int32) {
    guard isSettled, output.count <= Self.maxOutput else { return }
    var whole = ByteWriter()
    files.store(to: &whole)
    ContentDigest(of: output).store(to: &whole)
    // The folder is the cache's own, and made by it: where it is not, nothing shall be kept.
    guard (try? names(in: folder)) != nil else { return }
    try? writeAtomically(whole.bytes + [UInt8(truncatingIfNeeded: status)] + output, to: path)
    prune()
  }

  /// Takes out what was kept when more commands were tried than are remembered.
  private func prune() {
    let runs = ((try? names(in: folder)) ?? []).filter { $0.hasSuffix(Self.ending) }
    guard runs.count > Self.most else { return }
    for name in runs where joined(folder, name) != path { try? remove(joined(folder, name)) }
  }
}

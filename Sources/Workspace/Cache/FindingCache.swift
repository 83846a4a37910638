import Diagnostics
import FileSystem
import LintEngine
import SourceText
import VietnameseText

/// Findings and facts of procedures, kept between runs in a hidden folder of the workspace.
///
/// What is kept of a file holds for exactly its bytes; all of it holds for one program, one day, one set
/// of rules and the registries as they are. Whatever does not fit or cannot be read counts as not there.
/// Several runs may go on at once: every file of the folder is whole, and says itself what it holds for.
struct FindingCache: Sendable {
  static let folder = ".thutuc-cache"
  /// Fewer procedures than this are judged in the time that a cache takes.
  static let fewest = 100
  /// Changes with the order or the meaning of what is written.
  private static let version = "thutuc findings 1"
  /// No shelf that a run writes comes near it.
  private static let maxShelfBytes = 64 << 20

  /// The full path of the folder.
  private let folder: String
  /// What all that is kept holds for.
  private let surroundings: ContentDigest

  /// Opens or makes the folder; `nil` where that cannot be, as in a workspace that is only to be read.
  ///
  /// - Parameters:
  ///   - root: The workspace's folder.
  ///   - program: Tells this program from any other, and from what it was before it was built anew.
  ///   - registries: Of the settings, registries and forms.
  ///   - set: The rules that run.
  ///   - day: On which everything is judged.
  init?(
    below root: String, program: String, registries: ContentDigest, _ set: RuleSet,
    on day: CivilDate
  ) {
    var key = registries
    for text in [Self.version, program, day.iso] + set.active.sorted() { key.add(text) }
    surroundings = key
    do throws(FileSystemError) {
      // A link must not lead the program to files elsewhere.
      folder = try resolve(Self.folder, inside: root)
      try createDirectories(folder)
    } catch {
      return nil
    }
    // Nothing of it belongs under version control.
    _ = try? writeNew(Array("*\n".utf8), to: joined(folder, ".gitignore"))
  }

  /// What is kept of a slice of the procedures.
  func shelf(of paths: ArraySlice<String>) -> CacheShelf {
    var shelf = CacheShelf(name: Self.name(of: paths))
    guard let bytes = try? read(joined(folder, shelf.name), limit: Self.maxShelfBytes) else {
      return shelf
    }
    var head = ByteReader(bytes, in: 0..<min(bytes.count, 32))
    guard ContentDigest(from: &head) == surroundings else { return shelf }
    let digest = ContentDigest(from: &head)
    guard head.isDone, digest == ContentDigest(of: Array(bytes[32...])) else { return shelf }
    var body = ByteReader(bytes, in: 32..<bytes.count)
    let entries = [CacheEntry](from: &body)
    if body.isDone { shelf.fill(entries) }
    return shelf
  }

  /// Keeps a shelf for the next run, if anything on it has changed.
  func keep(_ shelf: CacheShelf) {
    guard shelf.isChanged else { return }
    var body = ByteWriter()
    shelf.entries.store(to: &body)
    var whole = ByteWriter()
    surroundings.store(to: &whole)
    ContentDigest(of: body.bytes).store(to: &whole)
    // Who cannot write works without a cache.
    try? writeAtomically(whole.bytes + body.bytes, to: joined(folder, shelf.name))
  }

  /// Takes out what no slice of this run would look at again.
  func prune(keeping slices: [ArraySlice<String>]) {
    let used = Set(slices.map { Self.name(of: $0) })
    for name in (try? names(in: folder)) ?? [] where name.hasSuffix(Self.ending) {
      if !used.contains(name) { try? remove(joined(folder, name)) }
    }
  }

  private static let ending = ".findings"

  private static func name(of paths: ArraySlice<String>) -> String {
    var digest = ContentDigest()
    digest.add(paths.first ?? "")
    return digest.hex + ending
  }
}

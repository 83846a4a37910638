import SourceText

/// What is kept of a slice of the procedures: one file of the cache.
struct CacheShelf: Sendable {
  /// The file's name.
  let name: String
  /// What was there, by path, as long as nobody has asked for it.
  private var found: [String: CacheEntry] = [:]
  /// What holds now, in the order of the slice.
  private(set) var entries: [CacheEntry] = []
  private var hasNew = false

  init(name: String) {
    self.name = name
  }

  /// Whether the file should be written anew.
  var isChanged: Bool { hasNew || !found.isEmpty }

  /// Takes what the file held.
  mutating func fill(_ entries: [CacheEntry]) {
    for entry in entries { found[entry.path] = entry }
  }

  /// What is kept of a file with these contents.
  mutating func entry(_ path: String, _ content: ContentDigest) -> CacheEntry? {
    guard let entry = found[path], entry.content == content else { return nil }
    found[path] = nil
    entries.append(entry)
    return entry
  }

  /// Puts what was found just now.
  mutating func put(_ entry: CacheEntry) {
    found[entry.path] = nil
    entries.append(entry)
    hasNew = true
  }
}

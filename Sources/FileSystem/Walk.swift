import Glibc

/// All files below a folder, with whatever else needs a word, sorted by the bytes of their paths.
///
/// Hidden files and folders are skipped. Links to folders are reported, not followed, so that every
/// file comes once and no link can send the walk in circles or out of the root. One call per folder;
/// no file is opened.
///
/// - Parameters:
///   - root: the folder; it may itself be a link.
///   - suffixes: how a name must end, such as `.yaml`, for its file to be listed; empty lists all.
/// - Returns: Files, and whatever else was met, in the order of their paths.
/// - Throws: When the root is no folder that can be listed, or a listing breaks off.
package func walk(
  _ root: String, suffixes: [String] = []
) throws(FileSystemError) -> [WalkEntry] {
  let descriptor = unsafe open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw FileSystemError(errno: errno, path: root, operation: .list)
  }
  guard let realRoot = realPath(root) else {
    let code = errno
    close(descriptor)
    throw FileSystemError(errno: code, path: root, operation: .list)
  }
  var walk = Walk(root: root, realRoot: realRoot, suffixes: suffixes.map { Array($0.utf8) })
  try walk.visit(descriptor, prefix: [])
  return walk.entries
}

/// A walk under way.
private struct Walk {
  /// The root as it was given.
  let root: String
  /// The root with all links followed.
  let realRoot: String
  /// The endings of names that are listed; empty for all.
  let suffixes: [[UInt8]]
  /// What was met so far.
  var entries: [WalkEntry] = []

  /// Starts a walk that has met nothing yet.
  init(root: String, realRoot: String, suffixes: [[UInt8]]) {
    self.root = root
    self.realRoot = realRoot
    self.suffixes = suffixes
  }

  /// Lists one open folder, which is taken over, and all below it.
  mutating func visit(_ descriptor: Int32, prefix: [UInt8]) throws(FileSystemError) {
    let path = joined(root, text(prefix))
    // The listing closes the descriptor it gets; the folder itself stays open for what is below.
    let listed = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard listed >= 0 else {
      let code = errno
      close(descriptor)
      throw FileSystemError(errno: code, path: path, operation: .list)
    }
    defer { close(descriptor) }
    var found: [(key: [UInt8], type: Int)] = []
    for item in try items(inDescriptor: listed, path: path)
    where item.name.first != UInt8(ascii: ".") {
      let type = item.type == DT_UNKNOWN ? self.type(of: item.name, in: descriptor) : item.type
      // The slash makes the order of folders that of the paths in them.
      found.append((type == DT_DIR ? item.name + [UInt8(ascii: "/")] : item.name, type))
    }
    found.sort { $0.key.lexicographicallyPrecedes($1.key) }
    for (key, type) in found {
      try take(key, type: type, in: descriptor, prefix: prefix)
    }
  }

  /// Lists one name, or all below it when it is a folder.
  private mutating func take(
    _ key: [UInt8], type: Int, in descriptor: Int32, prefix: [UInt8]
  ) throws(FileSystemError) {
    if type == DT_DIR {
      let name = String(decoding: key.dropLast(), as: UTF8.self)
      guard Array(name.utf8) == key.dropLast() else {
        add(prefix + key.dropLast(), .illegibleName)
        return
      }
      let folder = unsafe openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard folder >= 0 else {
        add(prefix + key.dropLast(), .unreadable(code: errno))
        return
      }
      if !suffixes.isEmpty, isWanted(key.dropLast()) { add(prefix + key.dropLast(), .folder) }
      try visit(folder, prefix: prefix + key)
      return
    }
    guard type == DT_LNK || isWanted(key) else { return }
    let path = prefix + key
    guard Array(text(path).utf8) == path else {
      add(path, .illegibleName)
      return
    }
    switch type {
    case DT_REG: add(path, .file)
    case DT_LNK: takeLink(path)
    default: add(path, .other)
    }
  }

  /// Lists a link by where it leads.
  private mutating func takeLink(_ path: [UInt8]) {
    let full = joined(root, text(path))
    guard let target = realPath(full) else {
      add(path, errno == EACCES ? .unreadable(code: EACCES) : .brokenLink)
      return
    }
    guard isInside(target, realRoot) else {
      add(path, .outside(target: target))
      return
    }
    var status = stat()
    guard unsafe stat(full, &status) == 0 else {
      add(path, .brokenLink)
      return
    }
    if status.format == S_IFDIR {
      let place = realPath(parent(of: full)) ?? realRoot
      add(path, isInside(place, target) ? .loop(to: target) : .directoryLink(to: target))
    } else if status.format != S_IFREG {
      add(path, .other)
    } else if isWanted(path) {
      add(path, .file)
    }
  }

  /// The type of a name on a file system whose listing does not tell.
  private func type(of name: [UInt8], in descriptor: Int32) -> Int {
    var status = stat()
    let path = String(decoding: name, as: UTF8.self)
    guard unsafe fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return DT_UNKNOWN
    }
    switch status.format {
    case S_IFREG: return DT_REG
    case S_IFDIR: return DT_DIR
    case S_IFLNK: return DT_LNK
    default: return DT_UNKNOWN
    }
  }

  /// Whether a path has one of the endings asked for.
  private func isWanted(_ path: some BidirectionalCollection<UInt8>) -> Bool {
    suffixes.isEmpty || suffixes.contains { path.suffix($0.count).elementsEqual($0) }
  }

  /// Lists something.
  private mutating func add(_ path: [UInt8], _ kind: WalkEntry.Kind) {
    entries.append(WalkEntry(path: text(path), kind: kind))
  }

  /// Bytes of a path as text, repaired where they are none.
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

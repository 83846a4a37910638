import Archive
import FileSystem
import SiteGenerator
import VietnameseText

/// A site while it is written beside the one it replaces, and packed into an archive if asked for.
///
/// A class, because several closures add to it in turn; never from two tasks at once.
final class SiteTree {
  private(set) var files = 0
  private(set) var bytes = 0
  /// Files that were not there before, or not with the same bytes.
  private(set) var written = 0
  private let folder: String
  private let old: String
  /// Folders known to be there.
  private var folders: Set<String> = []
  private var archive: GrowingArchive?
  /// Files that grow, in the order in which they were begun.
  private var growing: [(path: String, output: GrowingOutput)] = []
  private let day: CivilDate?

  /// A tree in an empty folder.
  ///
  /// - Parameters:
  ///   - folder: where it is written.
  ///   - old: the tree it will replace, which need not exist.
  ///   - day: the date that files in the archive bear; nil makes no archive.
  init(_ folder: String, over old: String, archivedOn day: CivilDate?) {
    self.folder = folder
    self.old = old
    self.day = day
  }

  /// Adds a file to the tree and to the archive.
  func add(_ file: OutputFile) throws(FileSystemError) {
    try put(file)
    try pack(file)
  }

  /// Adds the pages of the open data, and closes the archive.
  ///
  /// The archive holds its own pages without the way to itself.
  func finish(_ summary: OpenDataSummary) throws(FileSystemError) {
    guard day != nil else {
      for page in summary.pages() { try put(page) }
      return
    }
    for page in summary.pages() { try pack(page) }
    guard let archive = try archive?.finished() else { return }
    files += 1
    written += 1
    bytes += archive.size
    for page in summary.pages(archive) { try put(page) }
  }

  /// Adds to a file that grows; it is the tree's once `closeGrown` has been called.
  func append(_ piece: [UInt8], to path: String) throws(FileSystemError) {
    if let known = growing.first(where: { $0.path == path }) {
      return try known.output.append(piece)
    }
    let full = joined(folder, path)
    try makeFolder(of: full)
    let output = try GrowingOutput(full)
    growing.append((path, output))
    try output.append(piece)
  }

  /// Ends the files that grew: one that is as it was before is shared with the old tree.
  func closeGrown() throws(FileSystemError) {
    let whole = growing.map { (path: $0.path, size: $0.output.size) }
    growing = []
    for (path, size) in whole {
      let full = joined(folder, path)
      let isNew = try !share(full, with: joined(old, path))
      files += 1
      bytes += size
      if isNew { written += 1 }
      // An archive takes whole files only.
      guard day != nil else { continue }
      try pack(OutputFile(path: path, bytes: try read(full, limit: size)))
    }
  }

  private func makeFolder(of path: String) throws(FileSystemError) {
    let parent = parent(of: path)
    if folders.insert(parent).inserted { try createDirectories(parent) }
  }

  private func put(_ file: OutputFile) throws(FileSystemError) {
    try makeFolder(of: joined(folder, file.path))
    let isNew = try writeOrShare(
      file.bytes, to: joined(folder, file.path), sharing: joined(old, file.path))
    files += 1
    bytes += file.bytes.count
    if isNew { written += 1 }
  }

  private func pack(_ file: OutputFile) throws(FileSystemError) {
    guard let day else { return }
    if archive == nil {
      let path = joined(folder, SiteArchive.path)
      try createDirectories(parent(of: path))
      archive = try GrowingArchive(path, on: day)
    }
    try archive?.add(file)
  }
}

/// A file of the tree while it grows.
private final class GrowingOutput {
  private let file: GrowingFile
  private(set) var size = 0

  init(_ path: String) throws(FileSystemError) {
    file = try GrowingFile(path)
  }

  func append(_ piece: [UInt8]) throws(FileSystemError) {
    try file.append(piece)
    size += piece.count
  }
}

/// An archive that is written to a disk while it is made.
private final class GrowingArchive {
  private let file: GrowingFile
  private var archive: ZipArchive
  private var sum = SHA256()
  private var size = 0

  init(_ path: String, on day: CivilDate) throws(FileSystemError) {
    file = try GrowingFile(path)
    let (year, month, number) = day.parts
    archive = ZipArchive(year: year, month: month, day: number)
  }

  func add(_ file: OutputFile) throws(FileSystemError) {
    try append(archive.add(file.path, file.bytes))
  }

  func finished() throws(FileSystemError) -> SiteArchive {
    try append(archive.finish())
    return SiteArchive(size: size, sum: sum.finish())
  }

  private func append(_ bytes: [UInt8]) throws(FileSystemError) {
    try file.append(bytes)
    sum.add(bytes)
    size += bytes.count
  }
}

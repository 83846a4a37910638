import FileSystem
import Glibc
import TestKit
import Testing

/// A workspace on disk that the built binary is run in.
struct CommandWorkspace {
  let folder: TemporaryDirectory

  init(_ changes: String = "") throws {
    folder = try TemporaryDirectory(TextArchive(ExampleWorkspace.archive))
    try TextArchive(changes).write(to: folder.path)
  }

  /// Runs `thutuc` in the workspace.
  func run(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> ProcessRun {
    try ProcessRun([ProcessRun.binary] + arguments, in: folder.path, environment: environment)
  }

  /// Runs a line of shell in which `$thutuc` is the binary.
  func shell(_ line: String) throws -> ProcessRun {
    try ProcessRun(
      ["bash", "-c", line], in: folder.path, environment: ["thutuc": ProcessRun.binary])
  }

  /// Everything in the folder by path: kind and rights, size, time of the last change.
  ///
  /// What a run writes, moves, touches or removes shows as a difference.
  func tree() throws -> [String] {
    var lines: [String] = []
    func visit(_ path: String) throws {
      var status = stat()
      guard unsafe lstat(folder(path), &status) == 0 else {
        // A name that is no UTF-8 comes back repaired, and cannot be asked about.
        lines.append(path)
        return
      }
      let time = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
      lines.append("\(path) \(status.st_mode) \(status.st_size) \(time)")
      guard status.st_mode & S_IFMT == S_IFDIR, status.st_mode & 0o777 != 0 else { return }
      for name in try names(in: folder(path)).sorted() { try visit(joined(path, name)) }
    }
    try visit("")
    return lines
  }

  func link(_ path: String, to target: String) throws {
    guard unsafe symlink(target, folder(path)) == 0 else { throw ProcessRun.Failure(code: errno) }
  }

  func makeFolder(_ path: String) throws {
    try createDirectories(folder(path))
  }

  func setRights(_ path: String, _ mode: mode_t) throws {
    guard unsafe chmod(folder(path), mode) == 0 else { throw ProcessRun.Failure(code: errno) }
  }

  /// Makes a file of so many zeros that take no room on disk.
  func makeSparseFile(_ path: String, size: Int) throws {
    try writeAtomically([], to: folder(path))
    guard unsafe truncate(folder(path), size) == 0 else { throw ProcessRun.Failure(code: errno) }
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    try writeAtomically(bytes, to: folder(path))
  }
}

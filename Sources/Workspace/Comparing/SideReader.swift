import FileSystem
import ProcedureDiff
import Revisions
import SourceText

/// The files of one side of a comparison, wherever they lie.
struct SideReader: Sendable {
  enum Origin: Sendable {
    case repository(Repository, Snapshot)
    case folder(String)
  }

  let origin: Origin

  /// Contents of the files below some folders, by path; what is not there is left out.
  func contents(below paths: [String]) async throws(ComparisonObstacle) -> [String: [UInt8]] {
    switch origin {
    case .repository(let repository, .workTree):
      return Self.read(Self.list(repository.folder, below: paths), in: repository.folder)
    case .repository(let repository, let snapshot):
      do throws(GitError) {
        return try await repository.contents(of: paths, in: snapshot)
      } catch {
        throw .git(error)
      }
    case .folder(let folder):
      return Self.read(Self.list(folder, below: paths), in: folder)
    }
  }

  /// Paths of all files below some folders.
  func files(below paths: [String]) async throws(ComparisonObstacle) -> [String] {
    switch origin {
    case .repository(let repository, .workTree):
      return Self.list(repository.folder, below: paths)
    case .repository(let repository, let snapshot):
      do throws(GitError) {
        return try await repository.files(of: snapshot, below: paths)
      } catch {
        throw .git(error)
      }
    case .folder(let folder):
      return Self.list(folder, below: paths)
    }
  }

  /// Paths of files below some folders that hold one of some texts.
  func search(
    _ texts: [String], below paths: [String]
  ) async throws(ComparisonObstacle) -> [String] {
    switch origin {
    case .repository(let repository, let snapshot):
      do throws(GitError) {
        return try await repository.search(texts, in: snapshot, below: paths)
      } catch {
        throw .git(error)
      }
    case .folder(let folder):
      let wanted = texts.map { Array($0.utf8) }
      return Self.read(Self.list(folder, below: paths), in: folder)
        .filter { _, bytes in wanted.contains { Self.contains(bytes, $0) } }.keys.sorted()
    }
  }

  private static func list(_ folder: String, below paths: [String]) -> [String] {
    var files: [String] = []
    for path in paths {
      do throws(FileSystemError) {
        let full = try resolve(path, inside: folder)
        files += try walk(full, suffixes: [""]).filter { $0.kind == .file }.map {
          path + "/" + $0.path
        }
      } catch {
        // No folder: then it is a file, or it is not there at all.
        if !path.hasSuffix("/"), path.contains(".") { files.append(path) }
      }
    }
    return files
  }

  private static func read(_ paths: [String], in folder: String) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for path in paths {
      do throws(FileSystemError) {
        let full = try resolve(path, inside: folder)
        contents[path] = try FileSystem.read(full, limit: Workspace.maxFileBytes)
      } catch {
        // What surrounds the comparison may be missing; what is compared is read elsewhere.
      }
    }
    return contents
  }

  private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, wanted.count <= bytes.count else { return false }
    var index = 0
    while index + wanted.count <= bytes.count {
      guard let next = bytes[index...].firstIndex(of: first), next + wanted.count <= bytes.count
      else { return false }
      if bytes[next..<(next + wanted.count)].elementsEqual(wanted) { return true }
      index = next + 1
    }
    return false
  }
}

import FileSystem
import Revisions

extension Comparison {
  func folders(_ old: String, _ new: String) throws(ComparisonObstacle) -> ComparedPair {
    var pair = ComparedPair(
      old: SideReader(origin: .folder(old)), new: SideReader(origin: .folder(new)), files: [])
    let before = try Self.contents(of: old, .old)
    let after = try Self.contents(of: new, .new)
    for path in Set(before.keys).union(after.keys).sorted() {
      let isSame = before[path] == after[path]
      if isSame, request.oldDay == request.newDay { continue }
      guard WorkspaceFile.records(at: path) != nil else { continue }
      if !request.paths.isEmpty, !request.paths.contains(where: { path.hasPrefix($0) }) { continue }
      pair.files.append(DifferingFile(path: path, old: before[path], new: after[path]))
    }
    return pair
  }

  private static func contents(
    of folder: String, _ side: ComparisonObstacle.Side
  ) throws(ComparisonObstacle) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    do throws(FileSystemError) {
      _ = try resolve("", inside: folder)
      for entry in try walk(folder, suffixes: [".yaml", ".csv"]) where entry.kind == .file {
        guard parts.contains(where: { entry.path == $0 || entry.path.hasPrefix($0 + "/") }) else {
          continue
        }
        contents[entry.path] = try read(joined(folder, entry.path), limit: Workspace.maxFileBytes)
      }
    } catch {
      let words = error.explanation
      throw .file(
        path: folder, side: side, vietnamese: words.vietnamese, english: words.english)
    }
    return contents
  }

  func lone(
    _ old: (path: String, revision: String?), _ new: (path: String, revision: String?)
  ) async throws(ComparisonObstacle) -> ComparedPair {
    let one = try await file(old, .old)
    let other = try await file(new, .new)
    let reader = SideReader(origin: .folder(root))
    // A file that git hands out has a name of its own making: what it is, its real path tells.
    let path = request.knownAs ?? new.path
    return ComparedPair(
      old: reader, new: reader, files: [DifferingFile(path: path, old: one, new: other)])
  }

  private func file(
    _ file: (path: String, revision: String?), _ side: ComparisonObstacle.Side
  ) async throws(ComparisonObstacle) -> [UInt8]? {
    // What git shows in place of a file that is not there.
    if file.path == "/dev/null" { return nil }
    guard let revision = file.revision else {
      do throws(FileSystemError) {
        return try read(file.path, limit: Workspace.maxFileBytes)
      } catch {
        let words = error.explanation
        throw .file(
          path: file.path, side: side, vietnamese: words.vietnamese, english: words.english)
      }
    }
    do throws(GitError) {
      let repository = try await Repository.around(root)
      let tree = try await repository.resolve(revision)
      let contents = try await repository.contents(of: [file.path], in: .tree(tree))
      guard let bytes = contents[file.path] else {
        throw .noFile(path: file.path, revision: revision)
      }
      return bytes
    } catch {
      throw .git(error)
    }
  }
}

import FileSystem
import ProcedureDiff
import Revisions

extension Comparison {
  /// Both sides with the files that differ.
  func sides() async throws(ComparisonObstacle) -> ComparedPair {
    switch (request.old, request.new) {
    case (.folder(let old), .folder(let new)):
      return try folders(old, new)
    case (.file(let old, let oldRevision), .file(let new, let newRevision)):
      return try await lone((old, oldRevision), (new, newRevision))
    case (.folder, _), (_, .folder), (.file, _), (_, .file):
      throw .mixed
    default:
      do throws(GitError) {
        return try await revisions()
      } catch {
        throw .git(error)
      }
    }
  }

  private func revisions() async throws(GitError) -> ComparedPair {
    let repository = try await Repository.around(root)
    var old = try await snapshot(request.old, repository)
    let new = try await snapshot(request.new, repository)
    if request.fromMergeBase, case .tree(let one) = old, case .tree(let other) = new {
      old = .tree(try await repository.mergeBase(one, other))
    }
    var pair = ComparedPair(
      old: SideReader(origin: .repository(repository, old)),
      new: SideReader(origin: .repository(repository, new)), files: [])
    let below = request.paths.isEmpty ? Self.parts : request.paths
    for path in request.paths {
      // A path mistyped in a pipeline must not pass for one where nothing changed.
      var files = try await repository.files(of: new, below: [path])
      if files.isEmpty { files = try await repository.files(of: old, below: [path]) }
      guard !files.isEmpty else { throw .noFile(path: path, revision: request.new.label) }
    }
    if old == new {
      // One revision on two days: every file may hold something that starts or stops.
      guard request.oldDay != request.newDay else { return pair }
      pair.isOneRevision = true
      let paths = try await repository.files(of: new, below: below)
      let contents =
        new == .workTree
        ? [:] : try await repository.contents(of: below, in: new)
      for path in paths where WorkspaceFile.records(at: path) != nil {
        do throws(ComparisonObstacle) {
          var found = contents[path]
          if found == nil { found = try disk(path, .new) }
          guard let bytes = found, Self.isDated(bytes) else { continue }
          pair.files.append(DifferingFile(path: path, old: bytes, new: bytes))
        } catch {
          pair.obstacles.append(error)
        }
      }
      return pair
    }
    let changed = try await repository.changes(from: old, to: new, below: below)
      .filter { WorkspaceFile.records(at: $0.path) != nil }
    var names: [String] = []
    for file in changed {
      for case .blob(let name)? in [file.old, file.new] { names.append(name) }
    }
    let blobs = try await repository.blobs(names)
    func bytes(
      _ contents: ChangedFile.Contents?, _ path: String, _ side: ComparisonObstacle.Side
    ) throws(ComparisonObstacle) -> [UInt8]? {
      switch contents {
      case .blob(let name)?: blobs[name]
      case .disk?: try disk(path, side)
      case nil: nil
      }
    }
    for file in changed {
      do throws(ComparisonObstacle) {
        let one = try bytes(file.old, file.path, .old)
        let other = try bytes(file.new, file.path, .new)
        guard one != other else { continue }
        pair.files.append(DifferingFile(path: file.path, old: one, new: other))
      } catch {
        pair.obstacles.append(error)
      }
    }
    if case .tree(let one) = old, case .tree(let other) = new {
      pair.commits = try await repository.commits(from: one, to: other)
    }
    return pair
  }

  private func snapshot(
    _ side: ComparedSide, _ repository: Repository
  ) async throws(GitError) -> Snapshot {
    switch side {
    case .revision(let name): .tree(try await repository.resolve(name))
    case .index: .index
    case .workTree, .folder, .file: .workTree
    }
  }

  /// A file of the work tree; `nil` where it is not there at all.
  ///
  /// One that is there and cannot be read is an obstacle: it must not pass for one that was removed.
  private func disk(
    _ path: String, _ side: ComparisonObstacle.Side
  ) throws(ComparisonObstacle) -> [UInt8]? {
    do throws(FileSystemError) {
      return try read(try resolve(path, inside: root), limit: Workspace.maxFileBytes)
    } catch {
      if case .notFound = error { return nil }
      let words = error.explanation
      throw .file(path: path, side: side, vietnamese: words.vietnamese, english: words.english)
    }
  }

  /// Whether a file may hold what starts or stops on a day.
  private static func isDated(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("from:") || text.contains("until:") || text.contains("effective:")
  }
}

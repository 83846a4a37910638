import CatalogueCoding
import Diagnostics
package import FileSystem
import SourceText

extension Workspace {
  /// Brings the YAML files below a root into the canonical layout, or only says which need it.
  ///
  /// Each file stands alone: one that is broken is left as it is, with the reason, and the rest goes
  /// on. A file is replaced as a whole, and never when it has changed on the disk meanwhile.
  ///
  /// - Parameters:
  ///   - root: The folder with `thutuc.yaml`.
  ///   - wanted: Is this path asked for?
  ///   - named: Paths that were named; YAML files and folders outside of the data are looked at, too.
  ///   - isCheck: Whether to write nothing.
  /// - Returns: What was changed and what was not.
  /// - Throws: Where the folder itself cannot be listed.
  package static func format(
    _ root: String, wanted: @escaping @Sendable (String) -> Bool, named: [String] = [],
    isCheck: Bool
  ) async throws(FileSystemError) -> FormatOutcome {
    var outcome = FormatOutcome()
    let paths = try layoutPaths(root, wanted: wanted, named: named, &outcome)
    outcome.files = paths.count
    await forEachInOrder(paths, { path in layOut(path, root, isCheck: isCheck) }) { result in
      switch result {
      case .kept: break
      case .changed(let path): outcome.changed.append(path)
      case .refused(let file): outcome.refused.append(file)
      case .failed(let file):
        outcome.refused.append(file)
        outcome.hasFailed = true
      }
    }
    return outcome
  }

  private enum LaidOut: Sendable {
    case kept
    case changed(String)
    case refused(FileDiagnostics)
    case failed(FileDiagnostics)
  }

  private static func layOut(_ path: String, _ root: String, isCheck: Bool) -> LaidOut {
    guard let kind = WorkspaceFile.layout(of: path) else { return .kept }
    var file = SourceFile(path: path, bytes: [])
    do throws(FileSystemError) {
      let full = try resolve(path, inside: root)
      file = SourceFile(path: path, bytes: try FileSystem.read(full, limit: maxFileBytes))
      switch FileLayout.layOut(file, as: kind) {
      case .refused(let why):
        return .refused(FileDiagnostics(file, [why]))
      case .laidOut(let bytes):
        if bytes == file.bytes { return .kept }
        if isCheck { return .changed(path) }
        guard try FileSystem.read(full, limit: maxFileBytes) == file.bytes else {
          return .failed(FileDiagnostics(file, [.changedMeanwhile(path)]))
        }
        try writeAtomically(bytes, to: full, durable: true)
        return .changed(path)
      }
    } catch {
      return .failed(FileDiagnostics(file, [.cannotRead(path, error)]))
    }
  }

  /// The data files, and the YAML files elsewhere that were named.
  private static func layoutPaths(
    _ root: String, wanted: (String) -> Bool, named: [String], _ outcome: inout FormatOutcome
  ) throws(FileSystemError) -> [String] {
    _ = try resolve("", inside: root)
    var paths: Set<String> = []
    let elsewhere = named.filter { path in
      !["catalogue", "reviews"].contains { path == $0 || path.hasPrefix($0 + "/") }
    }
    for folder in ["catalogue", "reviews"] + elsewhere {
      if WorkspaceFile.layout(of: folder) != nil {
        paths.insert(folder)
        continue
      }
      do throws(FileSystemError) {
        for entry in try walk(try resolve(folder, inside: root), suffixes: [".yaml", ".yml"])
        where entry.kind == .file {
          paths.insert(joined(folder, entry.path))
        }
      } catch {
        // A workspace need not have both folders; a file that is no YAML has no layout.
        switch error {
        case .notFound, .notDirectory: continue
        default: break
        }
        outcome.hasFailed = true
        outcome.refused.append(
          FileDiagnostics(SourceFile(path: folder, bytes: []), [.cannotRead(folder, error)]))
      }
    }
    paths.insert("thutuc.yaml")
    return paths.filter { wanted($0) && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }.sorted()
  }
}

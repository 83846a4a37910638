import CatalogueCoding
package import Diagnostics
package import FileSystem
package import LintEngine
import SourceText
import Synchronization
package import TextEdits
package import VietnameseText
import YAMLSyntax

extension Workspace {
  /// How often the files are looked at again: one fix may bring another into sight.
  private static let maxRounds = 10

  /// Works out what the fixes of all findings come to, until nothing more can be fixed.
  ///
  /// Nothing is written. A fix that would make a file unreadable is left out with all others of that
  /// round and file. The result is the same for the same files.
  ///
  /// - Parameters:
  ///   - root: The folder with `thutuc.yaml`.
  ///   - day: The day on which everything is judged.
  ///   - rules: The rules that run, as for `lint`.
  ///   - options: A plan, a rule pack.
  ///   - wanted: Is this path to be fixed?
  ///   - tier: How far fixes may go.
  /// - Returns: The files that change.
  /// - Throws: Where the folder itself cannot be reached.
  package static func fixing(
    _ root: String, on day: CivilDate, _ rules: [any Rule.Type], options: LintOptions,
    wanted: @escaping @Sendable (String) -> Bool, applying tier: FixTier
  ) async throws(FileSystemError) -> FixOutcome {
    var outcome = FixOutcome()
    var texts: [String: [UInt8]] = [:]
    var originals: [String: [UInt8]] = [:]
    var seen: [String: Set<[UInt8]>] = [:]
    for round in 0...maxRounds {
      let workspace = try open(root, on: day, replacing: texts)
      var hasChanged = false
      for file in await workspace.findings(rules, options, wanted) {
        let path = file.file.path
        let selection = EditSelection(file.diagnostics, applying: tier)
        let new = selection.applied(to: file.file.bytes)
        guard new != file.file.bytes, isReadable(new, like: file.file) else { continue }
        // A text that was there before: two fixes that undo each other.
        guard !seen[path, default: [file.file.bytes]].contains(new) else {
          outcome.isUnsettled = true
          continue
        }
        guard round < maxRounds else {
          outcome.isCutShort = true
          continue
        }
        seen[path, default: [file.file.bytes]].insert(new)
        originals[path] = originals[path] ?? file.file.bytes
        texts[path] = new
        outcome.fixed += selection.fixed
        outcome.setAside += selection.setAside.count
        hasChanged = true
      }
      if !hasChanged { break }
    }
    for path in texts.keys.sorted() {
      guard let before = originals[path], let after = texts[path], before != after else { continue }
      outcome.files.append(FixOutcome.File(path: path, before: before, after: after))
    }
    return outcome
  }

  /// Writes what fixing came to, each file as a whole or not at all.
  ///
  /// A file that has changed on the disk meanwhile stays as it is.
  ///
  /// - Parameters:
  ///   - outcome: What `fixing` has given.
  ///   - root: The folder with `thutuc.yaml`.
  /// - Returns: What could not be written, with the reason.
  package static func write(_ outcome: FixOutcome, below root: String) -> [FileDiagnostics] {
    outcome.files.compactMap { file in
      let source = SourceFile(path: file.path, bytes: file.before)
      do throws(FileSystemError) {
        let full = try resolve(file.path, inside: root)
        guard try FileSystem.read(full, limit: maxFileBytes) == file.before else {
          return FileDiagnostics(source, [.changedMeanwhile(file.path)])
        }
        try writeAtomically(file.after, to: full, durable: true)
        return nil
      } catch {
        return FileDiagnostics(source, [.cannotWrite(file.path, error)])
      }
    }
  }

  /// The findings of a run by file, in the order of the paths; those of one file together.
  private func findings(
    _ rules: [any Rule.Type], _ options: LintOptions, _ wanted: @escaping @Sendable (String) -> Bool
  ) async -> [FileDiagnostics] {
    let found = Mutex<[String: FileDiagnostics]>([:])
    _ = await lint(
      rules, options: options, wanted: wanted,
      render: { file in
        let path = file.file.path
        // What all other files rest on is reported whatever was asked for, and fixed only if it was.
        guard wanted(path), !file.file.bytes.isEmpty else { return [] }
        found.withLock { found in
          let known = found[path]?.diagnostics ?? []
          let own = file.diagnostics.filter { $0.location.path == path }
          found[path] = FileDiagnostics(file.file, known + own)
        }
        return []
      }, consume: { _ in })
    return found.withLock { found in
      found.values.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
    }
  }

  /// Whether a YAML file can still be read, if it could be before.
  private static func isReadable(_ bytes: [UInt8], like file: SourceFile) -> Bool {
    guard WorkspaceFile.layout(of: file.path) != nil else { return true }
    var ignored: [Diagnostic] = []
    if YAMLReader.read(SourceFile(path: file.path, bytes: bytes), into: &ignored) != nil {
      return true
    }
    return YAMLReader.read(file, into: &ignored) == nil
  }
}

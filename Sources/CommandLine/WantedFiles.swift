import Diagnostics
import FileSystem

/// Which files are asked for; a path outside the workspace or that is not there ends the run.
///
/// - Returns: Whether a path, relative to the root, is wanted; everything is where no path is given.
func wantedFiles(
  _ paths: [String], below root: String, _ language: Language
) throws -> @Sendable (String) -> Bool {
  var prefixes: [String] = []
  for path in paths {
    let full = absolute(path)
    if full == root { return { _ in true } }
    do throws(FileSystemError) {
      guard full.hasPrefix(root + "/") else {
        throw FileSystemError.outsideRoot(path: path, root: root)
      }
      let inside = String(full.dropFirst(root.count + 1))
      let target = try resolve(inside, inside: root)
      // A misspelt path must never count as clean.
      guard isThere(target) else {
        throw FileSystemError.notFound(path: path, operation: .read)
      }
      prefixes.append(inside)
    } catch {
      throw couldNotRun(error, language)
    }
  }
  if prefixes.isEmpty { return { _ in true } }
  let asked = prefixes
  return { path in asked.contains { path == $0 || path.hasPrefix($0 + "/") } }
}

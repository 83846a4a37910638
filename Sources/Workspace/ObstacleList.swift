import Diagnostics
import SourceText
import Synchronization

/// Gathers the blocking findings of files that are judged side by side.
final class ObstacleList: Sendable {
  private let found = Mutex<[FileDiagnostics]>([])

  /// Keeps what blocks; gives no output, so that it can stand where output is rendered.
  func note(_ file: FileDiagnostics) -> [UInt8] {
    let blocking = file.diagnostics.filter(\.isBlocking)
    guard !blocking.isEmpty else { return [] }
    found.withLock { $0.append(FileDiagnostics(file.file, blocking)) }
    return []
  }

  /// By path, whatever the order they came in.
  var files: [FileDiagnostics] {
    found.withLock { list in list.sorted { $0.file.path < $1.file.path } }
  }
}

import FileSystem
import Glibc
import Testing

/// Expects a text to be what `Snapshots/<name>` beside the test's file says.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the file is written instead, and the test passes; the
/// change is then reviewed like any other. On failure the difference is shown line by line.
///
/// - Parameters:
///   - text: what came out.
///   - name: file name with its extension, such as `report.sarif`.
///   - filePath: the test's file; its folder holds `Snapshots`.
///   - sourceLocation: where a failure is shown.
package func expectSnapshot(
  _ text: String, named name: String, filePath: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let isRecording = unsafe getenv("RECORD_SNAPSHOTS").map { unsafe String(cString: $0) } == "1"
  let folder = joined(parent(of: "\(filePath)"), "Snapshots")
  let comment = compareSnapshot(text, with: joined(folder, name), isRecording: isRecording)
  if let comment {
    Issue.record("\(name): \(comment)", sourceLocation: sourceLocation)
  }
}

/// Compares or records one snapshot; what is wrong, or nil.
package func compareSnapshot(
  _ text: String, with path: String, isRecording: Bool
) -> String? {
  do {
    if isRecording {
      try createDirectories(parent(of: path))
      try writeIfChanged(Array(text.utf8), to: path)
      return nil
    }
    let recorded = String(decoding: try read(path, limit: 16 << 20), as: UTF8.self)
    if Array(recorded.utf8) == Array(text.utf8) { return nil }
    let difference = unifiedDiff(from: recorded, to: text)
    return difference.isEmpty
      ? "differs only in how characters are composed"
      : "differs from the snapshot (RECORD_SNAPSHOTS=1 records it anew)\n\(difference)"
  } catch FileSystemError.notFound {
    return "has no snapshot yet (RECORD_SNAPSHOTS=1 records it)\n\(text)"
  } catch {
    return "\(error)"
  }
}

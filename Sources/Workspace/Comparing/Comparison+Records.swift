import CatalogueCoding
import Diagnostics
import FileSystem
import ProcedureDiff
import SourceText

extension Comparison {
  /// The records of both sides, and what could not be read.
  struct ReadRecords: Sendable {
    var old: [RecordVersion] = []
    var new: [RecordVersion] = []
    var obstacles: [ComparisonObstacle] = []
  }

  /// Reads the files that differ; of one that a side cannot show, neither counts.
  func records(of pair: ComparedPair) async -> ReadRecords {
    let days = (request.oldDay, request.newDay)
    let known = request.knownAs
    let parts = await mapInOrder(pair.files) { file -> ReadRecords in
      var result = ReadRecords()
      guard var kind = WorkspaceFile.records(at: known ?? file.path) else { return result }
      if let record = file.record { kind = .one(.procedure, record: record) }
      for (bytes, side) in [(file.old, ComparisonObstacle.Side.old), (file.new, .new)] {
        guard let bytes else { continue }
        let source = SourceFile(path: file.path, bytes: bytes)
        let day = side == .old ? days.0 : days.1
        let read = RecordReader.read(
          source, as: kind, on: day, under: side == .old ? file.oldLayer : file.newLayer)
        if side == .old { result.old = read.records } else { result.new = read.records }
        if let obstacle = read.obstacle {
          result.obstacles.append(
            .file(
              path: file.path, side: side, vietnamese: obstacle.message.vietnamese,
              english: obstacle.message.english))
        }
      }
      // Of a file that one side cannot show, nothing may be called added or removed.
      if !result.obstacles.isEmpty {
        result.old = []
        result.new = []
      }
      return result
    }
    var all = ReadRecords()
    for part in parts {
      all.old += part.old
      all.new += part.new
      all.obstacles += part.obstacles
    }
    return all
  }
}

import Diagnostics
import FileSystem
import Glibc
import ProcedureDiff
import SourceText
import TestKit
import Testing
import VietnameseText

/// Real pairs of versions: each line of the diff was compared by hand with what the records say.
struct PortalVersionTests {
  private static let folder = joined(parent(of: "\(#filePath)"), "Cases")

  private static let names = [
    "1.000894", "1.003677", "1.010040", "1.010041-1", "1.010041-2", "1.013313", "2.001159",
  ]

  private static var isRecording: Bool {
    unsafe getenv("RECORD_SNAPSHOTS").map { unsafe String(cString: $0) } == "1"
  }

  @Test("a real pair of versions gives the lines that a reviewer agrees with", arguments: names)
  func pair(_ name: String) throws {
    let path = joined(Self.folder, name + ".txtar")
    let text = String(decoding: try FileSystem.read(path, limit: 1 << 20), as: UTF8.self)
    var archive = TextArchive(text)
    let old = try #require(archive["before.yaml"])
    let new = try #require(archive["after.yaml"])
    let lines = try Self.lines(old, new)
    if Self.isRecording, let index = archive.files.firstIndex(where: { $0.path == "changes.txt" }) {
      archive.files[index].text = lines.joined(separator: "\n") + "\n"
      try writeIfChanged(Array(archive.description.utf8), to: path)
    }
    #expect(archive["changes.txt"] == lines.joined(separator: "\n") + "\n")
    let back = RecordDiff.changes(from: try Reading.item(new), to: try Reading.item(old))
    #expect(back.count == lines.count)
  }

  /// Direction, nature and sentence of each change, as the text report has them.
  private static func lines(_ old: String, _ new: String) throws -> [String] {
    let words = ChangeWords(names: NameBook())
    return RecordDiff.changes(from: try Reading.item(old), to: try Reading.item(new)).map {
      "\($0.direction.rawValue) \($0.nature.rawValue) \($0.kind.id): "
        + words.sentence($0).vietnamese
    }
  }
}

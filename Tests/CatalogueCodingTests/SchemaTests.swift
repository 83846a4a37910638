import CatalogueCoding
import FileSystem
import Glibc
import TestKit
import Testing

/// The committed schemas and the reference page are what the tables say today.
///
/// `RECORD_SNAPSHOTS=1` writes them anew.
struct SchemaTests {
  private static let root = parent(of: parent(of: parent(of: "\(#filePath)")))

  private func expectCurrent(_ text: String, at path: String) {
    let isRecording = unsafe getenv("RECORD_SNAPSHOTS").map { unsafe String(cString: $0) } == "1"
    let full = joined(Self.root, path)
    if let comment = compareSnapshot(text, with: full, isRecording: isRecording) {
      Issue.record("\(path): \(comment)")
    }
  }

  @Test("a committed schema is current", arguments: SchemaFile.allCases)
  func current(_ file: SchemaFile) throws {
    expectCurrent(file.text, at: file.path)
    let json = try JSONValue(parsing: Array(file.text.utf8))
    #expect(json["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
  }

  @Test("the reference page is current")
  func reference() {
    expectCurrent(FormatReference.text, at: FormatReference.path)
  }

  @Test("every word of every list is explained in both languages")
  func words() {
    var seen: Set<String> = []
    for file in SchemaFile.allCases { check(file.recordDescription, &seen) }
    #expect(seen.count > 40)
  }

  private func check(_ record: RecordDescription, _ seen: inout Set<String>) {
    guard seen.insert(record.name).inserted else { return }
    for key in record.keys { check(key.shape, &seen) }
    if let bare = record.bare { check(bare, &seen) }
  }

  private func check(_ shape: ShapeDescription, _ seen: inout Set<String>) {
    switch shape {
    case .words(let words):
      // Questions of the annexes have numbers for names.
      guard words.first != "I-1" else { return }
      #expect(WordMeanings.meanings(of: words)?.count == words.count, "\(words)")
    case .record(let reference): check(reference.follow(), &seen)
    case .list(let inner), .stated(let inner, _), .mapping(let inner): check(inner, &seen)
    case .either(let one, let other):
      check(one, &seen)
      check(other, &seen)
    default: break
    }
  }
}

import CatalogueCoding
import ProcedureDiff
import Testing

/// The proof that no edit of a file goes unnamed.
///
/// The tables of the format are walked, every edit that they allow is made, and each must have a kind.
struct CoverageTests {
  @Test("every key of every table has a row in the table of facets")
  func everyKeyIsWeighed() {
    #expect(ChangeKinds.unweighed == [])
    #expect(ChangeKinds.unknown == [])
  }

  @Test("ids of kinds are unique and in kebab-case")
  func ids() {
    let ids = ChangeKinds.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "\(id)")
    }
  }

  @Test("every possible edit has a kind", arguments: SchemaWalk.stops.map(\.record.name))
  func everyEditHasAKind(_ schema: String) throws {
    let stop = try #require(SchemaWalk.stops.first { $0.record.name == schema })
    let edits = MadeEdit.of(schema)
    #expect(edits.count >= stop.record.keys.count, "keys without an edit")
    for made in edits {
      if made.old != made.new { #expect(!made.changes.isEmpty, "\(made.label)") }
      for change in made.changes {
        #expect(ChangeKinds.named(change.kind.id) != nil, "\(made.label): \(change.kind.id)")
      }
    }
  }

  /// Edits that say the same in other words, and so are none.
  private static let same: Set<String> = [
    "document.as submit", "result.outcome granted", "procedure.depth full",
  ]

  @Test("an edit that the tables allow is a change, but for what is said by leaving it out")
  func editsAreChanges() throws {
    for made in MadeEdit.all where !made.edit.key.isEmpty && made.old == made.new {
      let edit = made.edit
      let value = [edit.shown.before, edit.shown.after].first { !$0.isEmpty } ?? ""
      let word = value.split(separator: " ").last ?? ""
      let isSaid = Self.same.contains("\(edit.schema).\(edit.key) \(word)")
      // Every way of filing is what `always` means.
      let isAlways = edit.schema == "step" && edit.key == "visit"
      #expect(isSaid || isAlways, "\(made.label)")
    }
  }

  @Test("every kind is reached by an example")
  func everyKindIsReached() throws {
    let reached = Set(MadeEdit.all.flatMap { $0.changes.map(\.kind.id) })
    let missing = ChangeKinds.all.map(\.id).filter { !reached.contains($0) }
    let unexplained = missing.filter { Self.elsewhere[$0] == nil }
    #expect(unexplained == [])
    // A waiver for what is reached would hide the day it no longer is.
    #expect(Self.elsewhere.keys.filter { reached.contains($0) }.sorted() == [])
  }

  /// Kinds that one edit of one key cannot show, each with the test that does.
  private static let elsewhere: [String: String] = {
    var waived: [String: String] = [:]
    for id in ["authority", "part", "holding", "announcement"] {
      waived[id + "-renamed"] = "MatchingTests: it takes a registry"
    }
    for id in ["document-moved", "group-moved"] {
      waived[id] = "MatchingTests: it takes two lists"
    }
    for id in [
      "replacement-added", "replacement-removed", "statistics-row-added", "statistics-row-removed",
      "blank-form-added", "blank-form-removed", "blank-form-contents-changed",
    ] {
      waived[id] = "RecordReaderTests: no YAML"
    }
    // Entries of registries and whole files are compared between files.
    for stop in SchemaWalk.stops where stop.way.isEmpty {
      let entries: [FileTable] = [
        .agency, .field, .subject, .place, .paper, .database, .phrase, .instrument,
      ]
      let isEntry = entries.contains(stop.table)
      for action in ["added", "removed", "split", "merged"] + (isEntry ? ["renamed"] : []) {
        waived["\(stop.record.name)-\(action)"] = "CatalogueDiffTests: between files"
      }
    }
    return waived
  }()
}

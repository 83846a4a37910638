import CatalogueCoding
import Diagnostics
import FileSystem
import ProcedureDiff
import SourceText
import TestKit
import Testing
import YAMLSyntax

/// A thousand random edit scripts over the real catalogue: told, mirrored, and applied again.
struct RandomEditTests {
  /// A generator of its own, so that a failure can be run again.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static func catalogue() throws -> [Item] {
    let root = parent(of: parent(of: parent(of: "\(#filePath)")))
    let folder = joined(root, "catalogue/procedures")
    return try walk(folder, suffixes: [".yaml"]).filter { $0.kind == .file }.map { entry in
      let bytes = try FileSystem.read(joined(folder, entry.path), limit: 1 << 22)
      let file = SourceFile(path: entry.path, bytes: bytes)
      let records = RecordReader.read(file, as: .one(.procedure, record: entry.path), on: nil)
      return try #require(records.records.first, "\(entry.path)").item
    }
  }

  @Test("1,000 random edit scripts over the real catalogue round-trip")
  func roundTrip() throws {
    let items = try Self.catalogue()
    try #require(items.count > 50)
    var edited = 0
    for seed in 0..<1_000 {
      var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9 &+ 7)
      let old = items[seed % items.count]
      var new = old
      for _ in 0..<Int.random(in: 1...6, using: &dice) { Self.edit(&new, &dice) }
      new = RecordDiff.identified(new)
      let changes = RecordDiff.changes(from: old, to: new)
      if !changes.isEmpty { edited += 1 }
      let result = RecordDiff.applying(changes, to: old)
      let rest = Reading.list(RecordDiff.changes(from: result, to: new))
      #expect(rest == [], "seed \(seed), \(old.identity.key)")
      #expect(RecordDiff.changes(from: new, to: new).isEmpty, "seed \(seed)")
      let back = RecordDiff.changes(from: new, to: old)
      let undone = RecordDiff.applying(back, to: new)
      #expect(
        Reading.list(RecordDiff.changes(from: undone, to: old)) == [],
        "seed \(seed) backwards, \(old.identity.key)")
    }
    #expect(edited > 900, "most scripts change something")
  }

  /// One edit somewhere in a record: a value, a set, or an element more, less, twice or elsewhere.
  private static func edit(_ item: inout Item, _ dice: inout Dice) {
    guard !item.entries.isEmpty else { return }
    let index = Int.random(in: item.entries.indices, using: &dice)
    switch item.entries[index].content {
    case .text(let atom):
      if Int.random(in: 0..<6, using: &dice) == 0 {
        item.entries.remove(at: index)
      } else {
        item.entries[index].content = .text(Atom(word(&dice), at: atom.range))
      }
    case .none(let range), .unstated(let range):
      item.entries[index].content = Bool.random(using: &dice) ? .none(range) : .unstated(range)
    case .set(var atoms):
      if Bool.random(using: &dice), atoms.count > 1 {
        atoms.remove(at: Int.random(in: atoms.indices, using: &dice))
      } else {
        atoms.append(Atom(word(&dice), at: item.range))
      }
      item.entries[index].content = .set(atoms.sorted { $0.text < $1.text })
    case .items(var items):
      guard !items.isEmpty else { return }
      let place = Int.random(in: items.indices, using: &dice)
      switch Int.random(in: 0..<8, using: &dice) {
      case 0: items.remove(at: place)
      case 1:
        var copy = items[place]
        edit(&copy, &dice)
        items.append(copy)
      case 2: items.swapAt(place, Int.random(in: items.indices, using: &dice))
      default: edit(&items[place], &dice)
      }
      if items.isEmpty {
        item.entries.remove(at: index)
      } else {
        item.entries[index].content = .items(items)
      }
    }
  }

  private static func word(_ dice: inout Dice) -> String {
    let words = [
      "moi", "5 working-days", "7 days", "3", "Câu chữ khác", "post", "2027-01-01", "9000",
    ]
    return words[Int.random(in: words.indices, using: &dice)]
  }
}

package import CatalogueCoding
import Diagnostics
import SourceText
import YAMLSyntax

/// A small file before and after one edit: what the table of kinds shows as its examples.
package struct SampleEdit: Sendable {
  package var table: FileTable
  /// The table and the key that are edited; an empty key stands for the element itself.
  package var schema: String
  package var key: String
  /// What is edited, as it would be typed: `copies: 1`.
  package var shown: (before: String, after: String)
  /// The whole files, in YAML's JSON form.
  package var before: String
  package var after: String

  /// Every edit that the tables allow of one key of one record, or of one element of a list.
  package static let all: [SampleEdit] = SchemaWalk.stops.flatMap { edits(at: $0) }

  /// What the diff finds in it; `nil` where a side is no YAML.
  var changes: [Change]? {
    guard let old = item(before), let new = item(after) else { return nil }
    return RecordDiff.changes(from: old, to: new)
  }

  private func item(_ text: String) -> Item? {
    var ignored: [Diagnostic] = []
    let file = SourceFile(path: "", text: text)
    guard let tree = YAMLReader.read(file, into: &ignored) else { return nil }
    return CaseView.of(ItemReader(tree).record(table.description))
  }

  /// Every edit of one table.
  package static func edits(at stop: SchemaWalk.Stop) -> [SampleEdit] {
    var edits: [SampleEdit] = []
    for key in stop.record.keys { edits += self.edits(of: key, at: stop) }
    return edits + elements(at: stop)
  }

  private static func edits(of key: KeyDescription, at stop: SchemaWalk.Stop) -> [SampleEdit] {
    var states: [SampleNode?] = [nil]
    for sample in samples(key.shape) { states.append(sample) }
    // A place may also be free; the word then stands for the whole record.
    if key.name == "bound-to" { states.append(.text("free")) }
    if case .kinds = Facets.facet(stop.record.name, key.name)?.weight {
      states.append(.list([.text("electronic")]))
    }
    if case .stated(_, let none) = key.shape {
      states.append(.text("unstated"))
      if none { states.append(.text("none")) }
    }
    var edits: [SampleEdit] = []
    for (index, state) in states.enumerated() {
      for other in states[(index + 1)...] {
        edits.append(edit(key.name, state, other, at: stop))
        edits.append(edit(key.name, other, state, at: stop))
      }
    }
    return edits
  }

  private static func edit(
    _ key: String, _ before: SampleNode?, _ after: SampleNode?, at stop: SchemaWalk.Stop
  ) -> SampleEdit {
    var base = minimal(stop.record, numbered: 1)
    let rules = ["one-of", "all-of"]
    if stop.record.name == "group", rules.contains(key) {
      base.removeAll { rules.contains($0.key) }
    }
    // With an id of its own, an element may come to stand for another paper.
    if key == "paper", stop.record["id"] != nil { base = [("id", .text("mot"))] }
    let old = base.filter { $0.key != key } + (before.map { [(key, $0)] } ?? [])
    let new = base.filter { $0.key != key } + (after.map { [(key, $0)] } ?? [])
    return SampleEdit(
      table: stop.table, schema: stop.record.name, key: key,
      shown: (shown(key, before), shown(key, after)), before: file([.map(old)], at: stop),
      after: file([.map(new)], at: stop))
  }

  /// One element more or less, one renamed, one split.
  private static func elements(at stop: SchemaWalk.Stop) -> [SampleEdit] {
    let one = minimal(stop.record, numbered: 1)
    let two = minimal(stop.record, numbered: 2)
    let name = stop.record.name
    func edit(_ before: [SampleNode], _ after: [SampleNode]) -> SampleEdit {
      SampleEdit(
        table: stop.table, schema: name, key: "",
        shown: (
          before.map(\.json).joined(separator: ", "), after.map(\.json).joined(separator: ", ")
        ),
        before: file(before, at: stop), after: file(after, at: stop))
    }
    guard let last = stop.way.last, let key = last.record[last.key] else { return [] }
    guard isList(key.shape) else {
      return [edit([], [.map(one)]), edit([.map(one)], [])]
    }
    var edits = [
      edit([.map(one)], [.map(one), .map(two)]), edit([.map(one), .map(two)], [.map(one)]),
    ]
    if name == "group", let members = one.first(where: { $0.key == "one-of" })?.value {
      let all = one.filter { $0.key != "one-of" } + [("all-of", members)]
      edits += [edit([.map(one)], [.map(all)]), edit([.map(all)], [.map(one)])]
    }
    edits += renames(at: stop).map { edit([.map($0.old)], [.map($0.new)]) }
    if name == "step" {
      edits.append(edit([.map(one), .map(two)], [.map(two), .map(one)]))
    }
    let naming = Identity.namingKeys(name)
    if stop.record["was"] != nil, let old = one.first(where: { naming.contains($0.key) }) {
      let three = minimal(stop.record, numbered: 3)
      let renamed = two + [("was", old.value)]
      edits.append(edit([.map(one)], [.map(renamed)]))
      edits.append(edit([.map(one)], [.map(renamed), .map(three + [("was", old.value)])]))
      edits.append(edit([.map(renamed), .map(three + [("was", old.value)])], [.map(one)]))
    }
    return edits
  }

  /// A whole file with these elements at the end of the way to them.
  private static func file(_ elements: [SampleNode], at stop: SchemaWalk.Stop) -> String {
    var nodes = elements
    for (record, key) in stop.way.reversed() {
      var entries = minimal(record, numbered: 1).filter { $0.key != key }
      if !nodes.isEmpty {
        let isMany = record[key].map { isList($0.shape) } ?? false
        entries.append((key, isMany ? .list(nodes) : nodes[0]))
      }
      nodes = [.map(entries)]
    }
    return (nodes.first ?? .map([])).json
  }

  static func isList(_ shape: ShapeDescription) -> Bool {
    switch shape {
    case .list: true
    case .stated(let inner, _): isList(inner)
    default: false
    }
  }

  private static func shown(_ key: String, _ node: SampleNode?) -> String {
    node.map { key + ": " + $0.typed } ?? ""
  }
}

extension SampleEdit {
  private typealias Entries = [(key: String, value: SampleNode)]

  /// A full element, and the same under another name: known again by its content.
  private static func renames(at stop: SchemaWalk.Stop) -> [(old: Entries, new: Entries)] {
    guard let name = minimal(stop.record, numbered: 1).first else { return [] }
    var rest: Entries = []
    for key in stop.record.keys where key.name != name.key && key.name != "was" {
      guard SchemaWalk.references(key.shape).isEmpty, let value = samples(key.shape).first else {
        continue
      }
      if stop.record.name == "document" || stop.record.name == "result", key.name == "id" {
        continue
      }
      rest.append((key.name, value))
    }
    let new: SampleNode =
      switch name.value {
      case .quoted(let text): .quoted(text + " mới")
      case .text(let text): .text(text + "-moi")
      case .list, .map: name.value
      }
    return [([name] + rest, [(name.key, new)] + rest)]
  }

  /// The keys that a record needs to be told apart, and no more.
  private static func minimal(
    _ record: RecordDescription, numbered number: Int
  ) -> Entries {
    let naming = Set(Identity.namingKeys(record.name).prefix(2))
    var entries: Entries = []
    for key in record.keys {
      // `id` stands where an element has no paper; with both, the id would be its name.
      if record.name == "document" || record.name == "result" {
        guard key.name == "paper" else { continue }
      } else {
        guard naming.contains(key.name) || ["id", "one-of"].contains(key.name) else { continue }
      }
      if key.name == "one-of" {
        entries.append((key.name, .list([.map([("paper", .text("muc-mot"))])])))
        continue
      }
      let all = samples(key.shape)
      guard !all.isEmpty else { continue }
      entries.append((key.name, all[(number - 1) % all.count]))
    }
    return entries
  }

  /// Values of a shape that differ from each other.
  private static func samples(_ shape: ShapeDescription) -> [SampleNode] {
    switch shape {
    case .text: ["Chữ thứ nhất", "Câu khác hẳn", "Lời sau cùng"].map { .quoted($0) }
    case .quotedText: ["0901", "0902", "0903"].map { .quoted($0) }
    case .code: ["1.000001", "1.000002", "1.000003"].map { .quoted($0) }
    case .id: ["mot", "hai", "ba"].map { .text($0) }
    case .reference: ["muc-mot", "khac-hai", "nua-ba"].map { .text($0) }
    case .words(let words): words.prefix(3).map { .text($0) }
    case .date: ["2026-01-01", "2027-02-02", "2028-03-03"].map { .text($0) }
    case .hour: ["8h", "15h", "16h30"].map { .text($0) }
    case .timeSpan: ["5 working-days", "7 working-days", "2 months"].map { .text($0) }
    case .money: ["1000", "2000", "50%"].map { .text($0) }
    case .integer(let range):
      (range.lowerBound...min(range.upperBound, range.lowerBound + 2)).map { .text("\($0)") }
    case .legalReference:
      ["60/2014/QH13", "123/2015/NĐ-CP", "60/2014/QH13 Điều 5"].map { .text($0) }
    case .decimal: ["0.5", "1", "2"].map { .text($0) }
    case .path: ["steps/ky", "fees/le-phi", "results/so-do"].map { .text($0) }
    case .recordName: ["papers/so-ho-khau", "papers/so-do", "fields/ho-tich"].map { .text($0) }
    case .digest: ["m-1a2b3c", "m-4d5e6f", "m-7a8b9c"].map { .text($0) }
    case .written: ["Chữ thứ nhất", "Câu khác hẳn", "Lời sau cùng"].map { .quoted($0) }
    case .mapping(let inner):
      samples(inner).prefix(2).map { .map([("mot", $0)]) }
    case .list(let inner):
      lists(of: samples(inner))
    case .stated(let inner, _):
      samples(inner)
    case .record(let reference):
      [.map(minimal(reference.follow(), numbered: 1))]
    case .either(.record(let reference), .record):
      [.map(minimal(reference.follow(), numbered: 1))]
    case .either(let one, let other):
      Array(samples(one).prefix(3)) + samples(other).prefix(2)
    }
  }

  private static func lists(of elements: [SampleNode]) -> [SampleNode] {
    guard let first = elements.first else { return [] }
    guard elements.count > 1 else { return [.list([first])] }
    return [.list([first]), .list([elements[1]]), .list([first, elements[1]])]
  }
}

import ProcedureDiff
import Testing

/// The table of kinds has no side that is missing: what can be added can be taken away.
struct SymmetryTests {
  /// Kinds without a mirror, each with the reason; there is none today.
  private static let waivers: [String: String] = [:]

  @Test("every kind has its mirror, in the opposite direction")
  func mirrors() {
    for kind in ChangeKinds.all where Self.waivers[kind.id] == nil {
      let mirror = ChangeKinds.all.first {
        $0.schema == kind.schema && $0.key == kind.key && $0.action == kind.action.mirrored
      }
      #expect(mirror != nil, "\(kind.id) has no \(kind.action.mirrored.rawValue)")
      #expect(mirror?.direction == kind.direction.mirrored, "\(kind.id)")
      #expect(mirror?.nature == kind.nature, "\(kind.id)")
    }
    for id in Self.waivers.keys {
      #expect(ChangeKinds.named(id) != nil, "\(id) is waived and gone")
    }
  }

  @Test("a diff read backwards is the mirror of the diff")
  func mirroredDiffs() throws {
    for made in MadeEdit.all { try expectMirrored(made.old, made.new, made.label) }
  }

  @Test("the changes of an edit, applied, give the newer side")
  func applied() throws {
    for made in MadeEdit.all {
      let result = RecordDiff.applying(made.changes, to: made.old)
      #expect(
        Reading.list(RecordDiff.changes(from: result, to: made.new)) == [], "\(made.label)")
      #expect(RecordDiff.changes(from: made.old, to: made.old).isEmpty)
    }
  }
}

/// Expects `diff(a, b)` and `diff(b, a)` to tell the same story, once forwards and once backwards.
func expectMirrored(
  _ old: Item, _ new: Item, _ label: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let forwards = RecordDiff.changes(from: old, to: new).map {
    "\($0.kind.schema) \($0.kind.key) \($0.kind.action.rawValue) \($0.direction.rawValue) "
      + "\($0.before?.text ?? "-") → \($0.after?.text ?? "-")"
  }
  let backwards = RecordDiff.changes(from: new, to: old).map {
    "\($0.kind.schema) \($0.kind.key) \($0.kind.action.mirrored.rawValue) "
      + "\($0.direction.mirrored.rawValue) \($0.after?.text ?? "-") → \($0.before?.text ?? "-")"
  }
  #expect(forwards.sorted() == backwards.sorted(), "\(label)", sourceLocation: sourceLocation)
}

import Diagnostics
import ProcedureModel
import YAMLSyntax

/// What a file holds, as far as its layout goes.
public enum RecordFile: Sendable {
  case procedure
  case overlay
  case settings
  case plan
  case journey, dialogue, translation, review, decisions, parameters, initiative
  case agencies, fields, subjects, places, papers, databases, instruments, holidays
  /// YAML of which no table is known: its keys stay in their order.
  case other

  /// Whether the file maps ids to entries, which then stand apart from each other.
  var isRegistry: Bool {
    switch self {
    case .agencies, .fields, .subjects, .places, .papers, .databases, .instruments: true
    default: false
    }
  }

  /// What the decoder makes of a tree: by which table it reads each mapping, and what it finds.
  func reading(_ tree: YAMLTree) -> Reading {
    var reader = Reader(tree, notingOutlines: true)
    let root = tree.root
    switch self {
    case .procedure: _ = RecordSchema<Procedure>.procedure.read(root, &reader)
    case .overlay: _ = RecordSchema<Overlay>.overlay.read(root, &reader)
    case .settings: _ = RecordSchema<WorkspaceSettings>.settings.read(root, &reader)
    case .plan: _ = RecordSchema<Plan>.plan.read(root, &reader)
    case .journey: _ = RecordSchema<Journey>.journey.read(root, &reader)
    case .dialogue: _ = RecordSchema<Dialogue>.dialogue.read(root, &reader)
    case .translation: readList(RecordSchema<Translation.Entry>.translation, root, &reader)
    case .review: _ = RecordSchema<Review>.review.read(root, &reader)
    case .decisions: readList(RecordSchema<Decision>.decision, root, &reader)
    case .parameters: readList(RecordSchema<Parameter>.parameter, root, &reader)
    case .initiative: _ = RecordSchema<Initiative>.initiative.read(root, &reader)
    case .agencies: readEntries(RecordSchema<Agency>.agency, tree, &reader)
    case .fields: readEntries(RecordSchema<Field>.field, tree, &reader)
    case .subjects: readEntries(RecordSchema<Subject>.subject, tree, &reader)
    case .places: readEntries(RecordSchema<Place>.place, tree, &reader)
    case .papers: readEntries(RecordSchema<Paper>.paper, tree, &reader)
    case .databases: readEntries(RecordSchema<Database>.database, tree, &reader)
    case .instruments: readEntries(RecordSchema<Instrument>.instrument, tree, &reader)
    case .holidays: readList(RecordSchema<Holiday>.holiday, root, &reader)
    case .other: break
    }
    return Reading(outlines: reader.outlines, diagnostics: reader.diagnostics)
  }

  /// What was noted while a file was decoded.
  struct Reading {
    var outlines: [NodeID: RecordOutline]
    var diagnostics: [Diagnostic]
  }

  private func readList<Root: Sendable>(
    _ schema: RecordSchema<Root>, _ root: NodeID, _ reader: inout Reader
  ) {
    _ = schema.shape.list(mayBeEmpty: true).read(root, &reader)
  }

  private func readEntries<Entry: RegistryEntry>(
    _ schema: RecordSchema<Entry>, _ tree: YAMLTree, _ reader: inout Reader
  ) {
    for (_, value) in tree.entries(tree.root) { _ = schema.read(value, &reader) }
  }
}

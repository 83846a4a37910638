import Diagnostics
public import ProcedureModel
import SourceText
public import YAMLSyntax

/// From trees to the values of the model, one file at a time.
public enum CatalogueDecoder {
  /// Reads one procedure and checks what its own file can show.
  public static func procedure(_ tree: YAMLTree) -> Decoded<Procedure> {
    var reader = Reader(tree)
    var procedure = Procedure(path: tree.file.path, range: tree.range(tree.root))
    guard RecordSchema<Procedure>.procedure.read(tree.root, into: &procedure, &reader) else {
      return Decoded(nil, reader)
    }
    ProcedureChecks.check(procedure, &reader)
    var decoded = Decoded(procedure, reader)
    for index in decoded.diagnostics.indices {
      decoded.diagnostics[index].record = procedure.codeText
    }
    return decoded
  }

  public static func settings(_ tree: YAMLTree) -> Decoded<WorkspaceSettings> {
    record(tree, RecordSchema<WorkspaceSettings>.settings)
  }

  public static func agencies(_ tree: YAMLTree) -> Decoded<[Agency]> { entries(tree, .agency) }
  public static func fields(_ tree: YAMLTree) -> Decoded<[Field]> { entries(tree, .field) }
  public static func subjects(_ tree: YAMLTree) -> Decoded<[Subject]> { entries(tree, .subject) }
  public static func places(_ tree: YAMLTree) -> Decoded<[Place]> { entries(tree, .place) }
  public static func papers(_ tree: YAMLTree) -> Decoded<[Paper]> { entries(tree, .paper) }
  public static func databases(_ tree: YAMLTree) -> Decoded<[Database]> {
    entries(tree, .database)
  }

  public static func phrases(_ tree: YAMLTree) -> Decoded<[PhraseEntry]> {
    entries(tree, .phrase)
  }

  /// Instruments are known by their numbers, not by slugs.
  public static func instruments(_ tree: YAMLTree) -> Decoded<[Instrument]> {
    entries(tree, .instrument) { key, reader in
      guard let number = reader.nonEmptyText(key) else { return nil }
      guard let reference = LegalReference(number.value), reference.pinpoint.isEmpty else {
        reader.report(
          "id-malformed",
          Message(
            vi:
              "«\(number.value)» không phải số hiệu văn bản, ví dụ 123/2015/NĐ-CP hay 163/QĐ-BTP năm 2026",
            en:
              "“\(number.value)” is no number of an act, such as 123/2015/NĐ-CP or 163/QĐ-BTP năm 2026"
          ),
          at: number.range)
        return nil
      }
      return number
    }
  }

  public static func holidays(_ tree: YAMLTree) -> Decoded<[Holiday]> {
    var reader = Reader(tree)
    let holidays = RecordSchema<Holiday>.holiday.shape.list(mayBeEmpty: true).read(
      tree.root, &reader)
    return Decoded(holidays, reader)
  }

  private static func record<Root: Sendable>(
    _ tree: YAMLTree, _ schema: RecordSchema<Root>
  ) -> Decoded<Root> {
    var reader = Reader(tree)
    return Decoded(schema.read(tree.root, &reader), reader)
  }

  /// A mapping from ids to entries; what cannot be read of an entry is reported and left out.
  private static func entries<Entry: RegistryEntry>(
    _ tree: YAMLTree, _ schema: RecordSchema<Entry>,
    id: (NodeID, inout Reader) -> Located<String>? = { key, reader in reader.slug(key) }
  ) -> Decoded<[Entry]> {
    var reader = Reader(tree)
    guard tree.kind(tree.root) == .mapping else {
      reader.report(
        "value-shape",
        Message(
          vi: "sổ đăng ký phải gồm các cặp mã: mục", en: "a registry maps ids to entries"),
        at: reader.place(tree.root))
      return Decoded([], reader)
    }
    var entries: [Entry] = []
    for (keyNode, valueNode) in tree.entries(tree.root) {
      guard let key = id(keyNode, &reader) else { continue }
      var entry = Entry(id: key)
      entry.common.path = tree.file.path
      // An entry that is no mapping has been reported; its id stays, or all who refer to it would be.
      schema.read(valueNode, into: &entry, &reader)
      entries.append(entry)
    }
    return Decoded(entries, reader)
  }
}

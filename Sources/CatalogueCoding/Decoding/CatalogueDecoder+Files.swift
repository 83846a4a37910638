import Diagnostics
public import ProcedureModel
import SourceText
public import YAMLSyntax

/// Files that are neither procedures nor registries.
extension CatalogueDecoder {
  public static func journey(_ tree: YAMLTree) -> Decoded<Journey> {
    file(tree, .journey) { journey, reader in
      journey.path = tree.file.path
      JourneyChecks.check(journey, &reader)
    }
  }

  /// What an overlay shows by itself, without the record under it.
  public static func overlay(_ tree: YAMLTree) -> Decoded<Overlay> {
    file(tree, .overlay) { overlay, reader in OverlayChecks.check(overlay, added: [], &reader) }
  }

  public static func plan(_ tree: YAMLTree) -> Decoded<Plan> {
    file(tree, .plan) { plan, reader in ReviewChecks.check(plan, &reader) }
  }

  public static func review(_ tree: YAMLTree) -> Decoded<Review> {
    file(tree, .review) { review, reader in
      review.path = tree.file.path
      ReviewChecks.check(review, &reader)
    }
  }

  public static func initiative(_ tree: YAMLTree) -> Decoded<Initiative> {
    file(tree, .initiative) { initiative, reader in
      initiative.path = tree.file.path
      ReviewChecks.check(initiative, &reader)
    }
  }

  public static func dialogue(_ tree: YAMLTree) -> Decoded<Dialogue> {
    file(tree, .dialogue) { dialogue, reader in
      dialogue.path = tree.file.path
      ReviewChecks.check(dialogue, &reader)
    }
  }

  /// The decisions of one file, in their order.
  public static func decisions(_ tree: YAMLTree) -> Decoded<[Decision]> {
    list(tree, .decision) { decisions, reader in
      for index in decisions.indices { decisions[index].path = tree.file.path }
      ReviewChecks.check(decisions, &reader)
    }
  }

  public static func parameters(_ tree: YAMLTree) -> Decoded<[Parameter]> {
    list(tree, .parameter) { parameters, reader in ReviewChecks.check(parameters, &reader) }
  }

  /// What is translated of one procedure; language and code stand in the path.
  public static func translation(_ tree: YAMLTree) -> Decoded<Translation> {
    let parts = tree.file.path.split(separator: "/")
    let name = parts.last.map(String.init) ?? ""
    let code = name.hasSuffix(".yaml") ? String(name.dropLast(".yaml".count)) : name
    let language = parts.dropLast().last.map(String.init) ?? ""
    let decoded = list(tree, RecordSchema<Translation.Entry>.translation) { entries, reader in
      reader.checkUnique(
        entries.compactMap { entry in entry.at.map { Located($0.value.typed, at: $0.range) } })
    }
    var translation = Translation(path: tree.file.path, language: language, code: code)
    translation.entries = decoded.value ?? []
    return Decoded(
      translation, references: decoded.references,
      diagnostics: decoded.diagnostics.map { $0.about(code) })
  }

  private static func file<Root: Sendable>(
    _ tree: YAMLTree, _ schema: RecordSchema<Root>, _ check: (inout Root, inout Reader) -> Void
  ) -> Decoded<Root> {
    var reader = Reader(tree)
    guard var value = schema.read(tree.root, &reader) else { return Decoded(nil, reader) }
    check(&value, &reader)
    return Decoded(value, reader)
  }

  private static func list<Root: Sendable>(
    _ tree: YAMLTree, _ schema: RecordSchema<Root>, _ check: (inout [Root], inout Reader) -> Void
  ) -> Decoded<[Root]> {
    var reader = Reader(tree)
    guard var values = schema.shape.list(mayBeEmpty: true).read(tree.root, &reader) else {
      return Decoded([], reader)
    }
    check(&values, &reader)
    return Decoded(values, reader)
  }
}

extension Diagnostic {
  /// The same finding, said to be about a record.
  func about(_ record: String) -> Diagnostic {
    var copy = self
    copy.record = record
    return copy
  }
}

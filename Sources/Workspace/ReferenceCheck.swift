import Catalogue
import CatalogueCoding
import Diagnostics
import SourceText
import VietnameseText

/// Looks ids up in the registries.
enum ReferenceCheck {
  /// The findings about ids that no registry holds.
  ///
  /// Nothing is said about the ids of registries that are `unread`, not read whole: one broken registry
  /// would else bring a finding in every file.
  static func unresolved(
    _ references: [RegistryReference], in registries: Registries, unread: Set<RegistryName>,
    path: String, record: String = ""
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for reference in references
    where !reference.isName && !holds(reference, registries) && !unread.contains(reference.registry)
    {
      let isHelpful = diagnostics.count < maxSuggestions
      var diagnostic = CatalogueCoding.unresolved(
        reference.id, at: reference.range, path: path,
        among: isHelpful ? candidates(reference, registries) : [],
        name(reference.registry).vietnamese,
        name(reference.registry).english)
      diagnostic.record = record
      diagnostics.append(diagnostic)
    }
    return diagnostics
  }

  /// Looks for the key alone: the entries are large, and copying one costs more than finding it.
  private static func holds(_ reference: RegistryReference, _ registries: Registries) -> Bool {
    switch reference.registry {
    case .agencies: registries.agencies.index(forKey: reference.id) != nil
    case .fields: registries.fields.index(forKey: reference.id) != nil
    case .subjects: registries.subjects.index(forKey: reference.id) != nil
    case .places: registries.places.index(forKey: reference.id) != nil
    case .papers: registries.papers.index(forKey: reference.id) != nil
    case .databases: registries.databases.index(forKey: reference.id) != nil
    case .instruments:
      registries.instruments.index(forKey: reference.id) != nil
        || registries.instrument(reference.id) != nil
    }
  }

  /// What the id may have been meant for.
  ///
  /// Two numbers of acts that differ in a digit are two acts, so only those that differ in marks or
  /// case are offered.
  private static func candidates(
    _ reference: RegistryReference, _ registries: Registries
  ) -> [String] {
    let all = ids(reference.registry, registries)
    guard reference.registry == .instruments else { return all }
    let wanted = folded(reference.id)
    return all.filter { folded($0) == wanted }
  }

  /// Only asked for once something is missing.
  static func ids(_ registry: RegistryName, _ registries: Registries) -> [String] {
    let keys: [String] =
      switch registry {
      case .agencies: Array(registries.agencies.keys)
      case .fields: Array(registries.fields.keys)
      case .subjects: Array(registries.subjects.keys)
      case .places: Array(registries.places.keys)
      case .papers: Array(registries.papers.keys)
      case .databases: Array(registries.databases.keys)
      case .instruments: Array(registries.instruments.keys)
      }
    return keys.sorted()
  }

  static func name(_ registry: RegistryName) -> Message {
    switch registry {
    case .agencies: Message(vi: "cơ quan", en: "agency")
    case .fields: Message(vi: "lĩnh vực", en: "field")
    case .subjects: Message(vi: "đối tượng", en: "subject")
    case .places: Message(vi: "nơi", en: "place")
    case .papers: Message(vi: "giấy tờ", en: "paper")
    case .databases: Message(vi: "cơ sở dữ liệu", en: "database")
    case .instruments: Message(vi: "văn bản", en: "instrument")
    }
  }
}

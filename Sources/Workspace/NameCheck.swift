import Catalogue
import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText

/// Knows a registry's entry by what people type in place of its id: its name, its old id.
enum NameCheck {
  /// How an entry was recognised.
  enum Likeness {
    /// By its own name or by an id it once had: no other entry can be meant.
    case certain
    /// By an everyday name.
    case likely
  }

  /// Names the entry in findings about ids that are none, and offers its id.
  static func mend(
    _ diagnostics: inout [Diagnostic], _ references: [RegistryReference], in registries: Registries
  ) {
    guard diagnostics.contains(where: { isAboutID($0) }) else { return }
    var looked = 0
    for index in diagnostics.indices where isAboutID(diagnostics[index]) {
      let range = diagnostics[index].location.range
      guard looked < maxSuggestions, let reference = references.first(where: { $0.range == range })
      else { continue }
      looked += 1
      guard let (id, likeness) = entry(reference, registries) else { continue }
      diagnostics[index].message = message(reference, id)
      diagnostics[index].fixIts = [
        FixIt(
          Message(vi: "viết \(id)", en: "write \(id)"), likeness == .certain ? .safe : .unsafe,
          edits: [TextEdit(range: range, replacement: id)])
      ]
    }
  }

  private static func isAboutID(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.rule == "id-malformed" || diagnostic.rule == "id-unresolved"
  }

  private static func message(_ reference: RegistryReference, _ id: String) -> Message {
    let kind = ReferenceCheck.name(reference.registry)
    return Message(
      vi: "«\(reference.id)» không phải mã; \(kind.vietnamese) này mang mã \(id)",
      en: "“\(reference.id)” is not the id; this \(kind.english) has the id \(id)")
  }

  /// The one entry that was meant; `nil` where none or several may be.
  static func entry(
    _ reference: RegistryReference, _ registries: Registries
  ) -> (id: String, Likeness)? {
    let typed = reference.id.lowercased()
    let slug = VietnameseText.slug(reference.id)
    var certain: Set<String> = []
    var likely: Set<String> = []
    for (id, common) in entries(reference.registry, registries) {
      let names = [common.name?.value].compactMap { $0 } + common.was.map(\.value)
      if names.contains(where: { $0.lowercased() == typed }) || (reference.isName && id == slug) {
        certain.insert(id)
      } else if common.alsoCalled.contains(where: { isAlike($0.value, typed, slug) })
        || common.name.map({ isAlike($0.value, typed, slug) }) == true
      {
        likely.insert(id)
      }
    }
    if certain.count == 1, let id = certain.first { return (id, .certain) }
    if certain.isEmpty, likely.count == 1, let id = likely.first { return (id, .likely) }
    return nil
  }

  private static func isAlike(_ name: String, _ typed: String, _ slug: String) -> Bool {
    name.lowercased() == typed || (!slug.isEmpty && VietnameseText.slug(name) == slug)
  }

  private static func entries(
    _ registry: RegistryName, _ registries: Registries
  ) -> [(id: String, common: RegistryCommon)] {
    func all<Entry: RegistryEntry>(_ entries: [String: Entry]) -> [(String, RegistryCommon)] {
      entries.map { ($0.key, $0.value.common) }
    }
    return switch registry {
    case .agencies: all(registries.agencies)
    case .fields: all(registries.fields)
    case .subjects: all(registries.subjects)
    case .places: all(registries.places)
    case .papers: all(registries.papers)
    case .databases: all(registries.databases)
    case .instruments: all(registries.instruments)
    }
  }
}

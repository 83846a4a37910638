package import Catalogue
import ProcedureModel
import VietnameseText

/// What the registries hold, found by name, other name, earlier id or the portal's code.
package struct KnownNames: Sendable {
  private(set) var agencies = NameTable()
  private(set) var fields = NameTable()
  private(set) var subjects = NameTable()
  private(set) var papers = NameTable()
  private(set) var places: Set<String> = []
  private let registries: Registries
  /// Agencies' names as printed, for finding them in prose; beside each its id.
  let agencyPhrases: PhraseMatcher
  let agencyPhraseIDs: [String]

  package init(_ registries: Registries) {
    self.registries = registries
    var phrases: [(phrase: String, id: String)] = []
    for (id, agency) in registries.agencies.sorted(by: { $0.key < $1.key }) {
      agencies.add(id, agency.common, agency.code?.value)
      let names =
        [agency.common.name?.value].compactMap { $0 } + agency.common.alsoCalled.map(\.value)
      for name in names where name.utf8.count >= 6 { phrases.append((name, id)) }
    }
    for (id, field) in registries.fields.sorted(by: { $0.key < $1.key }) {
      fields.add(id, field.common, field.code?.value)
    }
    for (id, subject) in registries.subjects.sorted(by: { $0.key < $1.key }) {
      subjects.add(id, subject.common, subject.code?.value)
    }
    for (id, paper) in registries.papers.sorted(by: { $0.key < $1.key }) {
      papers.add(id, paper.common, nil)
    }
    places = Set(registries.places.keys)
    agencyPhrases = PhraseMatcher(phrases.map(\.phrase))
    agencyPhraseIDs = phrases.map(\.id)
  }

  func holds(instrument number: String) -> Bool {
    registries.instruments[number] != nil || registries.instrument(number) != nil
  }

  /// The key of the one registered act that a number means, with its year where the key has one.
  func instrumentKey(_ number: String) -> String? {
    registries.instrument(number)?.id.value
  }
}

/// Ids by comparable names and by codes.
struct NameTable: Sendable {
  private(set) var byName: [String: String] = [:]
  private(set) var byCode: [String: String] = [:]
  private(set) var ids: Set<String> = []

  mutating func add(_ id: String, _ common: RegistryCommon, _ code: String?) {
    ids.insert(id)
    let names = [common.name?.value].compactMap { $0 } + common.alsoCalled.map(\.value)
    for name in names where byName[NameKey.of(name)] == nil { byName[NameKey.of(name)] = id }
    if let code, byCode[code] == nil { byCode[code] = id }
  }

  /// The entry with this name; a code settles only what no name does, since codes are reused.
  func id(name: String, code: String = "") -> String? {
    byName[NameKey.of(name)] ?? (code.isEmpty ? nil : byCode[code])
  }
}

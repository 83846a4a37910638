import ProcedureModel
import SearchIndex

/// One way to narrow what was found.
struct SearchFilter: Sendable {
  /// Filters of which one is chosen.
  struct Group: Sendable {
    var name: String
    var title: TextKey
    var filters: [SearchFilter]
  }

  /// An answer has one of these; empty: any will do.
  var traits: SearchDocument.Traits
  /// What it is called.
  var name: @Sendable (Texts) -> String

  /// Who, where, online.
  static let groups: [Group] = [
    Group(
      name: "ai", title: .searchWho,
      filters: [
        any,
        SearchFilter(traits: .citizen) { $0.word(Payer.citizen) },
        SearchFilter(traits: .business) { $0.word(Payer.business) },
        SearchFilter(traits: .official) { $0.word(Payer.official) },
      ]),
    Group(
      name: "cap", title: .searchLevel,
      filters: [
        any,
        SearchFilter(traits: .commune) { $0.word(Level.commune) },
        SearchFilter(traits: .province) { $0.word(Level.province) },
        SearchFilter(traits: .central) { $0.word(Level.central) },
      ]),
    Group(
      name: "mang", title: .searchOnline,
      filters: [
        any,
        SearchFilter(traits: .fullyOnline) { $0(.searchOnlineFull) },
        SearchFilter(traits: [.fullyOnline, .partlyOnline]) { $0(.searchOnlineAny) },
      ]),
  ]

  private static let any = SearchFilter(traits: []) { $0(.searchAny) }
}

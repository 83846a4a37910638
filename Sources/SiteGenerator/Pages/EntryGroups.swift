import Catalogue
import HTML
import ProcedureModel

/// Procedures in groups, each a part of the page.
struct EntryGroups: Sendable {
  struct Group: Sendable {
    var id: String
    var title: Phrase
    var entries: [ProcedureEntry]
  }

  var groups: [Group]

  /// By field, in the order of the fields' names; those without one come last.
  static func byField(_ entries: some Sequence<ProcedureEntry>, in site: SiteContext) -> EntryGroups
  {
    var byField: [String: [ProcedureEntry]] = [:]
    for entry in entries { byField[entry.facts.field?.value ?? "", default: []].append(entry) }
    var groups = site.index.fields.compactMap { id in
      byField[id].map { Group(id: Route.segment(id), title: site.field(id), entries: $0) }
    }
    if let rest = byField[""] {
      groups.append(
        Group(id: "khac", title: .own(site.texts(.listOtherField)), entries: rest))
    }
    return EntryGroups(groups: groups)
  }

  /// Those in force for people, then internal ones, then those that are no more.
  static func byState(_ entries: some Collection<ProcedureEntry>, in site: SiteContext)
    -> EntryGroups
  {
    let ended = entries.filter { $0.facts.status == .abolished }
    let living = entries.filter { $0.facts.status != .abolished }
    let inner = living.filter { $0.facts.kind?.isInternal == true }
    let open = living.filter { $0.facts.kind?.isInternal != true }
    let groups = [
      Group(id: "cong-khai", title: .own(site.texts(.listPublic)), entries: open),
      Group(id: "noi-bo", title: .own(site.texts(.listInternalTitle)), entries: inner),
      Group(id: "bai-bo", title: .own(site.texts(.listAbolished)), entries: ended),
    ]
    return EntryGroups(groups: groups.filter { !$0.entries.isEmpty })
  }

  func render(in site: SiteContext, links: Links, into html: inout HTMLWriter) {
    for group in groups {
      Part(
        group.id, group.title,
        aside: .own(site.texts.count(.procedures, group.entries.count))
      ).render(in: site, into: &html) {
        EntryList(group.entries).render(in: site, links: links, into: &$0)
      }
    }
  }
}

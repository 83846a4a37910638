package import Catalogue
package import Diagnostics
package import ProcedureModel
package import VietnameseText

/// All that a site is made from, but for the procedures themselves.
///
/// Nothing here is read from a clock or an environment: the same input gives the same bytes.
package struct SiteInput: Sendable {
  /// What the site is called, in titles and social cards; the theme's names while it has no title.
  package var title: String
  /// Id of the place whose catalogue it is.
  package var place: String?
  /// Languages of the interface, the first of which is Vietnamese; never empty.
  package var languages: [Language]
  /// Where the site will stand, such as `https://tthc.hanoi.gov.vn/`; `nil` while unknown.
  package var baseURL: String?
  /// The day the catalogue is looked at.
  package var day: CivilDate
  /// Revision of the catalogue, printed on paper so that an old sheet can be told from a new one.
  package var revision: String?
  /// Registries, and the facts of all procedures.
  package var catalogue: Catalogue
  /// Theme, texts, content and assets.
  package var folder: SiteFolder
  /// Life events.
  package var journeys: [Journey] = []
  /// The whole procedures that life events name, by code; for look-up only.
  package var described: [String: Procedure] = [:]
  /// Plans, reviews, decisions, dialogues, initiatives.
  package var reform = ReformRecords()
  /// What changed for people so far; `nil` where no history is at hand.
  package var history: PublishedHistory?
  /// Blank forms that the caller will put at `Route.form(_:)`, by path below their folder.
  ///
  /// Only these are linked, so that no link leads nowhere.
  package var forms: Set<String> = []
  /// Pages of an example workspace that the caller puts below the page of the look.
  package var examples: [ExamplePage] = []
  /// Every rule the catalogue is checked by, in order of id.
  package var rules: [RuleDescriptor] = []
  /// The JSON Schema of the dump of all records, where the caller has one.
  package var recordsSchema: String?
  /// Whether drafts are shown too, as a preview needs.
  package var showsDrafts = false

  /// An input for a site without drafts.
  package init(
    title: String, place: String?, languages: [Language], baseURL: String?, day: CivilDate,
    revision: String?, catalogue: Catalogue, folder: SiteFolder
  ) {
    let name = folder.theme.name.vietnamese + " " + folder.theme.body.vietnamese
    self.title = title.isEmpty ? name : title
    self.place = place
    self.languages = languages.isEmpty ? [.vietnamese] : languages
    self.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    self.day = day
    self.revision = revision
    self.catalogue = catalogue
    self.folder = folder
  }

  /// Where the site lies on its host while its whole address is unknown, with a slash at both ends.
  package var ownBasePath: String?

  /// The path of `baseURL` on its host, with a slash at both ends; `/` while nothing is known.
  package var basePath: String {
    if baseURL == nil, let ownBasePath { return ownBasePath }
    guard let baseURL, let scheme = baseURL.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return "/"
    }
    let rest = baseURL.utf8[scheme...].dropFirst(3)
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return "/" }
    return String(baseURL[slash...])
  }
}

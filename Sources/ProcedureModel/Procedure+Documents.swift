/// A document with where it stands: its path, and the groups and the case around it.
///
/// A class, because sites are handed from rule to rule and nothing of them ever changes.
public final class DocumentSite: Sendable {
  public let document: Document
  /// Ids of the groups around it, outermost first.
  public let groups: [String]
  /// Whether there is another way than this paper.
  public let isAlternative: Bool
  /// The case it belongs to; `nil` for every case.
  public let caseID: String?
  /// What it is called: the name in its file, else the one of `entry`.
  public let wording: String?
  /// The registry's entry of its paper, where the documents were gathered beside the registry.
  public let entry: Paper?

  /// `every-case`, or `cases/<id>`.
  public let owner: String
  /// Path of ids, such as `cases/bo-roi/documents/bien-ban-tre-bi-bo-roi`.
  public let path: String

  init(
    _ document: Document, groups: [String], isAlternative: Bool, caseID: String?, entry: Paper?
  ) {
    self.document = document
    self.groups = groups
    self.isAlternative = isAlternative
    self.caseID = caseID
    self.entry = entry
    wording = document.name?.value ?? entry?.common.name?.value
    // Rules ask for it for each document, so it is put together once.
    let owner = caseID.map { "cases/" + $0 } ?? "every-case"
    self.owner = owner
    var path = owner + "/documents/"
    for group in groups { path += group + "/" }
    self.path = path + document.key
  }
}

extension Procedure {
  /// Every document of every case, in the order written.
  public var documents: [DocumentSite] {
    documentIndex ?? collectedDocuments([:])
  }

  /// The same, one after the other and without copies: what rules use.
  public func forEachDocument(_ body: (DocumentSite) -> Void) {
    for site in documents { body(site) }
  }

  /// Gathers the documents once, for all who ask; whoever changes cases afterwards calls it again.
  ///
  /// - Parameter papers: the registry, so that nobody need look an entry up again.
  public mutating func indexDocuments(_ papers: [String: Paper] = [:]) {
    documentIndex = collectedDocuments(papers)
  }

  private func collectedDocuments(_ papers: [String: Paper]) -> [DocumentSite] {
    var sites: [DocumentSite] = []
    if let everyCase {
      for item in everyCase.documents.elements {
        Self.collect(item, [], false, nil, papers, into: &sites)
      }
    }
    for element in cases.elements {
      for item in element.documents.elements {
        Self.collect(item, [], false, element.key, papers, into: &sites)
      }
    }
    return sites
  }

  private static func collect(
    _ item: DocumentItem, _ groups: [String], _ isAlternative: Bool, _ caseID: String?,
    _ papers: [String: Paper], into sites: inout [DocumentSite]
  ) {
    switch item {
    case .document(let document):
      sites.append(
        DocumentSite(
          document, groups: groups, isAlternative: isAlternative, caseID: caseID,
          entry: document.paper.flatMap { papers[$0.value] }))
    case .group(let group):
      for member in group.members {
        collect(
          member, groups + [group.key], isAlternative || group.rule == .oneOf, caseID, papers,
          into: &sites)
      }
    }
  }
}

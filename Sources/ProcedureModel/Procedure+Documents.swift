/// A document with where it stands: its path, and the groups and the case around it.
package struct DocumentSite: Sendable {
  package var document: Document
  /// Ids of the groups around it, outermost first.
  package var groups: [String]
  /// Is there another way than this paper?
  package var isAlternative: Bool
  /// The case it belongs to; `nil` for every case.
  package var caseID: String?

  /// `every-case`, or `cases/<id>`.
  package var owner: String { caseID.map { "cases/" + $0 } ?? "every-case" }

  /// Path of ids, such as `cases/bo-roi/documents/bien-ban-tre-bi-bo-roi`.
  package var path: String {
    var path = owner + "/documents"
    for group in groups { path += "/" + group }
    return path + "/" + document.key
  }
}

extension Procedure {
  /// Every document of every case, in the order written.
  package func forEachDocument(_ body: (DocumentSite) -> Void) {
    if let items = everyCase?.documents.value {
      for item in items {
        Self.visit(item, [], false, nil, body)
      }
    }
    guard let cases = cases.value else { return }
    for element in cases {
      guard let items = element.documents.value else { continue }
      for item in items {
        Self.visit(item, [], false, element.key, body)
      }
    }
  }

  package var documents: [DocumentSite] {
    var sites: [DocumentSite] = []
    forEachDocument { sites.append($0) }
    return sites
  }

  private static func visit(
    _ item: DocumentItem, _ groups: [String], _ isAlternative: Bool,
    _ caseID: String?, _ body: (DocumentSite) -> Void
  ) {
    switch item {
    case .document(let document):
      body(
        DocumentSite(
          document: document, groups: groups, isAlternative: isAlternative, caseID: caseID))
    case .group(let group):
      for member in group.members {
        visit(
          member, groups + [group.key], isAlternative || group.rule == .oneOf, caseID, body)
      }
    }
  }
}

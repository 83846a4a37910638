/// A document with where it stands: its path, and the groups and the case around it.
///
/// Sites are handed from rule to rule, so the document itself is shared and never copied along.
package struct DocumentSite: Sendable {
  private final class Shared: Sendable {
    let document: Document

    init(_ document: Document) {
      self.document = document
    }
  }

  private let shared: Shared
  /// Ids of the groups around it, outermost first.
  package var groups: [String]
  /// Whether there is another way than this paper.
  package var isAlternative: Bool
  /// The case it belongs to; `nil` for every case.
  package var caseID: String?

  init(_ document: Document, groups: [String], isAlternative: Bool, caseID: String?) {
    shared = Shared(document)
    self.groups = groups
    self.isAlternative = isAlternative
    self.caseID = caseID
  }

  package var document: Document {
    _read { yield shared.document }
  }

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
  package var documents: [DocumentSite] {
    documentIndex ?? collectedDocuments()
  }

  /// The same, one after the other and without copies: what rules use.
  package func forEachDocument(_ body: (DocumentSite) -> Void) {
    let sites = documents
    let span = sites.span
    for index in span.indices { body(span[index]) }
  }

  /// Gathers the documents once, for all who ask; whoever changes cases afterwards calls it again.
  package mutating func indexDocuments() {
    documentIndex = collectedDocuments()
  }

  private func collectedDocuments() -> [DocumentSite] {
    var sites: [DocumentSite] = []
    if let everyCase {
      for item in everyCase.documents.elements {
        Self.collect(item, [], false, nil, into: &sites)
      }
    }
    for element in cases.elements {
      for item in element.documents.elements {
        Self.collect(item, [], false, element.key, into: &sites)
      }
    }
    return sites
  }

  private static func collect(
    _ item: DocumentItem, _ groups: [String], _ isAlternative: Bool, _ caseID: String?,
    into sites: inout [DocumentSite]
  ) {
    switch item {
    case .document(let document):
      sites.append(
        DocumentSite(document, groups: groups, isAlternative: isAlternative, caseID: caseID))
    case .group(let group):
      for member in group.members {
        collect(
          member, groups + [group.key], isAlternative || group.rule == .oneOf, caseID, into: &sites)
      }
    }
  }
}

import Catalogue
import ProcedureModel

/// What a paper is called on the page.
struct PaperName: Sendable {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  /// Its own name in this record, else the registry's.
  func name(of document: Document) -> Phrase {
    named(document.name?.value, paper: document.paper?.value, key: document.key)
  }

  func name(of result: ProcedureResult) -> Phrase {
    named(result.name?.value, paper: result.paper?.value, key: result.key)
  }

  private func named(_ name: String?, paper: String?, key: String) -> Phrase {
    if let name { return .quoted(name) }
    guard let paper else { return .quoted(key) }
    let phrase = view.site.paper(paper)
    guard view.site.isUnverified(view.site.registries.papers[paper]?.common) else { return phrase }
    return phrase + .own(" ") + .silent(view.texts(.markUnverified))
  }
}

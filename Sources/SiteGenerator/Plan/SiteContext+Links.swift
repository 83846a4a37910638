import Catalogue
import Diagnostics
package import ProcedureModel

extension SiteContext {
  /// The feed of a page, or of the whole; nil where the site's own address is unknown.
  package func feed(below page: Route?) -> Route? {
    input.baseURL == nil ? nil : .feed(below: page)
  }

  /// An agency's name, as a link where it has a page.
  package func agency(_ id: String, _ links: Links) -> Phrase {
    let name = agency(id)
    guard !index.entries(ofAgency: id).isEmpty else { return name }
    return name.linked(to: links.to(.agency(id, in: language)))
  }

  /// A field's name, as a link where it has a page.
  package func field(_ id: String, _ links: Links) -> Phrase {
    let name = field(id)
    guard !index.entries(inField: id).isEmpty else { return name }
    return name.linked(to: links.to(.field(id, in: language)))
  }

  /// A procedure as a link with its code, or the bare code where the catalogue does not hold it.
  package func procedure(_ code: String, _ links: Links) -> Phrase {
    guard let entry = index.entry(code) else { return .own(code) }
    return procedure(entry, links)
  }

  /// A procedure as a link with its code.
  package func procedure(_ entry: ProcedureEntry, _ links: Links) -> Phrase {
    Phrase.quoted(entry.title).linked(to: links.to(route(entry)))
      + .own(" (" + entry.facts.code.value + ")")
  }

  /// A paper's name, as a link where it has a page.
  package func paper(_ id: String, _ links: Links) -> Phrase {
    let name = paper(id)
    guard index.hasPage(ofPaper: id) else { return name }
    return name.linked(to: links.to(.paper(id, in: language)))
  }

  /// An act with its kind and place, as a link where it has a page.
  package func citation(_ reference: LegalReference, _ links: Links) -> Phrase {
    let name = citation(reference)
    guard index.citations(of: reference.instrument) > 0 else { return name }
    return name.linked(to: links.to(.instrument(reference.instrument, in: language)))
  }

  /// An act with its kind and place: `khoản 2 Điều 14 Nghị định 104/2022/NĐ-CP`.
  package func citation(_ reference: LegalReference) -> Phrase {
    let instrument = registries.instrument(reference.instrument)
    let kind = instrument?.kind.map { texts.word($0.value) + " " } ?? ""
    let act = Phrase.own(kind) + .quoted(reference.instrument)
    guard !reference.pinpoint.isEmpty else { return act }
    return language == .vietnamese
      ? .quoted(reference.pinpoint + " ") + act : act + .own(", ") + .quoted(reference.pinpoint)
  }

  /// Acts with their places, one after another.
  package func citations(_ references: [Located<LegalReference>]) -> Phrase {
    references.map { citation($0.value) }.joined("; ")
  }
}

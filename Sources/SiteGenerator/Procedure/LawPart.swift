import Catalogue
import HTML
import ProcedureModel

/// The acts it rests on, with what is known of their state.
struct LawPart: Sendable {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  private var texts: Texts { view.texts }

  func render(into html: inout HTMLWriter) {
    Part("can-cu", .own(texts(.lawTitle)), isScreenOnly: true)
      .render(in: view.site, into: &html) { html in
        if let missing = view.missing(view.procedure.legalBasis, none: .lawNone) {
          html.element(.p, nil, missing, in: view.site)
        }
        let rows = view.procedure.legalBasis.elements.filter {
          $0.qualifiers.holds(on: view.site.day)
        }
        if !rows.isEmpty {
          html.element(.ul, .class("acts official")) { html in
            for row in rows {
              guard let reference = row.reference?.value else { continue }
              html.element(.li) { write(reference, row, into: &$0) }
            }
          }
        }
        writeAnnouncements(into: &html)
      }
  }

  private func write(_ reference: LegalReference, _ row: LegalBasis, into html: inout HTMLWriter) {
    let act = view.site.registries.instrument(reference.instrument)
    html.element(.b, nil, view.site.citation(reference, view.links), in: view.site)
    if let title = (act?.title ?? act?.common.name)?.value {
      html.text(" ")
      html.element(.span, nil, .quoted(title), in: view.site)
    }
    var marks: [Phrase] = []
    if let act { marks += InstrumentState(act, in: view.site).marks(view.links) }
    let labels = view.labels(row.qualifiers)
    if !labels.isEmpty { marks.append(labels.joined("; ")) }
    if let verbatim = view.verbatim(row.claims) { marks.append(verbatim) }
    if let note = row.claims.note?.value { marks.append(.quoted(note)) }
    for mark in marks { html.element(.p, "state", mark, in: view.site) }
  }

  /// The decisions that announced the procedure.
  private func writeAnnouncements(into html: inout HTMLWriter) {
    let acts = view.procedure.announcements.elements.compactMap(\.instrument?.value)
    guard !acts.isEmpty else {
      if view.procedure.announcements.isUnstated {
        html.element(
          .p, "small",
          texts(.lawAnnounced, ["acts": .silent(texts(.silentInline))]), in: view.site)
      }
      return
    }
    html.element(
      .p, "small",
      texts(.lawAnnounced, ["acts": texts.and(acts.map { view.site.citation($0, view.links) })]),
      in: view.site)
  }
}

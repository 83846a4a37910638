import Catalogue
import Diagnostics
import HTML
import ProcedureModel
import VietnameseText

/// A list of procedures: the name as a link, beside it what tells them apart.
struct EntryList: Sendable {
  var entries: [ProcedureEntry]
  /// Whether everyday names are shown too, so that the browser's own find meets them.
  var showsOtherNames = false

  init(_ entries: some Sequence<ProcedureEntry>, showsOtherNames: Bool = false) {
    self.entries = Array(entries)
    self.showsOtherNames = showsOtherNames
  }

  func render(in site: SiteContext, links: Links, into html: inout HTMLWriter) {
    html.element(.ul, .class("entries")) { html in
      for entry in entries {
        html.element(.li) { html in
          html.element(.div) { html in
            html.element(
              .a, .href(links.to(site.route(entry))),
              .lang("vi").when(site.language != .vietnamese),
              text: noBreak(entry.title))
            if showsOtherNames, !entry.facts.alsoCalled.isEmpty {
              html.element(
                .p, nil, .quoted(entry.facts.alsoCalled.joined(separator: ", ")), in: site)
            }
          }
          html.element(.span, "meta", meta(entry, in: site), in: site)
        }
      }
    }
  }

  /// Code, level, state; what is not known is not said.
  private func meta(_ entry: ProcedureEntry, in site: SiteContext) -> Phrase {
    let facts = entry.facts
    var parts: [Phrase] = [.own(facts.code.value)]
    if let kind = facts.kind, kind.isInternal { parts.append(.own(site.texts(.listInternal))) }
    parts += facts.levels.map { .own(site.texts.word($0)) }
    if let status = facts.status, status != .inForce {
      parts.append(.own(site.texts.word(status)))
    }
    return parts.joined(" · ")
  }
}

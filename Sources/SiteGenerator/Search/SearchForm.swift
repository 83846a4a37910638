import Diagnostics
import HTML
import SearchIndex

/// The box people type into; a script adds suggestions, and without it the button leads to the list.
struct SearchForm {
  /// Whether the filters of the page of results stand below the box.
  var hasFilters = false

  func render(
    in site: SiteContext, links: Links, into html: inout HTMLWriter
  ) {
    let texts = site.texts
    html.element(
      .form, .class("search"), .role("search"), .method("get"),
      .action(links.to(.list(site.language))),
      .data("index", links.to(.search(file: "")).dropped(".js")),
      .data("root", links.to(.home(site.language)).dropped("index.html")),
      .data("results", links.to(.search(site.language))), .data("language", site.language.rawValue),
      .data("also", texts(.searchAlso)), .data("found", texts(.searchFound)),
      .data("none", texts(.searchNone)), .data("missing", texts(.searchMissing)),
      .data("partial", texts(.searchPartial)), .data("verbatim", texts(.searchVerbatim)),
      .data("understood", texts(.searchUnderstood)), .data("all", texts(.searchAll)),
      .data("suggestions", texts(.searchSuggestions))
    ) { html in
      html.element(.label, .for("q"), text: texts(.homeSearchLabel))
      html.element(.div) { html in
        // Without a name nothing that is typed goes anywhere, not even to the site's own host.
        html.void(
          .input, .id("q"), .type("search"), .autocomplete("off"), .enterKeyHint("search"),
          .maxLength(500))
        html.element(.button, text: texts(.homeSearch))
      }
      if hasFilters { writeFilters(in: site, into: &html) }
    }
  }

  private func writeFilters(in site: SiteContext, into html: inout HTMLWriter) {
    let texts = site.texts
    html.element(.details, .class("filters"), .hidden) { html in
      html.element(.summary, text: texts(.searchFilters))
      for group in SearchFilter.groups {
        html.element(.fieldset) { html in
          html.element(.legend, text: texts(group.title))
          for filter in group.filters {
            let id = "\(group.name)-\(filter.traits.rawValue)"
            html.element(.span) { html in
              html.void(
                .input, .id(id), .type("radio"), .name(group.name),
                .value("\(filter.traits.rawValue)"), .checked.when(filter.traits.isEmpty))
              html.element(.label, .for(id), text: filter.name(texts))
            }
          }
        }
      }
    }
  }
}

extension String {
  /// The text without an ending; as it is where it ends otherwise.
  fileprivate func dropped(_ ending: String) -> String {
    hasSuffix(ending) ? String(dropLast(ending.count)) : self
  }
}

import HTML

/// A part of a page: a rule, its name in the margin, its matter beside it.
struct Part: Sendable {
  /// The anchor, and the id of the heading.
  var id: String
  var title: Phrase
  /// A line under the heading that says how to read the part.
  var aside: Phrase?
  /// Whether it is left off a printed sheet.
  var isScreenOnly = false

  init(_ id: String, _ title: Phrase, aside: Phrase? = nil, isScreenOnly: Bool = false) {
    self.id = id
    self.title = title
    self.aside = aside
    self.isScreenOnly = isScreenOnly
  }

  func render(
    in site: SiteContext, into html: inout HTMLWriter, matter: (inout HTMLWriter) -> Void
  ) {
    html.element(
      .section, .class(isScreenOnly ? "part screen" : "part"), .ariaLabelledBy(id)
    ) { html in
      html.element(.div, .class("margin")) { html in
        html.element(.h2, .id(id)) { $0.phrase(title, in: site) }
        if let aside { html.element(.p, nil, aside, in: site) }
      }
      html.element(.div, .class("matter"), content: matter)
    }
  }
}

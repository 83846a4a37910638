import HTML

/// What a page says while nothing is published, and which file would change that.
struct NothingYet: Sendable {
  let file: String

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    html.element(.p) { $0.silence(.reformNothing, in: site) }
    html.element(
      .p, "small soft", site.texts(.reformFile, ["file": .quoted(file)]), in: site)
  }
}

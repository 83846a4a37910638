package import HTML

/// One page of the site: what it is made of is given at birth, and rendering it is pure.
package protocol Page: Sendable {
  var route: Route { get }
  /// Writes the whole page, from the doctype on.
  func render(in site: SiteContext, into html: inout HTMLWriter)
}

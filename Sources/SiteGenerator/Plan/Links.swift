/// Turns routes into the links of one page.
package struct Links: Sendable {
  private let prefix: String

  /// Links that work below any base path and from a folder on a disk.
  package init(from route: Route) {
    prefix = String(repeating: "../", count: route.depth)
  }

  /// Links from the root of the host: for the page that any missing address is answered with.
  ///
  /// - Parameter basePath: where the site lies on its host, with a slash at both ends.
  package init(basePath: String) {
    prefix = basePath
  }

  /// The link to a file of the site; index pages by name, so that `file://` finds them.
  package func to(_ route: Route) -> String { prefix + WebAddress.encodedPath(route.path) }

  /// The link to an anchor of another page.
  package func to(_ route: Route, fragment: String) -> String {
    to(route) + "#" + fragment
  }
}

import Diagnostics
import LintEngine
package import SearchIndex
import SiteGenerator

extension Workspace {
  /// The index that the site's search reads, made from the records as they are now.
  ///
  /// The command line and an editor ask it the same questions as a reader of the site.
  package func searchIndex() async -> SearchIndex {
    let outcome = await lint([], render: { _ in [] }, consume: { _ in })
    var ignored: [Diagnostic] = []
    let input = siteInput(outcome.catalogue, BuildOptions(out: ""), into: &ignored)
    return SiteSearch.index(input)
  }
}

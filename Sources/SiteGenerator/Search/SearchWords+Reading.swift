import Diagnostics
import YAMLSyntax

extension SearchWords {
  /// Reads `search.yaml` over words that hold what the file leaves out.
  static func read(
    _ tree: YAMLTree, over defaults: SearchWords, into diagnostics: inout [Diagnostic]
  ) -> SearchWords {
    var words = defaults
    var reader = SiteFileReader(tree)
    reader.mapping(tree.root, keys: ["same", "quiet", "held", "later"]) { reader, key, value in
      switch key {
      case "quiet": words.quiet = reader.list(value).compactMap { reader.text($0) }
      case "held": words.held = reader.list(value).compactMap { reader.text($0) }
      case "later": words.later = reader.list(value).compactMap { reader.text($0) }
      default:
        words.same = reader.list(value).map { set in
          reader.list(set).compactMap { reader.text($0) }
        }
      }
    }
    diagnostics += reader.diagnostics
    return words
  }
}

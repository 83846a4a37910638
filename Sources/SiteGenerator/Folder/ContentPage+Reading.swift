import Diagnostics
import SourceText
import YAMLSyntax

extension ContentPage {
  private static let keys = ["title", "summary", "order", "blocks"]

  /// Reads one file of `content/`.
  static func read(
    _ tree: YAMLTree, id: String, language: Language, isHandbook: Bool,
    into diagnostics: inout [Diagnostic]
  ) -> ContentPage {
    var page = ContentPage(id: id, language: language)
    page.isHandbook = isHandbook
    var reader = SiteFileReader(tree)
    reader.mapping(tree.root, keys: keys) { reader, key, value in
      switch key {
      case "title": page.title = reader.text(value) ?? ""
      case "summary": page.summary = reader.text(value)
      case "order": page.order = reader.number(value, in: 1...999)
      default:
        for node in reader.list(value) { page.blocks += blocks(node, &reader) }
      }
    }
    diagnostics += reader.diagnostics
    return page
  }

  /// The block, or for a long text the paragraphs, of one element.
  private static func blocks(_ node: NodeID, _ reader: inout SiteFileReader) -> [ContentBlock] {
    var draft = ContentBlockDraft()
    reader.mapping(node, keys: ContentBlockDraft.keys) { draft.take($1, $2, &$0) }
    return draft.blocks
  }
}

import Diagnostics
import SourceText
import YAMLSyntax

extension ContentPage {
  /// Reads one file of `content/`.
  static func read(
    _ tree: YAMLTree, id: String, language: Language, into diagnostics: inout [Diagnostic]
  ) -> ContentPage {
    var page = ContentPage(id: id, language: language)
    var reader = SiteFileReader(tree)
    reader.mapping(tree.root, keys: ["title", "summary", "blocks"]) { reader, key, value in
      switch key {
      case "title": page.title = reader.text(value) ?? ""
      case "summary": page.summary = reader.text(value)
      default:
        for node in reader.list(value) { page.blocks += blocks(node, &reader) }
      }
    }
    diagnostics += reader.diagnostics
    return page
  }

  /// The block, or for a long text the paragraphs, of one element.
  private static func blocks(_ node: NodeID, _ reader: inout SiteFileReader) -> [ContentBlock] {
    var blocks: [ContentBlock] = []
    var name: String?
    var address: String?
    reader.mapping(node, keys: ["heading", "text", "list", "link", "url"]) { reader, key, value in
      switch key {
      case "heading": blocks += reader.text(value).map { [.heading($0)] } ?? []
      case "text":
        let text = reader.text(value) ?? ""
        blocks += text.split(separator: "\n").map { .text(String($0)) }
      case "list":
        var items: [String] = []
        for item in reader.list(value) { items += reader.text(item).map { [$0] } ?? [] }
        blocks.append(.list(items))
      case "link": name = reader.text(value)
      default: address = reader.address(value)
      }
    }
    if let address { blocks.append(.link(name: name ?? address, address: address)) }
    return blocks
  }
}

import Diagnostics

/// The handbook as Markdown, for those who read it beside the files: `docs/handbook/`.
package enum HandbookMarkdown {
  /// Every file of the folder by its name, in order: an index, then each page in each language.
  package static func files(_ handbook: Handbook, _ folder: SiteFolder) -> [OutputFile] {
    var files = [
      OutputFile(path: "README.md", bytes: Array(index(handbook, folder.texts(.vietnamese)).utf8))
    ]
    for page in handbook.pages {
      let text = self.page(page, handbook, folder.texts(page.language))
      files.append(OutputFile(path: name(page), bytes: Array(text.utf8)))
    }
    return files
  }

  /// One page as Markdown.
  package static func page(_ page: ContentPage, _ handbook: Handbook, _ texts: Texts) -> String {
    var text = "<!-- site/content/handbook/\(page.id).\(page.language.rawValue).yaml -->\n"
    text += "# \(words(page.title))\n"
    if let summary = page.summary { text += "\n\(words(summary))\n" }
    for block in page.blocks { text += "\n" + self.block(block, page, handbook, texts) }
    return text
  }

  private static func index(_ handbook: Handbook, _ texts: Texts) -> String {
    var text = "# \(texts(.handbookTitle))\n\n\(texts(.handbookLead))\n\n"
    text += "\(texts(.handbookAside))\n\n"
    for page in handbook.pages {
      text += "- [\(words(page.title))](\(name(page)))"
      if let summary = page.summary { text += ": \(words(summary))" }
      text += "\n"
    }
    return text
  }

  private static func name(_ page: ContentPage) -> String {
    page.language == .vietnamese ? "\(page.id).md" : "\(page.id).\(page.language.rawValue).md"
  }

  private static func block(
    _ block: ContentBlock, _ page: ContentPage, _ handbook: Handbook, _ texts: Texts
  ) -> String {
    switch block {
    case .heading(let text): return "## \(words(text))\n"
    case .text(let text): return words(text) + "\n"
    case .list(let items): return items.map { "- \(words($0))\n" }.joined()
    case .steps(let items):
      return items.enumerated().map { "\($0 + 1). \(words($1))\n" }.joined()
    case .note(let text): return "> **\(texts(.handbookNote)):** \(words(text))\n"
    case .table(let rows): return table(rows)
    case .commands(let block):
      var text = fenced(block.lines.joined(separator: "\n"), "sh")
      if !block.prints.isEmpty {
        text += "\n\(texts(.handbookPrints)):\n\n"
        text += fenced(block.prints.joined(separator: "\n"), "text")
      }
      return text
    case .file(let path, let holds):
      let label = texts(.handbookFile, ["file": .own("`\(path)`")]).plain
      return "\(label):\n\n" + fenced(holds, path.split(separator: ".").last.map(String.init) ?? "")
    case .edit(let path, let before, let after):
      let label = texts(.handbookEdit, ["file": .own("`\(path)`")]).plain
      return "\(label)\n\n" + fenced(before, "yaml") + "\n\(texts(.handbookBecomes))\n\n"
        + fenced(after, "yaml")
    case .link(let name, let address): return "[\(words(name))](\(address))\n"
    case .page(let id):
      guard let target = handbook.page(id, in: page.language) else { return "" }
      return "[\(words(target.title))](\(name(target)))\n"
    }
  }

  private static func table(_ rows: [[String]]) -> String {
    guard let head = rows.first else { return "" }
    var text = row(head) + "|" + String(repeating: "---|", count: head.count) + "\n"
    for cells in rows.dropFirst() { text += row(cells) }
    return text
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { words($0).replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
  }

  private static func fenced(_ text: String, _ language: String) -> String {
    "```\(language)\n\(text)\n```\n"
  }

  /// Words in which nothing but code between backquotes is a sign of Markdown.
  private static func words(_ text: String) -> String {
    var output = ""
    for piece in InlineCode.pieces(text) {
      switch piece {
      case .code(let code): output += "`\(code)`"
      case .words(let words):
        for character in words {
          if "\\*_[]<>".contains(character) { output += "\\" }
          output.append(character)
        }
      }
    }
    return output
  }
}

import Diagnostics
import HTML
import VietnameseText

extension ContentBlock {
  /// Writes the block; headings as the tag that fits where it stands.
  func render(
    in site: SiteContext, _ links: Links, headingTag: HTMLTag = .h2, into html: inout HTMLWriter
  ) {
    switch self {
    case .heading(let text): html.element(headingTag, text: noBreak(text))
    case .text(let text): html.element(.p) { Self.inline(text, &$0) }
    case .list(let items): Self.list(items, .ul, "plain", &html)
    case .steps(let items): Self.list(items, .ol, "numbered", &html)
    case .note(let text):
      html.element(.p, .class("remark")) { html in
        html.element(.strong, text: site.texts(.handbookNote) + ": ")
        Self.inline(text, &html)
      }
    case .table(let rows): Self.table(rows, &html)
    case .commands(let block):
      Self.typed(block.lines, .own(site.texts(.handbookType)), in: site, &html)
      guard !block.prints.isEmpty else { return }
      Self.typed(block.prints, .own(site.texts(.handbookPrints)), in: site, &html)
    case .file(let path, let text):
      let label = site.texts(.handbookFile, ["file": .own(path)])
      Self.typed(Self.lines(text), label, in: site, &html)
    case .edit(let path, let before, let after):
      let label = site.texts(.handbookEdit, ["file": .own(path)])
      Self.typed(Self.lines(before), label, in: site, &html)
      Self.typed(Self.lines(after), .own(site.texts(.handbookBecomes)), in: site, &html)
    case .link(let name, let address):
      html.element(.p) { $0.element(.a, .href(address), text: name) }
    case .page(let id):
      guard let page = site.handbook.page(id, in: site.language) else { return }
      html.element(.p) { html in
        html.element(
          .a, .href(links.to(.handbook(id, in: page.language))),
          .lang(page.language.rawValue).when(page.language != site.language), text: page.title)
      }
    }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func inline(_ text: String, _ html: inout HTMLWriter) {
    for piece in InlineCode.pieces(text) {
      switch piece {
      case .words(let words): html.text(noBreak(words))
      case .code(let code): html.element(.code, text: code)
      }
    }
  }

  private static func list(
    _ items: [String], _ tag: HTMLTag, _ name: String, _ html: inout HTMLWriter
  ) {
    html.element(tag, .class(name)) { html in
      for item in items { html.element(.li) { inline(item, &$0) } }
    }
  }

  private static func table(_ rows: [[String]], _ html: inout HTMLWriter) {
    // Cells wrap, so that nothing has to be scrolled sideways.
    html.element(.table) { html in
      html.element(.thead) { html in
        html.element(.tr) { html in
          for cell in rows.first ?? [] {
            html.element(.th, .scope("col")) { inline(cell, &$0) }
          }
        }
      }
      html.element(.tbody) { html in
        for row in rows.dropFirst() {
          html.element(.tr) { html in
            for cell in row { html.element(.td) { inline(cell, &$0) } }
          }
        }
      }
    }
  }

  /// Lines of code under a line that says what they are.
  private static func typed(
    _ lines: [String], _ label: Phrase, in site: SiteContext, _ html: inout HTMLWriter
  ) {
    html.element(.figure, .class("typed")) { html in
      html.element(.figcaption, nil, label, in: site)
      html.element(.pre) { $0.element(.code, text: lines.joined(separator: "\n")) }
    }
  }
}

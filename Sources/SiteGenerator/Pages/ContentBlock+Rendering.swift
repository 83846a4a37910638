import HTML
import VietnameseText

extension ContentBlock {
  /// Writes the block; headings as the tag that fits where it stands.
  func render(headingTag: HTMLTag = .h2, into html: inout HTMLWriter) {
    switch self {
    case .heading(let text): html.element(headingTag, text: noBreak(text))
    case .text(let text): html.element(.p, text: noBreak(text))
    case .list(let items):
      html.element(.ul, .class("plain")) { html in
        for item in items { html.element(.li, text: noBreak(item)) }
      }
    case .link(let name, let address):
      html.element(.p) { $0.element(.a, .href(address), text: name) }
    }
  }
}

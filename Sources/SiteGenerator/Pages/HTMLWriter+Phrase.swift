import Diagnostics
import HTML
import VietnameseText

extension HTMLWriter {
  /// Writes a phrase: catalogue words marked as Vietnamese on an English page, silence dashed.
  mutating func phrase(_ phrase: Phrase, in site: SiteContext) {
    for piece in phrase.pieces { write(piece, in: site) }
  }

  /// Writes an element that holds one phrase.
  mutating func element(
    _ tag: HTMLTag, _ className: String? = nil, _ phrase: Phrase, in site: SiteContext
  ) {
    element(tag, .class(className ?? "").when(className != nil)) { $0.phrase(phrase, in: site) }
  }

  /// Writes an element with a text of the site's own.
  mutating func element(
    _ tag: HTMLTag, _ className: String? = nil, _ key: TextKey, in site: SiteContext
  ) {
    element(tag, className, .own(site.texts(key)), in: site)
  }

  /// Writes what the source does not say, dashed.
  mutating func silence(_ key: TextKey, in site: SiteContext) {
    element(.span, .class("silent"), text: site.texts(key))
  }

  private mutating func write(_ piece: Phrase.Piece, in site: SiteContext) {
    switch piece {
    case .own(let text): self.text(text)
    case .silent(let text): element(.span, .class("silent"), text: text)
    case .quoted(let text):
      if site.language == .vietnamese {
        self.text(noBreak(text))
      } else {
        element(.span, .lang("vi"), text: noBreak(text))
      }
    case .link(let address, let inner):
      element(.a, .href(address)) { $0.phrase(inner, in: site) }
    }
  }
}

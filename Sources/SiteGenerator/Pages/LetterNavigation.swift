import HTML

/// Links to the letters of a long list.
struct LetterNavigation: Sendable {
  private let letters: [Character]

  init(_ letters: [Character]) {
    self.letters = letters
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    html.element(.nav, .class("letters"), .ariaLabel(site.texts(.listLetters))) { html in
      html.element(.ul) { html in
        for letter in letters {
          html.element(.li) {
            $0.element(.a, .href("#" + Self.anchor(letter)), text: String(letter))
          }
        }
      }
    }
  }

  /// An anchor for a letter; those with marks by their scalars, since `a` and `ă` fold to one.
  static func anchor(_ letter: Character) -> String {
    "chu-"
      + letter.lowercased().unicodeScalars.map {
        $0.isASCII && $0.properties.isAlphabetic ? String($0) : String($0.value, radix: 16)
      }.joined()
  }
}

import Glibc
import SiteGenerator
import Testing

/// Every pair of text and ground in the built-in theme can be read.
struct ThemeContrastTests {
  private static let pairs: [(text: ThemeColour, ground: ThemeColour, least: Double)] = [
    (.ink, .paper, 7), (.inkSoft, .paper, 4.5), (.inkSoft, .band, 4.5), (.inkSoft, .wash, 4.5),
    (.ink, .wash, 7), (.ink, .field, 7), (.accent, .paper, 4.5), (.accent, .band, 4.5),
    (.accent, .wash, 4.5), (.accentDeep, .paper, 4.5), (.onAccent, .accent, 4.5),
    (.onAccent, .accentDeep, 4.5), (.onHero, .hero, 4.5), (.onHeroSoft, .hero, 4.5),
    (.edge, .paper, 3), (.edge, .field, 3),
  ]

  @Test("contrast, light and dark", arguments: [true, false])
  func contrast(_ isLight: Bool) {
    let theme = SiteFolder.embedded().theme
    let palette = isLight ? theme.light : theme.dark
    #expect(palette.count == ThemeColour.allCases.count)
    for (text, ground, least) in Self.pairs {
      let (one, other) = (luminance(palette[text]), luminance(palette[ground]))
      let ratio = (max(one, other) + 0.05) / (min(one, other) + 0.05)
      #expect(ratio >= least, "\(text) on \(ground): \(ratio)")
    }
  }

  /// Relative luminance of `#rrggbb`.
  ///
  /// - Source: WCAG 2.2, definition of relative luminance.
  private func luminance(_ colour: String?) -> Double {
    let value = Int(colour?.dropFirst() ?? "", radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

package import Diagnostics

/// What an office sets about the look without touching code: `theme.yaml`.
package struct Theme: Sendable {
  /// A text in both languages; the Vietnamese one where no English was given.
  package struct Name: Sendable, Equatable {
    /// As it stands on Vietnamese pages.
    package var vietnamese = ""
    /// As it stands on English pages; `nil` keeps the Vietnamese one.
    package var english: String?

    /// The name in a language.
    package func text(in language: Language) -> String {
      language == .english ? english ?? vietnamese : vietnamese
    }
  }

  /// A link at the foot of every page.
  package struct Link: Sendable, Equatable {
    /// What the link says.
    package var name = Name()
    /// Where it leads: http, https or mailto.
    package var address = ""
  }

  /// The upper line beside the crest: the body whose site it is.
  package var body = Name()
  /// The lower line: what the site is.
  package var name = Name()
  /// Colours by the names of `ThemeColour`, as `#rrggbb`, for light and for dark.
  package var light: [ThemeColour: String] = [:]
  /// For dark mode.
  package var dark: [ThemeColour: String] = [:]
  /// In the order they stand at the foot.
  package var links: [Link] = []
  /// Under which licence the open data may be used; `nil` where nothing is said.
  package var dataLicence: Link?
  /// Where mistakes are reported: a `mailto:` or a web address; `nil` where there is nobody.
  package var report: String?
}

/// The colours of the style sheet, each a custom property of the same name.
package enum ThemeColour: String, CaseIterable, Sendable {
  case paper
  case band
  case ink
  case inkSoft = "ink-soft"
  case rule
  case edge
  case accent
  case accentDeep = "accent-deep"
  case onAccent = "on-accent"
  case wash
  case hero
  case onHero = "on-hero"
  case onHeroSoft = "on-hero-soft"
  case field
}

package import Diagnostics

/// The output formats by the names that `--format` takes.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text, narrated, json, sarif, github, gitlab, junit, markdown, html

  /// Makes the reporter; the layout of the terminal counts for `text` alone.
  package func reporter(
    language: Language, descriptors: [String: RuleDescriptor], version: String,
    palette: Palette = Palette(isColoured: false), width: Int = 100
  ) -> any Reporter {
    switch self {
    case .text:
      TextReporter(language: language, palette: palette, descriptors: descriptors, width: width)
    case .narrated: NarratedReporter(language: language, descriptors: descriptors)
    case .json: JSONReporter(descriptors: descriptors)
    case .sarif: SARIFReporter(language: language, descriptors: descriptors, version: version)
    case .github: GitHubReporter(language: language)
    case .gitlab: GitLabReporter(language: language)
    case .junit: JUnitReporter(language: language)
    case .markdown: MarkdownReporter(language: language, descriptors: descriptors)
    case .html: HTMLReporter(language: language, descriptors: descriptors)
    }
  }
}

package import Diagnostics
package import SourceText
import YAMLSyntax

/// The folder `site/` of a workspace: theme, texts, content and assets.
///
/// What a workspace leaves out is taken from the folder that is built into the program, file by file
/// and, for theme and texts, key by key.
package struct SiteFolder: Sendable {
  /// Colours, the agency's line, links at the foot.
  package var theme = Theme()
  /// Texts of both languages, complete.
  package var vietnamese = Texts(.vietnamese, values: [:])
  /// Texts of the English interface.
  package var english = Texts(.english, values: [:])
  /// Pages and notices, sorted by id, then language.
  package var content: [ContentPage] = []
  /// What the search is told about words.
  package var searchWords = SearchWords()
  /// Files copied as they are, sorted by path below `assets/`.
  package var assets: [OutputFile] = []

  /// The folder built into the program.
  package static func embedded() -> SiteFolder {
    var ignored: [Diagnostic] = []
    // The embedded files are read without findings: a test holds them to that.
    return read(EmbeddedFiles.all, over: SiteFolder(), isWorkspace: false, into: &ignored)
  }

  /// Reads a workspace's folder over the embedded one.
  ///
  /// - Parameters:
  ///   - files: the folder's files, with their paths below it, such as `theme.yaml`.
  ///   - prefix: what leads to the folder in the workspace, such as `site/`, for findings.
  ///   - diagnostics: what is wrong in them is appended here, in the order of the files.
  package init(
    _ files: [SourceFile], prefix: String = "site/", into diagnostics: inout [Diagnostic]
  ) {
    var found: [Diagnostic] = []
    self = Self.read(files, over: .embedded(), isWorkspace: true, into: &found)
    for var diagnostic in found {
      diagnostic.location.path = prefix + diagnostic.location.path
      diagnostics.append(diagnostic)
    }
  }

  private init() {}

  /// The texts of one language.
  package func texts(_ language: Language) -> Texts {
    language == .vietnamese ? vietnamese : english
  }

  private static func read(
    _ files: [SourceFile], over defaults: SiteFolder, isWorkspace: Bool,
    into diagnostics: inout [Diagnostic]
  ) -> SiteFolder {
    var folder = defaults
    if isWorkspace { folder.clearContent(for: files) }
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      if let asset = assetPath(file.path) {
        folder.assets.removeAll { $0.path == asset }
        folder.assets.append(OutputFile(path: asset, bytes: file.bytes))
      } else if file.path.hasSuffix(".yaml") {
        guard let tree = YAMLReader.read(file, into: &diagnostics) else { continue }
        folder.take(tree, into: &diagnostics)
      }
    }
    folder.assets.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    folder.content.sort { ($0.id, $0.language.rawValue) < ($1.id, $1.language.rawValue) }
    return folder
  }

  /// Own pages stand for all built-in ones, an own handbook for the whole built-in one.
  private mutating func clearContent(for files: [SourceFile]) {
    let own = files.compactMap { Self.contentName($0.path) }
    for isHandbook in [false, true] where own.contains(where: { $0.isHandbook == isHandbook }) {
      content.removeAll { $0.isHandbook == isHandbook }
    }
  }

  private static func assetPath(_ path: String) -> String? {
    guard path.hasPrefix("assets/"), !path.utf8.starts(with: "assets/.".utf8) else { return nil }
    return path
  }

  private mutating func take(_ tree: YAMLTree, into diagnostics: inout [Diagnostic]) {
    let path = tree.file.path
    switch path {
    case "theme.yaml": theme = Theme.read(tree, over: theme, into: &diagnostics)
    case "search.yaml":
      searchWords = SearchWords.read(tree, over: searchWords, into: &diagnostics)
    case "translations/vi.yaml":
      vietnamese = Texts.read(tree, over: vietnamese, into: &diagnostics)
    case "translations/en.yaml": english = Texts.read(tree, over: english, into: &diagnostics)
    default:
      guard let name = Self.contentName(path) else {
        diagnostics.append(.strayFile(path))
        return
      }
      content.removeAll {
        $0.id == name.id && $0.language == name.language && $0.isHandbook == name.isHandbook
      }
      content.append(
        ContentPage.read(
          tree, id: name.id, language: name.language, isHandbook: name.isHandbook,
          into: &diagnostics))
    }
  }

  /// `content/gioi-thieu.vi.yaml` is `gioi-thieu` in Vietnamese, `content/handbook/…` the handbook.
  private static func contentName(
    _ path: String
  ) -> (id: String, language: Language, isHandbook: Bool)? {
    let parts = path.split(separator: "/")
    guard parts.first == "content", let last = parts.last else { return nil }
    let isHandbook = parts.count == 3 && parts[1] == "handbook"
    guard parts.count == 2 || isHandbook else { return nil }
    let name = last.split(separator: ".")
    guard name.count == 3, let language = Language(rawValue: String(name[1])) else { return nil }
    return (String(name[0]), language, isHandbook)
  }
}

extension Diagnostic {
  /// A YAML file of the folder that nothing reads.
  fileprivate static func strayFile(_ path: String) -> Diagnostic {
    Diagnostic(
      rule: "site-stray-file", family: .error, severity: .warning,
      message: Message(
        vi: "Trang không đọc tệp này.", en: "Nothing on the site is made from this file."),
      location: SourceLocation(path: path, range: .start),
      help: Message(
        vi:
          "Các tệp dùng được: theme.yaml, search.yaml, translations/vi.yaml, translations/en.yaml, "
          + "content/<tên>.vi.yaml, content/<tên>.en.yaml, content/handbook/<tên>.vi.yaml, assets/.",
        en:
          "Files that are read: theme.yaml, search.yaml, translations/vi.yaml, translations/en.yaml, "
          + "content/<name>.vi.yaml, content/<name>.en.yaml, content/handbook/<name>.vi.yaml, assets/."
      ))
  }
}

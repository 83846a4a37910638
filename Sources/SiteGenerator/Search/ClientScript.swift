/// The script of the site without its comments and without the blanks at the start of lines.
///
/// As in the style sheet, comments stand in `/* */` alone and no string holds those marks.
enum ClientScript {
  static func file(in folder: SiteFolder) -> OutputFile? {
    guard let source = folder.assets.first(where: { $0.path == Route.script.path }) else {
      return nil
    }
    return OutputFile(path: Route.script.path, bytes: StyleSheet.minified(source.bytes))
  }
}

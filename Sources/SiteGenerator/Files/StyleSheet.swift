/// The one style sheet: the theme's colours as custom properties, then the rules.
struct StyleSheet {
  private let folder: SiteFolder

  init(_ folder: SiteFolder) {
    self.folder = folder
  }

  var file: OutputFile {
    let rules = folder.assets.first { $0.path == Route.stylesheet.path }?.bytes ?? []
    let text =
      ":root{color-scheme:light dark;\(properties(folder.theme.light))}\n"
      + "@media (prefers-color-scheme:dark){:root{\(properties(folder.theme.dark))}}\n"
    return OutputFile(path: Route.stylesheet.path, bytes: Array(text.utf8) + Self.minified(rules))
  }

  private func properties(_ palette: [ThemeColour: String]) -> String {
    ThemeColour.allCases.compactMap { colour in
      palette[colour].map { "--\(colour.rawValue):\($0)" }
    }.joined(separator: ";")
  }

  /// The rules without comments and without the blanks at the start of lines.
  ///
  /// Strings in the sheet hold neither `/*` nor line breaks, so bytes can be dropped blindly.
  static func minified(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    var isLineStart = true
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "*") {
        index += 2
        while index + 1 < bytes.count,
          !(bytes[index] == UInt8(ascii: "*") && bytes[index + 1] == UInt8(ascii: "/"))
        { index += 1 }
        index += 2
        continue
      }
      index += 1
      if isLineStart, byte == 0x20 || byte == 0x0A || byte == 0x0D { continue }
      isLineStart = byte == 0x0A
      result.append(byte)
    }
    return result
  }
}

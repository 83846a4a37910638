package import Diagnostics
import SourceText

/// Findings for people at a terminal: what is wrong, the line with carets, the law, the way out.
///
/// ```
/// lỗi: «5 ngay» không đúng: cần khoảng thời gian có đơn vị
///     ╭─ catalogue/procedures/ho-tich/1.001193.yaml:12:10
///  12 │   - takes: 5 ngay
///     │            ^^^^^^
///     │ cách sửa:  …
///     ╰─ duration-malformed
/// ```
///
/// What a rule says of itself (its law, who can change it, its usual help) stands once in each file,
/// at its first finding there; later ones point back to that line.
package struct TextReporter: Reporter {
  package static let format = "text"
  /// A text longer than this many cells is cut: a value of megabytes may stand in a message.
  static let maxTextCells = 1_200

  let language: Language
  let palette: Palette
  let descriptors: [String: RuleDescriptor]
  let width: Int
  /// What each rule rests on, laid out once for files of the usual length.
  private(set) var laws: [String: [UInt8]] = [:]
  /// What each rule usually advises, laid out likewise.
  private(set) var helps: [String: [UInt8]] = [:]
  /// Digits of the line numbers of all files but the longest.
  static let usualDigits = 3

  /// A reporter for lines of `width` cells, held between 40 and 120, where reading is easy.
  ///
  /// `descriptors` are the rules by id; findings of the format itself have none.
  package init(
    language: Language, palette: Palette, descriptors: [String: RuleDescriptor], width: Int = 100
  ) {
    self.language = language
    self.palette = palette
    self.descriptors = descriptors
    self.width = min(max(width, 40), 120)
    for (id, descriptor) in descriptors {
      var page = TextPage(self, FileDiagnostics(SourceFile(path: "", bytes: []), []))
      page.law(of: descriptor)
      laws[id] = page.output
      page = TextPage(self, FileDiagnostics(SourceFile(path: "", bytes: []), []))
      page.help(descriptor.help)
      helps[id] = page.output
    }
  }

  package var opening: [UInt8] { [] }
  package var separator: [UInt8] { [] }

  package func report(_ file: FileDiagnostics) -> [UInt8] {
    var page = TextPage(self, file)
    if let heading = file.heading { page.begin(heading) }
    var rest = file.diagnostics[...]
    while let first = rest.first {
      // Several keys missing at one place: one card with several headlines.
      let group = rest.prefix { $0.isBeside(first) }
      page.append(group)
      rest = rest.dropFirst(group.count)
    }
    return page.output
  }

  package func closing(_ summary: RunSummary) -> [UInt8] {
    let words = ReportWords(language: language)
    var lines = wrapped(words.summary(summary), first: width, rest: width)
    if summary.tally.rules.contains(where: { descriptors[$0.rule] != nil }) {
      let hint = wrapped(words.explanation, first: width, rest: width)
      lines += hint.map { palette.paint($0, .frame) }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}

extension Diagnostic {
  /// Whether it differs from another in its sentence alone.
  fileprivate func isBeside(_ other: Diagnostic) -> Bool {
    location == other.location && rule == other.rule && severity == other.severity
      && help == other.help && notes == other.notes
      && fixIts.first?.title == other.fixIts.first?.title
  }
}

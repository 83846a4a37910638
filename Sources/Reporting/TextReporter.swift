package import Diagnostics
import SourceText

/// Findings for people at a terminal: the place, the line with carets, the law, the way out.
package struct TextReporter: Reporter {
  package static let format = "text"
  private let language: Language
  private let palette: Palette
  private let descriptors: [String: RuleDescriptor]

  /// - Parameter descriptors: The rules by id; findings of the format itself have none.
  package init(
    language: Language, palette: Palette, descriptors: [String: RuleDescriptor]
  ) {
    self.language = language
    self.palette = palette
    self.descriptors = descriptors
  }

  package var opening: [UInt8] { [] }
  package var separator: [UInt8] { [] }

  package func report(_ file: FileDiagnostics) -> [UInt8] {
    let lines = LineIndex(file.file)
    var output: [UInt8] = []
    for diagnostic in file.diagnostics {
      append(diagnostic, file.file, lines, to: &output)
    }
    return output
  }

  private func append(
    _ diagnostic: Diagnostic, _ file: SourceFile, _ lines: LineIndex, to output: inout [UInt8]
  ) {
    let position = lines.position(of: diagnostic.location.range.lower, unit: .unicodeScalar)
    let place = file.bytes.isEmpty ? file.path : "\(file.path):\(position.line):\(position.column)"
    let strength = palette.paint(words.severity(diagnostic.severity, diagnostic.family), style(diagnostic.severity))
    line("\(place): \(strength) \(palette.paint(diagnostic.rule, .rule))", to: &output)
    line("  \(diagnostic.message.text(in: language))", to: &output)
    frame(diagnostic.location.range, file, lines, diagnostic.severity, to: &output)
    for note in diagnostic.notes {
      var text = "  \(words.note): \(note.message.text(in: language))"
      if let location = note.location {
        if location.path == file.path, !file.bytes.isEmpty {
          let position = lines.position(of: location.range.lower, unit: .unicodeScalar)
          text += " (\(location.path):\(position.line):\(position.column))"
        } else {
          text += " (\(location.path))"
        }
      }
      line(text, to: &output)
    }
    if let help = diagnostic.help {
      line("  \(palette.paint(words.help, .help)): \(help.text(in: language))", to: &output)
    }
    if let descriptor = descriptors[diagnostic.rule] {
      line("  \(words.basis): \(words.bases(descriptor.basis))", to: &output)
      line("  \(words.competence): \(words.name(descriptor.competence))", to: &output)
    }
    output.append(UInt8(ascii: "\n"))
  }

  private func frame(
    _ range: ByteRange, _ file: SourceFile, _ lines: LineIndex, _ severity: Severity,
    to output: inout [UInt8]
  ) {
    guard let frame = CodeFrame(range, in: file, lines) else { return }
    let margin = String(repeating: " ", count: max(0, 6 - frame.number.utf8.count))
    line(palette.paint("\(margin)\(frame.number) │ ", .frame) + frame.text, to: &output)
    line(
      palette.paint("       │ ", .frame) + palette.paint(frame.carets, style(severity)),
      to: &output)
  }

  package func closing(_ summary: RunSummary) -> [UInt8] {
    Array((words.summary(summary) + "\n").utf8)
  }

  private func line(_ text: String, to output: inout [UInt8]) {
    output += Array(text.utf8)
    output.append(UInt8(ascii: "\n"))
  }

  private func style(_ severity: Severity) -> Palette.Style {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }

  private var words: ReportWords { ReportWords(language: language) }
}

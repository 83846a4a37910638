package import Diagnostics
import SourceText

/// Findings in sentences, for screen readers: no drawing, no carets, each place said in words.
package struct NarratedReporter: Reporter {
  package static let format = "narrated"
  private let language: Language
  private let descriptors: [String: RuleDescriptor]

  package init(language: Language, descriptors: [String: RuleDescriptor]) {
    self.language = language
    self.descriptors = descriptors
  }

  package var opening: [UInt8] { [] }
  package var separator: [UInt8] { [] }

  package func report(_ file: FileDiagnostics) -> [UInt8] {
    let words = ReportWords(language: language)
    let findings = file.placed()
    var text = file.heading.map { Self.ended(visible($0)) + "\n" } ?? ""
    // What could not be compared may lie in no file.
    if !file.file.path.isEmpty {
      text += words.fileHeading(visible(file.file.path), findings.count) + "\n\n"
    }
    var said: Set<String> = []
    for (index, finding) in findings.enumerated() {
      let diagnostic = finding.diagnostic
      var sentences = [
        words.ordinal(index + 1, of: findings.count) + ": "
          + words.severity(diagnostic.severity, diagnostic.family),
        sentence(diagnostic.message),
      ]
      if !file.file.bytes.isEmpty {
        sentences.append(
          words.place(finding.start.line, finding.start.column)
            + (finding.quote.isEmpty ? "" : ": " + words.quoted(finding.quote)))
      }
      for note in diagnostic.notes { sentences.append(sentence(note.message)) }
      let isFirst = said.insert(diagnostic.rule).inserted
      if isFirst, let help = diagnostic.help ?? diagnostic.fixIts.first?.title {
        sentences.append("\(words.help): \(sentence(help))")
      }
      if isFirst, let descriptor = descriptors[diagnostic.rule], !descriptor.basis.isEmpty {
        sentences.append("\(words.basis): \(words.bases(descriptor.basis))")
        sentences.append("\(words.competence): \(words.name(descriptor.competence))")
      }
      if !diagnostic.plans.isEmpty {
        sentences.append("\(words.plans): \(words.names(diagnostic.plans))")
      }
      sentences.append("\(words.ruleHeading) \(visible(diagnostic.rule))")
      text += sentences.map(Self.ended).joined(separator: " ") + "\n\n"
    }
    return Array(text.utf8)
  }

  package func closing(_ summary: RunSummary) -> [UInt8] {
    let words = ReportWords(language: language)
    var text = words.summary(summary) + "\n"
    if summary.tally.rules.contains(where: { descriptors[$0.rule] != nil }) {
      text += Self.ended(words.explanation) + "\n"
    }
    return Array(text.utf8)
  }

  private func sentence(_ message: Message) -> String {
    let text = visible(message.text(in: language))
    guard text.utf8.count > TextReporter.maxTextCells else { return text }
    return prefix(text, cells: TextReporter.maxTextCells) + "…"
  }

  /// With a capital, and a full stop where there is no sign that ends it.
  private static func ended(_ text: String) -> String {
    guard let first = text.first, let last = text.last else { return text }
    let sentence = first.uppercased() + text.dropFirst()
    return ".!?…".contains(last) ? sentence : sentence + "."
  }
}

package import Diagnostics
import SourceText

/// Findings in Markdown: totals first, then file by file; for comments, job summaries and documents.
///
/// With a `limit` the report is cut there at the end of a finding, and says how many findings there
/// are in all and where the rest is.
package struct MarkdownReporter: Reporter {
  package static let format = "markdown"
  /// Bytes that a comment on a forge may have.
  package static let commentLimit = 65_536
  /// Bytes that a job's summary may have.
  package static let jobSummaryLimit = 1 << 20

  private let language: Language
  private let descriptors: [String: RuleDescriptor]
  private let limit: Int?
  private let rest: String?

  /// A reporter; `rest` is the address of the whole report, where there is one.
  package init(
    language: Language, descriptors: [String: RuleDescriptor], limit: Int? = nil,
    rest: String? = nil
  ) {
    self.language = language
    self.descriptors = descriptors
    self.limit = limit
    self.rest = rest
  }

  package var opening: [UInt8] { [] }
  package var separator: [UInt8] { [] }
  package var isWhole: Bool { true }

  package func report(_ file: FileDiagnostics) -> [UInt8] {
    let words = ReportWords(language: language)
    let path = markdownCode(file.file.path)
    var text = "\n### \(file.heading.map { markdown($0) } ?? path)\n\n"
    if file.heading != nil { text += path + "\n\n" }
    var said: Set<String> = []
    for finding in file.placed() {
      let diagnostic = finding.diagnostic
      text += "- **\(words.severity(diagnostic.severity, diagnostic.family))**"
      if !file.file.bytes.isEmpty { text += ", \(words.line(finding.start.line))" }
      text += ": \(markdown(diagnostic.message.text(in: language)))"
      text += " (\(markdownCode(diagnostic.rule)))\n"
      if !finding.quote.isEmpty { text += "  - \(markdownCode(finding.quote))\n" }
      for note in diagnostic.notes {
        text += "  - \(words.note): \(markdown(note.message.text(in: language)))\n"
      }
      let isFirst = said.insert(diagnostic.rule).inserted
      if let help = diagnostic.help ?? diagnostic.fixIts.first?.title, isFirst {
        text += "  - \(words.help): \(markdown(help.text(in: language)))\n"
      }
      if isFirst, let descriptor = descriptors[diagnostic.rule] {
        text += "  - \(words.basis): \(markdown(words.bases(descriptor.basis)));"
        text += " \(words.competence): \(markdown(words.name(descriptor.competence)))\n"
      }
      if !diagnostic.plans.isEmpty {
        text += "  - \(words.plans): \(markdown(words.names(diagnostic.plans)))\n"
      }
      text += "  <!-- \(finding.key) -->\n"
    }
    return Array(text.utf8)
  }

  package func closing(_ summary: RunSummary) -> [UInt8] {
    let words = ReportWords(language: language)
    return Array("\n\(markdown(words.explanation))\n".utf8)
  }

  package func assembled(_ pieces: [[UInt8]], _ summary: RunSummary) -> [UInt8] {
    let head = head(summary)
    let tail = closing(summary)
    guard let limit, head.count + tail.count + pieces.reduce(0, { $0 + $1.count }) > limit else {
      return head + pieces.joined() + tail
    }
    let words = ReportWords(language: language)
    // Room for the sentence that says what was cut.
    let room = limit - head.count - tail.count - 400 - (rest?.utf8.count ?? 0)
    var kept: [UInt8] = []
    var count = 0
    var heading: ArraySlice<UInt8> = []
    cutting: for piece in pieces {
      for block in Self.blocks(piece) {
        let isFinding = block.starts(with: "- **".utf8)
        if !isFinding {
          heading = block
          continue
        }
        if kept.count + heading.count + block.count > room { break cutting }
        kept += heading + block
        heading = []
        count += 1
      }
    }
    var note = "\n**\(markdown(words.shown(count, of: summary.tally.total)))**"
    if let rest { note += " <\(SARIFReporter.address(rest))>" }
    return head + kept + Array((note + "\n").utf8) + tail
  }

  /// A piece cut before every finding; what stands before the first is its heading.
  private static func blocks(_ piece: [UInt8]) -> [ArraySlice<UInt8>] {
    var blocks: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while let end = piece[index...].firstIndex(of: UInt8(ascii: "\n")) {
      index = end + 1
      if piece[index...].starts(with: "- **".utf8) {
        blocks.append(piece[start..<index])
        start = index
      }
    }
    blocks.append(piece[start...])
    return blocks
  }

  private func head(_ summary: RunSummary) -> [UInt8] {
    let words = ReportWords(language: language)
    var text = "## thutuc\n\n\(markdown(words.summary(summary)))\n"
    if summary.tally.total > 0 {
      text += "\n| \(words.ruleHeading) | \(words.countHeading) |\n|---|---:|\n"
      for (rule, count) in summary.tally.rules {
        text += "| \(markdownCode(rule)) | \(count) |\n"
      }
    }
    return Array(text.utf8)
  }
}

extension SARIFReporter {
  /// An address without what would end it early or break the line.
  static func address(_ text: String) -> String {
    String(visible(text).filter { $0 != " " && $0 != "<" && $0 != ">" })
  }
}

package import Diagnostics
import HTML
import SourceText

/// Findings as one page that stands alone: totals, then file by file; no script, nothing fetched.
package struct HTMLReporter: Reporter {
  package static let format = "html"
  private let language: Language
  private let descriptors: [String: RuleDescriptor]

  package init(language: Language, descriptors: [String: RuleDescriptor]) {
    self.language = language
    self.descriptors = descriptors
  }

  package var opening: [UInt8] { [] }
  package var separator: [UInt8] { [] }
  package var isWhole: Bool { true }

  package func report(_ file: FileDiagnostics) -> [UInt8] {
    let words = ReportWords(language: language)
    let findings = file.placed()
    var page = HTMLWriter(reserving: 512 * findings.count)
    page.element(.section) { page in
      page.element(.h2) { page in
        if let heading = file.heading {
          page.text(visible(heading))
        } else {
          page.element(.code, text: visible(file.file.path))
        }
      }
      if file.heading != nil {
        page.element(.p) { page in page.element(.code, text: visible(file.file.path)) }
      }
      page.element(.ol) { page in
        for finding in findings {
          page.element(.li, .id("f-" + finding.key)) { page in
            write(finding, file.file, words, &page)
          }
        }
      }
    }
    return page.bytes + [UInt8(ascii: "\n")]
  }

  private func write(
    _ finding: PlacedFinding, _ file: SourceFile, _ words: ReportWords, _ page: inout HTMLWriter
  ) {
    let diagnostic = finding.diagnostic
    page.element(.p) { page in
      page.element(.strong, text: words.severity(diagnostic.severity, diagnostic.family))
      page.text(": ")
      page.text(visible(diagnostic.message.text(in: language)))
    }
    page.element(.p) { page in
      if !file.bytes.isEmpty {
        page.text(words.place(finding.start.line, finding.start.column))
        page.text(" · ")
      }
      page.element(.code, .class("rule"), text: visible(diagnostic.rule))
    }
    if !finding.quote.isEmpty {
      page.element(.blockquote) { page in page.element(.code, text: finding.quote) }
    }
    page.element(.ul) { page in
      for note in diagnostic.notes {
        page.element(.li, text: "\(words.note): \(visible(note.message.text(in: language)))")
      }
      if let help = diagnostic.help ?? diagnostic.fixIts.first?.title {
        page.element(.li, text: "\(words.help): \(visible(help.text(in: language)))")
      }
      if let descriptor = descriptors[diagnostic.rule] {
        page.element(.li, text: "\(words.basis): \(words.bases(descriptor.basis))")
        page.element(.li, text: "\(words.competence): \(words.name(descriptor.competence))")
      }
      if !diagnostic.plans.isEmpty {
        page.element(.li, text: "\(words.plans): \(words.names(diagnostic.plans))")
      }
      page.element(.li) { page in
        page.text("id: ")
        page.element(.code, text: finding.key)
      }
    }
  }

  package func closing(_ summary: RunSummary) -> [UInt8] {
    Array("</main></body></html>\n".utf8)
  }

  package func assembled(_ pieces: [[UInt8]], _ summary: RunSummary) -> [UInt8] {
    let words = ReportWords(language: language)
    var output = Array(Self.head(language).utf8)
    var page = HTMLWriter()
    page.element(.h1, text: words.reportTitle)
    page.element(.p, text: words.summary(summary))
    if summary.tally.total > 0 {
      page.element(.table) { page in
        page.element(.thead) { page in
          page.element(.tr) { page in
            page.element(.th, .scope("col"), text: words.ruleHeading)
            page.element(.th, .scope("col"), text: words.countHeading)
          }
        }
        page.element(.tbody) { page in
          for (rule, count) in summary.tally.rules {
            page.element(.tr) { page in
              page.element(.td) { page in page.element(.code, text: visible(rule)) }
              page.element(.td, .class("count"), text: "\(count)")
            }
          }
        }
      }
    }
    output += page.bytes + [UInt8(ascii: "\n")]
    for piece in pieces { output += piece }
    return output + closing(summary)
  }

  /// Everything up to the first heading; fixed text only.
  private static func head(_ language: Language) -> String {
    """
    <!doctype html>
    <html lang="\(language.rawValue)"><head><meta charset="utf-8">\
    <meta name="viewport" content="width=device-width, initial-scale=1">\
    <meta name="robots" content="noindex">\
    <title>\(ReportWords(language: language).reportTitle)</title><style>
    :root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
    body{margin:0 auto;max-width:60rem;padding:1rem}
    code{overflow-wrap:anywhere}
    table{border-collapse:collapse}th,td{border:1px solid;padding:.25rem .5rem;text-align:left}
    .count{text-align:right;font-variant-numeric:tabular-nums}
    ol>li{margin-block:1rem}blockquote{border-left:.25rem solid;margin-inline:0;padding-left:.75rem}
    </style></head><body><main>

    """
  }
}

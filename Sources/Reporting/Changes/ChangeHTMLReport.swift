import Diagnostics
import HTML
import ProcedureDiff
import SourceText

/// Changes as one page that stands alone; no script, nothing fetched.
struct ChangeHTMLReport {
  let bytes: [UInt8]

  init(_ report: ChangeReport, language: Language) {
    let words = ChangeReportWords(language: language, names: report.names)
    var page = HTMLWriter()
    page.element(.h1, text: words.title)
    page.element(.p, text: words.summary(report))
    Self.writeObstacles(report, words, &page)
    if !report.totals.isEmpty {
      page.element(.table) { page in
        ChangeTable.head([words.measure, words.total], &page)
        page.element(.tbody) { page in
          for total in report.totals {
            page.element(.tr) { page in
              page.element(.td, text: total.measure.name.text(in: language))
              page.element(.td, .class("count"), text: words.total(total))
            }
          }
        }
      }
    }
    if !report.progress.isEmpty {
      page.element(.ul) { page in
        for progress in report.progress {
          page.element(
            .li,
            text: "\(words.targets) \(visible(words.progress(progress, in: report)))")
        }
      }
    }
    for record in report.records {
      page.element(.section) { page in
        page.element(.h2, text: visible(record.record + " — " + record.title))
        var head = words.direction(of: record)
        if !record.audience.isEmpty { head += ": " + words.audience(record.audience) }
        page.element(.p) { page in
          page.text(head + " · ")
          page.element(.code, text: visible(record.file.path))
        }
        page.element(.ul) { page in
          for judged in record.changes { Self.write(judged, record, report, words, &page) }
        }
        ChangeTable.burden(record, words, &page)
        for mark in record.proposals {
          page.element(.p, text: visible(mark.message.text(in: words.language)))
        }
        if !record.touches.isEmpty {
          page.element(
            .p, text: words.touches + ": " + visible(words.touches(record)))
        }
      }
    }
    bytes =
      Array(ChangePage.head(language, title: words.title, style: ChangePage.screen).utf8)
      + page.bytes + Array("</main></body></html>\n".utf8)
  }

  private static func writeObstacles(
    _ report: ChangeReport, _ words: ChangeReportWords, _ page: inout HTMLWriter
  ) {
    for obstacle in report.obstacles {
      page.element(.p) { page in
        page.element(.strong, text: words.pick("Không so sánh được", "Could not compare"))
        page.text(": ")
        if !obstacle.path.isEmpty { page.text(visible(obstacle.path) + ": ") }
        page.text(visible(obstacle.message.text(in: words.language)))
        page.text(" — " + visible(obstacle.help.text(in: words.language)))
      }
    }
  }

  private static func write(
    _ judged: JudgedChange, _ record: RecordChange, _ report: ChangeReport,
    _ words: ChangeReportWords, _ page: inout HTMLWriter
  ) {
    let change = judged.change
    page.element(.li, .id(judged.fingerprint)) { page in
      page.element(.p) { page in
        let mark = change.nature == .rule ? words.mark(change.direction) : "·"
        page.text(mark + " ")
        page.text(words.sentence(change))
        page.text(" · ")
        page.element(.code, .class("kind"), text: change.kind.id)
        page.text(" · " + words.nature(change.nature))
      }
      for finding in judged.findings {
        page.element(.p) { page in
          page.element(
            .strong, text: finding.severity == .error ? words.blocked : words.warned)
          page.text(": " + words.gate(finding) + " — " + words.help(finding))
        }
      }
      if judged.isBlocking {
        page.element(.p) { page in
          page.text("\(words.accept) (\(report.acceptanceFile(of: record))): ")
          page.element(.code, text: visible(report.acceptance(judged, of: record)))
        }
      }
    }
  }
}

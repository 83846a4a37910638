import Diagnostics
import HTML
import ProcedureDiff

/// The frame of pages on changes; fixed text only.
enum ChangePage {
  static func head(_ language: Language, title: String, style: String) -> String {
    """
    <!doctype html>
    <html lang="\(language.rawValue)"><head><meta charset="utf-8">\
    <meta name="viewport" content="width=device-width, initial-scale=1">\
    <meta name="robots" content="noindex"><title>\(title)</title><style>
    \(style)
    </style></head><body><main>

    """
  }

  static let screen = """
    :root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
    body{margin:0 auto;max-width:60rem;padding:1rem}
    code{overflow-wrap:anywhere}
    table{border-collapse:collapse;margin-block:1rem}
    th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top}
    .count{text-align:right;font-variant-numeric:tabular-nums}
    """

  static let sheet = """
    @page{size:A4;margin:20mm 15mm 20mm 30mm}
    :root{color-scheme:light;font:13pt/1.4 "Times New Roman",Tinos,"Noto Serif",serif}
    body{margin:0 auto;max-width:165mm;color:#000;background:#fff}
    main>section{break-after:page}main>section:last-child{break-after:auto}
    h1{font-size:14pt;text-align:center;margin:0 0 4mm}
    h2{font-size:13pt;margin:4mm 0 2mm;break-after:avoid}
    table{border-collapse:collapse;width:calc(100% - 1px);font-size:11pt}
    th,td{border:1px solid #000;padding:1mm 2mm;text-align:left;vertical-align:top;overflow-wrap:break-word}
    tr{break-inside:avoid}.count{text-align:right}
    .sign{display:grid;grid-template-columns:1fr 1fr;gap:10mm;margin-top:10mm;text-align:center;break-inside:avoid}
    .sign p{margin:0 0 22mm}
    """
}

/// Tables that several pages on changes have.
enum ChangeTable {
  static func head(_ titles: [String], _ page: inout HTMLWriter) {
    page.element(.thead) { page in
      page.element(.tr) { page in
        for title in titles { page.element(.th, .scope("col"), text: title) }
      }
    }
  }

  static func burden(
    _ record: RecordChange, _ words: ChangeReportWords, _ page: inout HTMLWriter,
    withFormula: Bool = false
  ) {
    if !record.burden.deltas.isEmpty { rows(record.burden, words, &page, withFormula) }
    let oneSided = words.oneSided(record.burden)
    if !oneSided.isEmpty { page.element(.p, text: oneSided) }
    let missing = words.concernsCost(record) ? words.missing(record.burden) : []
    if !missing.isEmpty {
      page.element(.p, text: words.missing + ": " + missing.joined(separator: "; "))
    }
  }

  private static func rows(
    _ burden: BurdenReport, _ words: ChangeReportWords, _ page: inout HTMLWriter,
    _ withFormula: Bool
  ) {
    let columns = [words.measure, words.before, words.after, words.difference]
    page.element(.table) { page in
      head(columns + (withFormula ? [words.formula] : []), &page)
      page.element(.tbody) { page in
        for delta in burden.deltas {
          page.element(.tr) { page in
            page.element(
              .td, text: delta.measure.name.text(in: words.language) + words.situation(delta))
            page.element(.td, .class("count"), text: words.before(delta))
            page.element(.td, .class("count"), text: words.after(delta))
            page.element(.td, .class("count"), text: words.difference(delta))
            if withFormula {
              page.element(.td, text: delta.measure.formula.text(in: words.language))
            }
          }
        }
      }
    }
  }
}

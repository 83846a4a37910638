import Diagnostics
import HTML
import ProcedureModel
import Reviews

/// The ledger as one page that stands alone and prints on A4.
struct LedgerHTMLReport {
  let bytes: [UInt8]

  init(_ ledger: Ledger, language: Language) {
    let words = LedgerWords(language)
    let title =
      words.pick("Chỉ tiêu tính đến ngày ", "Targets as of ") + words.day(ledger.day)
    var page = HTMLWriter()
    page.element(.h1, text: title)
    page.element(.p, text: words.coverage(ledger))
    for plan in ledger.plans { Self.write(plan, words, &page) }
    page.element(.p, text: words.initiatives(ledger))
    page.element(.p, text: MeasureMeaning.rounding.text(in: language))
    bytes =
      Array(ChangePage.head(language, title: title, style: ChangePage.screen).utf8) + page.bytes
      + Array("</main></body></html>\n".utf8)
  }

  private static func write(
    _ plan: Ledger.PlanEntry, _ words: LedgerWords, _ page: inout HTMLWriter
  ) {
    page.element(.h2, text: visible(plan.name))
    if let title = plan.title, title != plan.name { page.element(.p, text: visible(title)) }
    if plan.isUnverified { page.element(.p) { $0.element(.em, text: words.unverified) } }
    guard !plan.targets.isEmpty else {
      page.element(
        .p,
        text: words.pick("Tệp kế hoạch chưa có chỉ tiêu nào: ", "The plan's file has no target: ")
          + visible(plan.path))
      return
    }
    page.element(.table) { page in
      ChangeTable.head(
        [
          words.pick("Chỉ tiêu", "Target"), words.pick("Mức", "Level"), words.pick("Hạn", "Due"),
          words.pick("Hiện nay", "Now"),
          words.pick("Cách đếm, phần còn thiếu", "How counted, what is missing"),
        ], &page)
      page.element(.tbody) { page in
        for entry in plan.targets {
          page.element(.tr, .id(entry.plan + "-" + entry.target)) { row(entry, words, &$0) }
        }
      }
    }
  }

  private static func row(_ entry: LedgerEntry, _ words: LedgerWords, _ page: inout HTMLWriter) {
    let language = words.language
    page.element(.td) { page in
      page.text(entry.meaning.definition.text(in: language))
      if !entry.scope.isEmpty {
        page.text(" (" + entry.scope.map { $0.text(in: language) }.joined(separator: "; ") + ")")
      }
    }
    page.element(.td, text: words.bound(entry))
    page.element(.td, text: words.due(entry))
    page.element(.td) { page in
      page.element(.strong, text: words.standing(entry))
      if let figure = entry.figure { page.text(" " + words.figure(figure)) }
      if entry.isIncomplete { page.text("; " + words.incomplete) }
    }
    page.element(.td) { page in
      page.text(
        entry.meaning.numerator.text(in: language) + " / "
          + entry.meaning.denominator.text(in: language))
      let notes =
        entry.parts.map { words.part($0) } + entry.missing.map { words.missing($0) }
        + [words.sureness(entry.sourceStatus)].filter { !$0.isEmpty }
      if !notes.isEmpty {
        page.element(.ul) { page in
          for note in notes { page.element(.li, text: visible(note)) }
        }
      }
    }
  }
}

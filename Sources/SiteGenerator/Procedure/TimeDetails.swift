import HTML
import ProcedureModel

/// How the time limit is counted, below the table; left out where nothing is to be said.
struct TimeDetails {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  func render(into html: inout HTMLWriter) {
    let rows = view.procedure.timeLimit.elements.holding(in: view.situation)
    let told = rows.map { row in (row: row, sentences: sentences(row)) }
      .filter { !$0.sentences.isEmpty }
    guard !told.isEmpty else { return }
    html.element(.h3, .id("thoi-gian"), .class("screen"), text: view.texts(.timeTitle))
    html.element(.ul, .class("rows screen")) { html in
      for (row, sentences) in told {
        html.element(.li) { html in
          if rows.count > 1 {
            html.element(.b, nil, name(row), in: view.site)
            html.text(" ")
          }
          html.element(.span, nil, sentences.joined(" "), in: view.site)
        }
      }
    }
  }

  private func name(_ row: TimeLimitRow) -> Phrase {
    let value =
      (row.takes.value ?? row.plus)
      .map { Phrase.own(view.texts.span($0.value)) } ?? .silent(view.texts(.silentInline))
    let labels = view.labels(row.qualifiers)
    return labels.isEmpty ? value : value + .own(" (") + labels.joined("; ") + .own(")")
  }

  private func sentences(_ row: TimeLimitRow) -> [Phrase] {
    var sentences: [Phrase] = []
    if let from = row.countedFrom?.value {
      sentences.append(view.texts(.timeCountedFrom, ["start": .quoted(from)]))
    }
    if let without = row.notCounting?.value {
      sentences.append(view.texts(.timeNotCounting, ["what": .quoted(without)]))
    }
    for part in row.parts {
      guard let actor = part.actor?.value, let takes = part.takes?.value else { continue }
      sentences.append(
        view.texts(
          .timePart,
          ["time": .own(view.texts.span(takes)), "agency": view.site.agency(actor)]))
    }
    if !row.covers.isEmpty {
      let steps = row.covers.map { StepName(view).name(ofStep: $0.value) }
      sentences.append(view.texts(.timeCovers, ["steps": view.texts.and(steps)]))
    }
    if let verbatim = view.verbatim(row.claims) { sentences.append(verbatim) }
    return sentences + view.remarks(row.claims)
  }
}

import HTML
import ProcedureModel

/// What comes out, in which form, for how long it holds.
struct ResultPart: Sendable {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  private var texts: Texts { view.texts }

  func render(into html: inout HTMLWriter) {
    Part("ket-qua", .own(texts(.resultTitle))).render(in: view.site, into: &html) { html in
      if let missing = view.missing(view.procedure.results, none: .resultNone) {
        html.element(.p, nil, missing, in: view.site)
        return
      }
      html.element(.ul, .class("results")) { html in
        for result in view.procedure.results.elements.holding(in: view.situation) {
          html.element(.li) { write(result, into: &$0) }
        }
      }
    }
  }

  private func write(_ result: ProcedureResult, into html: inout HTMLWriter) {
    html.element(.p) { html in
      html.element(.b, nil, PaperName(view).name(of: result), in: view.site)
      if let code = result.code.value?.value {
        html.text(" ")
        html.element(.span, .class("soft nums"), text: code)
      }
    }
    var sentences: [Phrase] = []
    let labels = view.labels(result.qualifiers)
    if !labels.isEmpty {
      sentences.append(texts(.whenOnly, ["when": labels.joined("; ")]))
    }
    if let outcome = result.outcome?.value, outcome != .granted {
      sentences.append(texts(.resultOutcome, ["outcome": .own(texts.word(outcome))]))
    }
    if !result.formats.isEmpty {
      let formats = texts.and(result.formats.map { .own(texts.word($0.value)) })
      sentences.append(texts(.resultFormats, ["formats": formats]))
    }
    if !result.returned.isEmpty {
      let ways = texts.or(result.returned.map { .own(texts.word($0.value).lowercased()) })
      sentences.append(texts(.resultReturned, ["channels": ways]))
    }
    sentences.append(texts(.resultValid, ["time": validity(result)]))
    if let verbatim = view.verbatim(result.claims) { sentences.append(verbatim) }
    html.element(.p, "how", sentences.joined(" "), in: view.site)
    for remark in view.remarks(result.claims) {
      html.element(.p, "how note", remark, in: view.site)
    }
  }

  private func validity(_ result: ProcedureResult) -> Phrase {
    switch result.valid {
    case .given(let span): .own(texts.span(span.value))
    case .none: .own(texts(.timeUnlimited))
    case .unstated, .absent: .silent(texts(.silentInline))
    }
  }
}

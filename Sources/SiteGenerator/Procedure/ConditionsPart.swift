import HTML
import ProcedureModel

/// Requirements and conditions, then what is neither paper nor condition.
struct ConditionsPart: Sendable {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  func render(into html: inout HTMLWriter) {
    Part("dieu-kien", .own(view.texts(.conditionsTitle)), isScreenOnly: true)
      .render(in: view.site, into: &html) { html in
        if let missing = view.missing(view.procedure.conditions, none: .conditionsNone) {
          html.element(.p, nil, missing, in: view.site)
          return
        }
        html.element(.ul, .class("plain")) { html in
          for condition in view.procedure.conditions.elements.holding(in: view.situation) {
            html.element(.li) { write(condition, into: &$0) }
          }
        }
      }
    guard let note = view.procedure.note?.value else { return }
    Part("luu-y", .own(view.texts(.noteTitle)), isScreenOnly: true)
      .render(in: view.site, into: &html) { html in
        for line in lines(of: note) {
          html.element(.p, nil, .quoted(String(line)), in: view.site)
        }
      }
  }

  private func write(_ condition: Condition, into html: inout HTMLWriter) {
    html.phrase(.quoted(condition.text?.value ?? condition.key), in: view.site)
    let labels = view.labels(condition.qualifiers)
    if !labels.isEmpty {
      html.element(
        .p, "cond", view.texts(.whenOnly, ["when": labels.joined("; ")]), in: view.site)
    }
    if let verbatim = view.verbatim(condition.claims) {
      html.element(.p, "how", verbatim, in: view.site)
    }
    for remark in view.remarks(condition.claims) {
      html.element(.p, "how", remark, in: view.site)
    }
  }
}

import HTML
import ProcedureModel

/// The steps as a vertical line: who does what, how long, what goes on at once.
struct StepsPart: Sendable {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  func render(into html: inout HTMLWriter) {
    Part(
      "cac-buoc", .own(view.texts(.stepsTitle)),
      aside: .own(view.text(.stepsAside, inside: .stepsAsideInternal)), isScreenOnly: true
    ).render(in: view.site, into: &html) { html in
      if let missing = view.missing(view.procedure.steps, none: .stepsNone) {
        html.element(.p, nil, missing, in: view.site)
        return
      }
      let steps = view.procedure.steps.elements.filter { $0.qualifiers.holds(on: view.site.day) }
      html.element(.ol, .class("steps")) { html in
        for stop in Timeline(steps).stops {
          switch stop {
          case .step(let step):
            html.element(.li, .class(className(step))) { write(step, into: &$0) }
          case .detour(let step):
            html.element(.li, .class(step.backTo == nil ? "detour end" : "detour")) {
              write(step, into: &$0)
            }
          case .fork(let branches):
            html.element(.li, .class("fork")) { write(branches, into: &$0) }
          }
        }
      }
    }
  }

  private func className(_ step: Step) -> String {
    let isPartial = !step.qualifiers.cases.isEmpty || step.qualifiers.when != nil
    return (step.isApplicants ? "stop you" : "stop") + (isPartial ? " some" : "")
  }

  private func write(_ branches: [[Step]], into html: inout HTMLWriter) {
    let canMeet = branches.indices.contains { one in
      branches.indices.contains { other in
        guard one < other, let first = branches[one].first, let second = branches[other].first
        else { return false }
        return first.qualifiers.canHold(with: second.qualifiers)
      }
    }
    html.element(.p, "together", canMeet ? .stepsTogether : .stepsEither, in: view.site)
    html.element(.ul) { html in
      for branch in branches {
        html.element(.li) { html in
          for step in branch {
            html.element(.div, .class(className(step))) { write(step, into: &$0) }
          }
        }
      }
    }
  }

  private func write(_ step: Step, into html: inout HTMLWriter) {
    let names = StepName(view)
    html.element(.p, "who", names.actor(of: step), in: view.site)
    html.element(.h3, nil, names.name(of: step), in: view.site)
    let labels = view.labels(step.qualifiers)
    if !labels.isEmpty {
      html.element(
        .p, "cond", view.texts(.whenOnly, ["when": labels.joined("; ")]), in: view.site)
    }
    for sentence in StepDetails(view, step).sentences {
      html.element(.p, nil, sentence, in: view.site)
    }
  }
}

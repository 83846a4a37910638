import HTML
import ProcedureModel

/// The cases as plain links: choosing one leaves only its papers in sight, with no script.
struct CasePicker {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  func render(into html: inout HTMLWriter) {
    let cases = view.cases
    guard cases.count > 1 else { return }
    let questions = view.procedure.questions.compactMap(\.ask?.value)
    let aside: Phrase =
      questions.count == 1 ? .quoted(questions[0]) : .own(view.texts(.caseAside))
    Part(
      "truong-hop", .own(view.text(.caseTitle, inside: .caseTitleInternal)), aside: aside,
      isScreenOnly: true
    ).render(in: view.site, into: &html) { html in
      html.element(.ul, .class("choice")) { html in
        for element in cases {
          html.element(.li) { html in
            html.element(.a, .href("#" + Self.anchor(element))) { html in
              html.element(.b, nil, view.site.caseName(element), in: view.site)
              let line = line(element)
              if !line.isEmpty {
                html.text(" ")
                html.element(.span, nil, line, in: view.site)
              }
            }
          }
        }
      }
    }
  }

  static func anchor(_ element: Case) -> String { anchor(ofCase: element.key) }

  static func anchor(ofCase id: String) -> String { "th-" + Route.segment(id) }

  /// Who falls under it, and how much more it asks.
  private func line(_ element: Case) -> Phrase {
    var parts: [Phrase] = []
    if let when = element.when?.value {
      parts.append(.quoted(when.prefix(1).uppercased() + when.dropFirst()))
    }
    for (question, answer) in element.answers {
      let asked = view.procedure.questions.first { $0.id?.value == question.value }
      let text = asked?.answers.first { $0.id?.value == answer.value }?.text?.value
      if let text, element.when == nil, text != element.name?.value {
        parts.append(.quoted(text))
      }
    }
    let own = view.ownPapers(of: element).filter { $0.qualifiers.holds(on: view.site.day) }.count
    if !view.sharedPapers.isEmpty {
      parts.append(
        own == 0
          ? .own(view.texts(.caseNothingMore))
          : view.texts(.caseMore, ["papers": .own(view.texts.count(.papers, own))]))
    }
    return parts.joined(" · ")
  }
}

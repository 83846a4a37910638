import Diagnostics
import HTML
import ProcedureModel

/// The cases as plain links, each to a page of its own; by questions where the record has them.
///
/// A question narrows to the next one by opening an answer, which needs no script.
struct CasePicker {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  func render(into html: inout HTMLWriter) {
    let cases = view.cases
    guard cases.count > 1 else { return }
    let first = question(for: cases, among: view.procedure.questions)
    let aside: Phrase =
      first?.ask.map { .quoted($0.value) } ?? .own(view.texts(.caseAside))
    Part(
      "truong-hop", .own(view.text(.caseTitle, inside: .caseTitleInternal)), aside: aside,
      isScreenOnly: true
    ).render(in: view.site, into: &html) { html in
      if let first {
        write(first, for: cases, others: view.procedure.questions, into: &html)
        html.element(.p, .class("small")) { html in
          html.element(.a, .href("#giay-to"), text: view.texts(.caseAny))
        }
      } else {
        html.element(.ul, .class("choice")) { html in
          for element in cases { html.element(.li) { write(element, into: &$0) } }
        }
      }
    }
  }

  static func anchor(_ element: Case) -> String { anchor(ofCase: element.key) }

  static func anchor(ofCase id: String) -> String { "th-" + Route.segment(id) }

  // MARK: Questions

  /// The first question that every case answers and that tells some of them apart.
  private func question(for cases: [Case], among questions: [Question]) -> Question? {
    questions.first { question in
      let answers = cases.map { answer($0, to: question) }
      return answers.allSatisfy { $0 != nil } && Set(answers.compactMap(\.self)).count > 1
    }
  }

  private func answer(_ element: Case, to question: Question) -> String? {
    element.answers.first { $0.question.value == question.id?.value }?.answer.value
  }

  private func write(
    _ question: Question, for cases: [Case], others: [Question], into html: inout HTMLWriter
  ) {
    let rest = others.filter { $0.id?.value != question.id?.value }
    html.element(.ul, .class("choice")) { html in
      for option in question.answers {
        let matching = cases.filter { answer($0, to: question) == option.id?.value }
        guard let text = option.text?.value, let only = matching.first else { continue }
        html.element(.li) { html in
          if matching.count == 1 {
            write(only, answer: text, into: &html)
          } else {
            html.element(.details) { html in
              html.element(.summary, nil, .quoted(text), in: view.site)
              if let next = self.question(for: matching, among: rest) {
                if let ask = next.ask?.value {
                  html.element(.p, "soft small", .quoted(ask), in: view.site)
                }
                write(next, for: matching, others: rest, into: &html)
              } else {
                html.element(.ul, .class("choice")) { html in
                  for element in matching { html.element(.li) { write(element, into: &$0) } }
                }
              }
            }
          }
        }
      }
    }
  }

  // MARK: Cases

  /// The link to a case, under its name or under the answer that leads to it.
  private func write(_ element: Case, answer: String? = nil, into html: inout HTMLWriter) {
    let route = Route.procedureCase(element.key, of: view.site.route(of: view.procedure))
    html.element(.a, .href(view.links.to(route))) { html in
      html.element(.b, nil, answer.map { .quoted($0) } ?? view.caseName(element), in: view.site)
      let line = line(element, answer: answer)
      if !line.isEmpty {
        html.text(" ")
        html.element(.span, nil, line, in: view.site)
      }
    }
  }

  /// Who falls under it, and how much more it asks.
  private func line(_ element: Case, answer: String?) -> Phrase {
    var parts: [Phrase] = []
    if let answer, let name = element.name?.value, name != answer {
      parts.append(view.caseName(element))
    }
    if let when = element.when?.value {
      parts.append(.quoted(when.prefix(1).uppercased() + when.dropFirst()))
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

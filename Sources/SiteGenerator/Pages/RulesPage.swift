import Diagnostics
import HTML

/// The rule book: every rule that the catalogue is checked by, errors first.
struct RulesPage: Page {
  let language: Language

  var route: Route { .rules(language) }

  init(_ language: Language) {
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.texts(.rulesTitle)))
    frame.description = site.texts(.rulesLead)
    frame.alternates = site.alternates { .rules($0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.lead = .own(site.texts(.rulesLead))
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html)
        for family in [Family.error, .opportunity] {
          let rules = site.input.rules.filter { ($0.family == .error) == (family == .error) }
          guard !rules.isEmpty else { continue }
          let count = site.texts(.rulesCount, ["n": .own(site.texts.number(rules.count))])
          Part(
            family.rawValue,
            .own(site.texts(family == .error ? .rulesErrors : .rulesOpportunities)), aside: count
          ).render(in: site, into: &html) { html in
            html.element(.ul, .class("plain")) { html in
              for rule in rules {
                html.element(.li) { html in
                  html.element(
                    .a, .href(links.to(.rule(rule.id, in: language))),
                    text: rule.summary.text(in: language))
                  html.text(" ")
                  html.element(.code, .class("soft small"), text: rule.id)
                }
              }
            }
          }
        }
      }
    }
  }
}

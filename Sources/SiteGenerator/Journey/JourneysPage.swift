import Diagnostics
import HTML
import ProcedureModel

/// All life events.
struct JourneysPage: Page {
  let language: Language

  var route: Route { .journeys(language) }

  init(_ language: Language) {
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.texts(.journeysTitle)))
    frame.section = .journeys
    frame.description = site.texts(.journeysLead)
    frame.alternates = site.alternates { .journeys($0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.lead = .own(site.texts(.journeysLead))
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html)
        html.element(.ul, .class("entries plainpart")) { html in
          for journey in site.journeys {
            html.element(.li) { html in
              html.element(.div) { html in
                html.element(
                  .a, .href(links.to(.journey(journey.idText, in: language)))
                ) { $0.phrase(site.journeyName(journey), in: site) }
                if let summary = journey.summary?.value {
                  html.element(.p, nil, .quoted(summary), in: site)
                }
              }
              html.element(
                .span, "meta", .own(site.texts.count(.procedures, journey.codes.count)), in: site)
            }
          }
        }
      }
    }
  }
}

extension Journey {
  /// Codes of its procedures, each once, in the order written.
  var codes: [String] {
    var codes: [String] = []
    for step in steps where !step.code.isEmpty && !codes.contains(step.code) {
      codes.append(step.code)
    }
    return codes
  }
}

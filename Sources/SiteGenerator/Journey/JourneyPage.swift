import Catalogue
import Diagnostics
import HTML
import ProcedureModel

/// One life event: what comes first, what waits for what, what it all comes to.
struct JourneyPage: Page {
  let journey: Journey
  let language: Language

  var route: Route { .journey(journey.idText, in: language) }

  init(_ journey: Journey, language: Language) {
    self.journey = journey
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    let view = JourneyView(journey, in: site, links: Links(from: route))
    var frame = Frame(route: route, title: site.journeyName(journey), links: view.links)
    frame.section = .journeys
    frame.description = journey.summary?.value
    frame.alternates = site.alternates { .journey(journey.idText, in: $0) }
    var opening = Opening(frame.title)
    opening.trail = [(.own(site.texts(.journeysTitle)), .journeys(language))]
    opening.lead = journey.summary.map { .quoted($0.value) }
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: view.links, into: &html) { html in
          if !journey.alsoCalled.isEmpty {
            let names = journey.alsoCalled.map(\.value).joined(separator: ", ")
            html.element(
              .p, "soft", site.texts(.procedureAlsoCalled, ["names": .quoted(names)]), in: site)
          }
          if language != .vietnamese { html.element(.p, "state", .journeyUntranslated, in: site) }
        }
        JourneyMapPart(view).render(into: &html)
        JourneyTotalsPart(view).render(into: &html)
        JourneyMergePart(view).render(into: &html)
        writeNote(in: site, into: &html)
      }
    }
  }

  private func writeNote(in site: SiteContext, into html: inout HTMLWriter) {
    guard let note = journey.note?.value else { return }
    Part("luu-y", .own(site.texts(.noteTitle))).render(in: site, into: &html) { html in
      for line in lines(of: note) {
        html.element(.p, nil, .quoted(String(line)), in: site)
      }
    }
  }
}

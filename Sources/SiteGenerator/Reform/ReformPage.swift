import Diagnostics
import HTML
import ProcedureModel
import Reviews

/// The plans of reform: what each wants by when, and what is known of where it stands.
struct ReformPage: Page {
  let language: Language

  var route: Route { .reform(nil, in: language) }

  init(_ language: Language) {
    self.language = language
  }

  /// The door to what changed, where there is a history.
  private func changes(in site: SiteContext) -> [DoorGrid.Door] {
    guard site.input.history != nil else { return [] }
    return [
      DoorGrid.Door(
        title: .own(site.texts(.changesTitle)), line: .own(site.texts(.changesDoor)),
        route: .changes(language))
    ]
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.texts(.reformTitle)))
    frame.section = .reform
    frame.description = site.texts(.reformLead)
    frame.alternates = site.alternates { .reform(nil, in: $0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.lead = .own(site.texts(.reformLead))
    let records = site.input.reform
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html)
        Part("theo-doi", .own(site.texts(.reformFollow))).render(in: site, into: &html) { html in
          DoorGrid(
            changes(in: site)
              + ReformTopic.allCases.map { topic in
                let count = topic.count(records)
                return DoorGrid.Door(
                  title: .own(site.texts(topic.title)),
                  line: count == 0
                    ? .own(site.texts(.reformNothing)) : .own(site.texts.number(count)),
                  route: topic.route(language))
              }
          ).render(in: site, links: links, into: &html)
          if let ledger = records.ledger {
            let count = Phrase.own(site.texts.number(ledger.procedures))
            html.element(.p, "small soft", site.texts(.reformCoverage, ["n": count]), in: site)
          }
        }
        ReformFigures(in: site).render(into: &html)
        if records.plans.isEmpty {
          Part("ke-hoach", .own(site.texts(.reformPlans))).render(in: site, into: &html) { html in
            NothingYet(file: "reviews/plans/<tên>.yaml").render(in: site, into: &html)
          }
        }
        for (number, plan) in records.plans.enumerated() {
          PlanPart(plan, number: number, in: site, links: links).render(into: &html)
        }
      }
    }
  }
}

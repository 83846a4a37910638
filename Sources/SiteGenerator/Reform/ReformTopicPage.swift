import Diagnostics
import HTML
import ProcedureModel

/// What was simplified, what is under review, what was asked, what is being tried: one page each.
struct ReformTopicPage: Page {
  let topic: ReformTopic
  let language: Language

  var route: Route { topic.route(language) }

  init(_ topic: ReformTopic, language: Language) {
    self.topic = topic
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.texts(topic.title)))
    frame.section = .reform
    frame.description = site.texts(topic.lead)
    frame.alternates = site.alternates { topic.route($0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.trail = [(.own(site.texts(.reformTitle)), .reform(nil, in: language))]
    opening.lead = .own(site.texts(topic.lead))
    let records = site.input.reform
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html)
        if topic.count(records) == 0 {
          Part("danh-sach", .own(site.texts(topic.title))).render(in: site, into: &html) {
            NothingYet(file: topic.file).render(in: site, into: &$0)
          }
        }
        let entries = ReformEntries(in: site, links: links)
        switch topic {
        case .simplified:
          entries.write(implemented: records.implemented, into: &html)
          entries.write(records.accepted, into: &html)
        case .reviews:
          entries.write(records.openReviews, into: &html)
          entries.write(examples: records.examples, into: &html)
        case .dialogues:
          for (number, one) in records.newestDialogues.enumerated() {
            entries.write(one, number, into: &html)
          }
        case .initiatives:
          for (number, one) in records.initiatives.enumerated() {
            entries.write(one, number, into: &html)
          }
        }
      }
    }
  }
}

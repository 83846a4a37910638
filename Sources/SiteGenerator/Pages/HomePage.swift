import Diagnostics
import HTML
import ProcedureModel

/// The first page: a search box, and every way to browse.
struct HomePage: Page {
  /// The most fields shown here; all of them stand on their own page.
  private static let mostFields = 24

  let language: Language

  var route: Route { .home(language) }

  init(_ language: Language) {
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.input.title))
    frame.section = .home
    frame.hasSearch = true
    frame.description = site.texts(.homeDescription)
    frame.feed = site.feed(below: nil)
    frame.alternates = site.alternates { .home($0) }
    let links = frame.links
    frame.render(in: site, into: &html) { html in
      writeSearch(in: site, links: links, into: &html)
      html.element(.div, .class("wrap")) { html in
        writeJourneys(in: site, links: links, into: &html)
        writeAudiences(in: site, links: links, into: &html)
        writeFields(in: site, links: links, into: &html)
        writeComing(in: site, into: &html)
      }
    }
  }

  private func writeSearch(in site: SiteContext, links: Links, into html: inout HTMLWriter) {
    html.element(.div, .class("hero")) { html in
      html.element(.div, .class("wrap")) { html in
        html.element(.h1, text: site.texts(.homeAsk))
        SearchForm().render(in: site, links: links, into: &html)
        html.element(
          .p, nil,
          site.texts(
            .homeCount,
            [
              "procedures": .own(site.texts.count(.procedures, site.index.entries.count)),
              "fields": .own(site.texts.number(site.index.fields.count)),
              "list": Phrase.own(site.texts(.frameList)).linked(to: links.to(.list(language))),
            ]), in: site)
      }
    }
  }

  private func writeJourneys(in site: SiteContext, links: Links, into html: inout HTMLWriter) {
    guard !site.journeys.isEmpty else { return }
    Part(
      "viec-trong-doi", .own(site.texts(.journeysTitle)), aside: .own(site.texts(.journeysAside))
    )
    .render(in: site, into: &html) { html in
      DoorGrid(
        site.journeys.map { journey in
          DoorGrid.Door(
            title: site.journeyName(journey),
            line: .own(site.texts.count(.procedures, journey.codes.count)),
            route: .journey(journey.idText, in: language))
        }
      ).render(in: site, links: links, into: &html)
    }
  }

  private func writeAudiences(in site: SiteContext, links: Links, into html: inout HTMLWriter) {
    let doors = AudiencePage.all(language).compactMap { page -> DoorGrid.Door? in
      let count = page.entries(in: site).count
      guard count > 0 else { return nil }
      return DoorGrid.Door(
        title: .own(site.texts.word(page.audience)),
        line: .own(site.texts.count(.procedures, count)), route: page.route)
    }
    guard !doors.isEmpty else { return }
    Part("ban-la", .own(site.texts(.homeAudience)), aside: .own(site.texts(.homeAudienceAside)))
      .render(in: site, into: &html) { DoorGrid(doors).render(in: site, links: links, into: &$0) }
  }

  private func writeFields(in site: SiteContext, links: Links, into html: inout HTMLWriter) {
    guard !site.index.fields.isEmpty else { return }
    let all = site.index.fields.map { (id: $0, count: site.index.entries(inField: $0).count) }
    // The fullest ones, shown in alphabetical order all the same.
    let least = all.map(\.count).sorted(by: >).prefix(Self.mostFields).last ?? 0
    let shown = all.filter { $0.count >= least }.prefix(Self.mostFields)
    Part("linh-vuc", .own(site.texts(.frameFields)), aside: .own(site.texts(.homeFieldsAside)))
      .render(in: site, into: &html) { html in
        DoorGrid(
          shown.map { field in
            DoorGrid.Door(
              title: site.field(field.id), line: .own(site.texts.count(.procedures, field.count)),
              route: .field(field.id, in: language))
          }
        ).render(in: site, links: links, into: &html)
        html.element(.p, .class("onward")) { html in
          html.element(
            .a, .href(links.to(.fields(language))), text: site.texts(.homeAllFields))
          html.element(
            .a, .href(links.to(.agencies(language))), text: site.texts(.homeAllAgencies))
        }
      }
  }

  private func writeComing(in site: SiteContext, into html: inout HTMLWriter) {
    let changes = ComingChanges.ofCatalogue(in: site)
    guard !changes.isEmpty else { return }
    Part("sap-doi", .own(site.texts(.comingTitle)), aside: .own(site.texts(.homeComingAside)))
      .render(in: site, into: &html) { ComingChanges.render(changes, in: site, into: &$0) }
  }
}

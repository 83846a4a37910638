import Diagnostics
import HTML

/// What stands around the content of every page: head, masthead, footer.
struct Frame: Sendable {
  /// Where the reader is in the masthead's links.
  enum Section: Sendable {
    case home
    case journeys
    case list
    case fields
    case agencies
    case papers
    case instruments
    case reform
    case other
  }

  var route: Route
  /// The page's own title, without the site's.
  var title: Phrase
  var description: String?
  var section = Section.other
  var links: Links
  /// The same page in the other languages of the site.
  var alternates: [(language: Language, route: Route)] = []
  /// The feed that tells what changes here.
  var feed: Route?
  /// Whether the page has a search box, and so the script that helps with it.
  var hasSearch = false
  /// Whether search engines may list it.
  var isListed = true
  /// What search engines read about the page; written by an embeddable writer.
  var structuredData: JSONWriter?

  init(route: Route, title: Phrase, links: Links? = nil) {
    self.route = route
    self.title = title
    self.links = links ?? Links(from: route)
  }

  /// Writes a whole page around its content.
  func render(
    in site: SiteContext, into html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
  ) {
    html.doctype()
    html.element(.html, .lang(site.language.rawValue)) { html in
      html.element(.head) { writeHead(in: site, into: &$0) }
      html.element(.body) { html in
        html.element(.a, .class("skip"), .href("#noi-dung"), text: site.texts(.frameSkip))
        writeNotice(in: site, into: &html)
        html.element(.header, .class("wrap masthead")) { writeMasthead(in: site, into: &$0) }
        html.element(.main, .id("noi-dung"), .tabIndex(-1), content: content)
        html.element(.footer, .class("foot")) { html in
          html.element(.div, .class("wrap")) { writeFooter(in: site, into: &$0) }
        }
      }
    }
  }

  private func writeHead(in site: SiteContext, into html: inout HTMLWriter) {
    html.void(.meta, .charset("utf-8"))
    html.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
    let own = title.plain
    let whole = own == site.input.title ? own : own + " – " + site.input.title
    html.element(.title, text: whole)
    if let description { html.void(.meta, .name("description"), .content(description)) }
    if !isListed { html.void(.meta, .name("robots"), .content("noindex")) }
    html.void(.meta, .property("og:title"), .content(own))
    html.void(.meta, .property("og:site_name"), .content(site.input.title))
    html.void(.meta, .property("og:type"), .content("website"))
    if let description { html.void(.meta, .property("og:description"), .content(description)) }
    if isListed, let address = site.address(route) {
      html.void(.meta, .property("og:url"), .content(address))
      html.void(.link, .rel("canonical"), .href(address))
      for (language, route) in alternates {
        guard let address = site.address(route) else { continue }
        html.void(.link, .rel("alternate"), .hrefLang(language.rawValue), .href(address))
      }
    }
    html.void(.link, .rel("icon"), .type("image/svg+xml"), .href(links.to(.icon)))
    html.void(.link, .rel("stylesheet"), .href(links.to(.stylesheet)))
    if let feed {
      html.void(
        .link, .rel("alternate"), .type("application/atom+xml"), .title(site.texts(.newsTitle)),
        .href(links.to(feed)))
    }
    if hasSearch { html.script(.src(links.to(.script)), .defer) }
    if let structuredData { html.script(jsonLD: structuredData) }
  }

  private func writeNotice(in site: SiteContext, into html: inout HTMLWriter) {
    guard let notice = site.notice else { return }
    html.element(.aside, .class("notice"), .ariaLabel(site.texts(.frameNotice))) { html in
      html.element(.div, .class("wrap")) { html in
        for block in notice.blocks { block.render(in: site, links, headingTag: .p, into: &html) }
      }
    }
  }

  private func writeMasthead(in site: SiteContext, into html: inout HTMLWriter) {
    let language = site.language
    html.element(.a, .class("crest"), .href(links.to(.home(language)))) { html in
      html.element(.span, text: site.theme.body.text(in: language))
      html.element(.strong, text: site.theme.name.text(in: language))
    }
    html.element(.nav, .ariaLabel(site.texts(.frameNavigation))) { html in
      html.element(.ul) { html in
        item(.frameHome, .home(language), section == .home, site, &html)
        if !site.journeys.isEmpty {
          item(.journeysTitle, .journeys(language), section == .journeys, site, &html)
        }
        item(.frameList, .list(language), section == .list, site, &html)
        item(.frameFields, .fields(language), section == .fields, site, &html)
        item(.reformTitle, .reform(nil, in: language), section == .reform, site, &html)
        for (other, route) in alternates where other != language {
          html.element(.li, .class("tongue")) { html in
            html.element(
              .a, .href(links.to(route)), .lang(other.rawValue), .hrefLang(other.rawValue),
              text: other == .vietnamese ? "Tiếng Việt" : "English")
          }
        }
      }
    }
  }

  private func writeFooter(in site: SiteContext, into html: inout HTMLWriter) {
    let language = site.language
    html.element(.nav, .ariaLabel(site.texts(.frameContents))) { html in
      html.element(.ul) { html in
        item(.frameHome, .home(language), false, site, &html)
        if !site.journeys.isEmpty {
          item(.journeysTitle, .journeys(language), false, site, &html)
        }
        item(.frameList, .list(language), false, site, &html)
        item(.frameFields, .fields(language), false, site, &html)
        item(.frameAgencies, .agencies(language), false, site, &html)
        if !site.index.papers.isEmpty {
          item(.papersListTitle, .papers(language), false, site, &html)
        }
        if !site.index.instruments.isEmpty {
          item(.instrumentsTitle, .instruments(language), false, site, &html)
        }
        item(.reformTitle, .reform(nil, in: language), false, site, &html)
        item(.dataTitle, .dataPage(language), false, site, &html)
        if !site.handbook.isEmpty {
          item(.handbookTitle, .handbook(nil, in: language), false, site, &html)
        }
        if !site.input.rules.isEmpty {
          item(.rulesTitle, .rules(language), false, site, &html)
        }
        for page in site.contentPages {
          html.element(.li) { html in
            html.element(
              .a, .href(links.to(.content(page.id, in: language))), text: page.title)
          }
        }
        for link in site.theme.links {
          html.element(.li) { html in
            html.element(.a, .href(link.address), text: link.name.text(in: language))
          }
        }
        html.element(.li) {
          $0.element(.a, .href("#noi-dung"), text: site.texts(.frameTop))
        }
      }
    }
    html.element(.p, nil, .framePrivacy, in: site)
    html.element(.p, nil, asOf(in: site), in: site)
  }

  /// Which day and revision the page shows.
  private func asOf(in site: SiteContext) -> Phrase {
    let day = Phrase.own(site.texts.day(site.day))
    guard let revision = site.input.revision else {
      return site.texts(.frameAsOf, ["day": day])
    }
    return site.texts(.frameAsOfRevision, ["day": day, "revision": .own(revision)])
  }

  private func item(
    _ key: TextKey, _ route: Route, _ isCurrent: Bool, _ site: SiteContext,
    _ html: inout HTMLWriter
  ) {
    html.element(.li) { html in
      html.element(
        .a, .href(links.to(route)), .ariaCurrent("page").when(isCurrent && route == self.route),
        .class("here").when(isCurrent), text: site.texts(key))
    }
  }
}

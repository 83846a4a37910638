import Catalogue
import Diagnostics
import HTML
import ProcedureModel
import VietnameseText

/// All kinds of paper that procedures ask for or give, by letter.
struct PapersPage: Page {
  let language: Language

  var route: Route { .papers(language) }

  init(_ language: Language) {
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var groups: [(letter: Character, papers: [String])] = []
    for paper in site.index.papers {
      let letter = initial(of: site.paper(paper).plain)
      if groups.last?.letter == letter {
        groups[groups.count - 1].papers.append(paper)
      } else {
        groups.append((letter, [paper]))
      }
    }
    var frame = Frame(route: route, title: .own(site.texts(.papersListTitle)))
    frame.section = .papers
    frame.alternates = site.alternates { .papers($0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.lead = .own(site.texts(.papersListLead))
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html) { html in
          LetterNavigation(groups.map(\.letter)).render(in: site, into: &html)
        }
        for group in groups {
          Part(LetterNavigation.anchor(group.letter), .own(String(group.letter)))
            .render(in: site, into: &html) { html in
              html.element(.ul, .class("entries")) { html in
                for paper in group.papers {
                  html.element(.li) { write(paper, in: site, links: links, into: &$0) }
                }
              }
            }
        }
      }
    }
  }

  private func write(
    _ paper: String, in site: SiteContext, links: Links, into html: inout HTMLWriter
  ) {
    html.element(.div) { html in
      html.element(.a, .href(links.to(.paper(paper, in: language)))) {
        $0.phrase(site.paper(paper), in: site)
      }
      let held = site.registries.holdings(of: paper, on: site.day).filter { $0.database != nil }
      if !held.isEmpty { html.element(.p, "held", .paperHeldMark, in: site) }
    }
    var parts: [Phrase] = []
    let asking = site.index.entries(asking: paper).count
    let giving = site.index.entries(giving: paper).count
    if asking > 0 {
      parts.append(site.texts(.papersListAsking, ["n": .own(site.texts.number(asking))]))
    }
    if giving > 0 {
      parts.append(site.texts(.papersListGiving, ["n": .own(site.texts.number(giving))]))
    }
    html.element(.span, "meta", parts.joined(" · "), in: site)
  }
}

import Diagnostics
import HTML
import VietnameseText

/// Every procedure on one page, by letter: what the browser's own find works on.
struct ListPage: Page {
  let language: Language

  var route: Route { .list(language) }

  init(_ language: Language) {
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var groups: [(letter: Character, entries: [ProcedureEntry])] = []
    for entry in site.index.entries {
      let letter = initial(of: entry.title)
      if groups.last?.letter == letter {
        groups[groups.count - 1].entries.append(entry)
      } else {
        groups.append((letter, [entry]))
      }
    }
    var frame = Frame(route: route, title: .own(site.texts(.frameList)))
    frame.section = .list
    frame.alternates = site.alternates { .list($0) }
    let links = frame.links
    var opening = Opening(.own(site.texts(.listTitle)))
    opening.lead = .own(site.texts.count(.procedures, site.index.entries.count))
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html) { html in
          html.element(.p, "soft", .listFind, in: site)
          LetterNavigation(groups.map(\.letter)).render(in: site, into: &html)
        }
        for group in groups {
          Part(LetterNavigation.anchor(group.letter), .own(String(group.letter))).render(
            in: site, into: &html
          ) {
            EntryList(group.entries, showsOtherNames: true)
              .render(in: site, links: links, into: &$0)
          }
        }
      }
    }
  }
}

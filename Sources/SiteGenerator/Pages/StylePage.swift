import Diagnostics
import HTML

/// The parts that pages are made of, each with its states: the place to see and to change the look.
///
/// Whole pages with every part filled in are those of an example workspace, built beside it.
struct StylePage: Page {
  let language: Language

  var route: Route { .style(language) }

  init(_ language: Language) {
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.texts(.styleTitle)))
    frame.description = site.texts(.styleLead)
    frame.alternates = site.alternates { .style($0) }
    frame.isListed = false
    let links = frame.links
    var opening = Opening(frame.title)
    opening.lead = .own(site.texts(.styleLead))
    opening.strip = [.own(site.texts(.styleExample)), .own(site.texts(.styleStrip))]
    opening.trail = [(.own(site.texts(.dataTitle)), .dataPage(language))]
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html) { html in
          html.element(.div, .class("state"), .role("note")) { html in
            html.element(.p, text: site.texts(.styleNotice))
          }
          html.element(.p) {
            $0.element(.a, .class("button"), .href("#mau"), text: site.texts(.styleButton))
          }
        }
        writePages(in: site, links, into: &html)
        writeColours(in: site, into: &html)
        writeVoices(in: site, into: &html)
        writeLists(in: site, links, into: &html)
        writeFigures(in: site, into: &html)
      }
    }
  }

  /// Whole pages of the example workspace, one of each kind.
  private func writePages(
    in site: SiteContext, _ links: Links, into html: inout HTMLWriter
  ) {
    Part("trang-mau", .own(site.texts(.stylePages)), aside: .own(site.texts(.styleExample)))
      .render(in: site, into: &html) { html in
        guard !site.input.examples.isEmpty else {
          html.element(.p, nil, .silent(site.texts(.styleNoPages)), in: site)
          return
        }
        html.element(.ul, .class("plain")) { html in
          for example in site.input.examples {
            html.element(.li) { html in
              html.element(
                .a, .href(links.to(example.route)), .lang("vi").when(language != .vietnamese),
                text: example.title)
            }
          }
        }
      }
  }

  private func writeColours(in site: SiteContext, into html: inout HTMLWriter) {
    Part("mau", .own(site.texts(.styleColours)), aside: .own("theme.yaml"))
      .render(in: site, into: &html) { html in
        html.element(.ul, .class("swatches")) { html in
          for colour in ThemeColour.allCases {
            html.element(.li) { html in
              for palette in [site.theme.light, site.theme.dark] {
                let value = palette[colour] ?? ""
                html.element(.svg, .viewBox("0 0 40 24"), .ariaHidden("true")) { html in
                  html.void(.rect, .x("0"), .y("0"), .width(40), .height(24), .fill(value))
                }
              }
              html.element(.code, text: colour.rawValue)
              let values = [site.theme.light, site.theme.dark].compactMap { $0[colour] }
              html.element(.span, .class("soft small"), text: values.joined(separator: " · "))
            }
          }
        }
      }
  }

  private func writeVoices(in site: SiteContext, into html: inout HTMLWriter) {
    Part("giong", .own(site.texts(.styleVoices))).render(in: site, into: &html) { html in
      html.element(.p, .class("lead official"), text: site.texts(.styleOfficial))
      html.element(.p, text: site.texts(.styleOwn))
      html.element(.p, .class("soft"), text: site.texts(.styleSoft))
      html.element(.p, nil, .silent(site.texts(.silentUnstated)), in: site)
      html.element(.p, .class("held"), text: site.texts(.heldMark))
      html.element(.p, .class("cond"), text: site.texts(.styleCondition))
      html.element(.p) { html in
        html.element(.span, .class("figure")) { html in
          html.text("15")
          html.text(" ")
          html.element(.span, .class("unit"), text: site.texts(.glanceVisitOther))
        }
      }
    }
  }

  private func writeLists(
    in site: SiteContext, _ links: Links, into html: inout HTMLWriter
  ) {
    Part("danh-sach", .own(site.texts(.styleLists))).render(in: site, into: &html) { html in
      html.element(.h3, text: site.texts(.styleDoors))
      DoorGrid([
        DoorGrid.Door(
          title: .own(site.texts(.frameFields)), line: .own(site.texts(.styleDoorLine)),
          route: .fields(language)),
        DoorGrid.Door(
          title: .own(site.texts(.frameAgencies)), line: .silent(site.texts(.reformNothing)),
          route: .agencies(language)),
      ]).render(in: site, links: links, into: &html)
      html.element(.h3, text: site.texts(.styleChecklist))
      html.element(.ul, .class("papers")) { html in
        for (number, isTicked) in [(1, false), (2, true)] {
          html.element(.li) { html in
            html.void(.input, .type("checkbox"), .id("o-\(number)"), .checked.when(isTicked))
            html.element(.div) { html in
              html.element(
                .label, .for("o-\(number)"),
                text: site.texts(isTicked ? .styleTicked : .stylePaper))
              html.element(.p, "how", site.texts(.paperSubmit, ["papers": copies(site)]), in: site)
            }
          }
        }
      }
      html.element(.ul, .class("spared")) { html in
        html.element(.li) { html in
          html.element(.b, text: site.texts(.stylePaper))
          html.element(.p, "held", .heldMark, in: site)
        }
      }
      html.element(.h3, text: site.texts(.styleNothing))
      NothingYet(file: "catalogue/…").render(in: site, into: &html)
    }
  }

  private func copies(_ site: SiteContext) -> Phrase { .own(site.texts.count(.originals, 1)) }

  private func writeFigures(in site: SiteContext, into html: inout HTMLWriter) {
    Part("bieu-do", .own(site.texts(.styleChart)), aside: .own(site.texts(.styleExample)))
      .render(in: site, into: &html) { html in
        BarChart(
          title: site.texts(.styleExample), unit: .chartProcedures,
          bars: [
            BarChart.Bar(name: .own("A"), value: 1280),
            BarChart.Bar(name: .own("B"), value: 40),
            BarChart.Bar(name: .own("C"), value: 0),
            BarChart.Bar(
              name: .silent(site.texts(.silentUnstated)), value: 320, isUnknown: true),
          ]
        ).render(in: site, into: &html)
      }
  }
}

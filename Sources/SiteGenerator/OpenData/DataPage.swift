import Diagnostics
import HTML

/// Every table of the open data, with its columns, rows and size.
struct DataPage: Page {
  let language: Language
  private let data: OpenData

  var route: Route { .dataPage(language) }

  init(_ data: OpenData, language: Language) {
    self.data = data
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    var frame = Frame(route: route, title: .own(site.texts(.dataTitle)))
    frame.description = site.texts(.dataLead)
    frame.alternates = site.alternates { .dataPage($0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.lead = .own(site.texts(.dataLead))
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html) { html in
          html.element(.p, "soft", .dataFormat, in: site)
        }
        for table in data.tables {
          Part(table.name, .own(site.texts(table.title)), aside: size(table, in: site))
            .render(in: site, into: &html) { html in
              html.element(.p) { html in
                html.element(
                  .a, .href(links.to(.data(table.name + ".csv"))), .download(""),
                  text: table.name + ".csv")
              }
              let columns = table.columns.joined(separator: ", ")
              html.element(
                .p, "small", site.texts(.dataColumns, ["columns": .own(columns)]), in: site)
            }
        }
      }
    }
  }

  private func size(_ table: DataTable, in site: SiteContext) -> Phrase {
    let kilobytes = (table.file.bytes.count + 1023) / 1024
    return site.texts(
      .dataSize,
      ["rows": .own(site.texts.number(table.rows)), "kb": .own(site.texts.number(kilobytes))])
  }
}

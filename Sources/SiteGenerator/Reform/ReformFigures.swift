import Catalogue
import HTML
import ProcedureModel

/// What the catalogue itself can tell today: how far online, and which papers are still asked for.
struct ReformFigures: Sendable {
  let site: SiteContext

  init(in site: SiteContext) {
    self.site = site
  }

  private var texts: Texts { site.texts }

  func render(into html: inout HTMLWriter) {
    let entries = site.index.entries.filter { $0.facts.status == .inForce }
    guard !entries.isEmpty else { return }
    let aside = texts(
      .figuresAside,
      [
        "procedures": .own(texts.count(.procedures, entries.count)),
        "day": .own(texts.day(site.day)),
      ]
    )
    Part("so-lieu", .own(texts(.figuresTitle)), aside: aside).render(in: site, into: &html) {
      html in
      online(entries).render(in: site, into: &html)
      papers(entries).render(in: site, into: &html)
      html.element(.p, "small soft", .figuresVolumes, in: site)
    }
  }

  private func online(_ entries: [ProcedureEntry]) -> BarChart {
    var bars = OnlineLevel.allCases.map { level in
      BarChart.Bar(
        name: .own(texts.word(level)), value: entries.count { $0.facts.onlineLevel == level })
    }
    bars.append(
      BarChart.Bar(
        name: .silent(texts(.onlineUnstated)), value: entries.count { $0.facts.onlineLevel == nil },
        isUnknown: true))
    return BarChart(title: texts(.figuresOnline), unit: .chartProcedures, bars: bars)
  }

  /// Demands for papers, a kind of paper in a procedure each.
  private func papers(_ entries: [ProcedureEntry]) -> BarChart {
    var (spared, held, other) = (0, 0, 0)
    for entry in entries {
      for use in entry.facts.uses.asks {
        if !use.isBrought {
          spared += 1
        } else if site.registries.holdings(of: use.paper.value, on: site.day)
          .contains(where: { $0.database != nil })
        {
          held += 1
        } else {
          other += 1
        }
      }
    }
    return BarChart(
      title: texts(.figuresPapers), unit: .chartDemands,
      bars: [
        BarChart.Bar(name: .own(texts(.figuresSpared)), value: spared),
        BarChart.Bar(name: .own(texts(.figuresHeld)), value: held),
        BarChart.Bar(name: .own(texts(.figuresOther)), value: other),
      ])
  }
}

import HTML
import ProcedureModel

/// One dossier for several procedures, beside the same procedures one by one.
struct JourneyMergePart: Sendable {
  private let view: JourneyView
  private var site: SiteContext { view.site }
  private var texts: Texts { view.site.texts }

  init(_ view: JourneyView) {
    self.view = view
  }

  func render(into html: inout HTMLWriter) {
    let merging = view.stops.filter { $0.entry != nil && view.spared(by: $0).count > 1 }
    guard !merging.isEmpty else { return }
    Part("nop-mot-lan", .own(texts(.journeyMerge)), aside: .own(texts(.journeyMergeAside)))
      .render(in: site, into: &html) { html in
        for stop in merging { write(stop, into: &html) }
      }
  }

  private func write(_ stop: JourneyStop, into html: inout HTMLWriter) {
    let spared = view.spared(by: stop)
    let stops = spared.map { view.stops[$0] }
    html.element(.h3, nil, stop.name(in: site), in: site)
    if let when = stop.step.when?.value {
      html.element(.p, "soft", texts(.whenOnly, ["when": site.condition(when)]), in: site)
    }
    html.element(
      .div, .class("scroll"), .role("region"), .tabIndex(0),
      .ariaLabel(stop.name(in: site).plain)
    ) { html in
      html.element(.table, .class("compare")) { html in
        html.element(.caption, .class("unseen"), text: stop.name(in: site).plain)
        html.element(.thead) { html in
          html.element(.tr) { html in
            html.element(.th, .scope("col")) { html in
              html.text(texts(.journeyApart) + " ")
              html.element(
                .span, "soft", stops.map { $0.name(in: site) }.joined("; "), in: site)
            }
            html.element(.th, .scope("col")) { html in
              html.text(texts(.journeyAtOnce) + " ")
              html.element(.span, "soft", .own(stop.step.code), in: site)
            }
          }
        }
        row(.journeyDossiers, into: &html) { html in
          html.element(.span, .class("figure"), text: texts.number(stops.count))
        } other: { html in
          html.element(.span, .class("figure"), text: texts.number(1))
        }
        row(.journeyLongest, into: &html) { html in
          writeTime(apart(spared), lacks: stops.contains { $0.limit == nil }, into: &html)
        } other: { html in
          html.phrase(stop.time(in: site), in: site)
        }
        row(.glancePapers, into: &html) { html in
          writePapers(stops.map(\.papers), into: &html)
        } other: { html in
          writePapers([stop.papers], into: &html)
        }
        row(.glanceFee, into: &html) { html in
          for one in stops {
            html.element(
              .p, nil, one.name(in: site) + .own(": ") + one.fee(in: site), in: site)
          }
        } other: { html in
          html.phrase(stop.fee(in: site), in: site)
        }
      }
    }
  }

  private func row(
    _ key: TextKey, into html: inout HTMLWriter, apart: (inout HTMLWriter) -> Void,
    other: (inout HTMLWriter) -> Void
  ) {
    html.element(.tbody) { html in
      html.element(.tr) { html in
        html.element(.th, .scope("rowgroup"), .colSpan(2), text: texts(key))
      }
      html.element(.tr) { html in
        html.element(.td, content: apart)
        html.element(.td, content: other)
      }
    }
  }

  /// The longest way through the single procedures.
  private func apart(_ positions: [Int]) -> [TimeSpan] {
    view.total(of: view.map.longest(among: positions, limits: view.stops.map(\.days))).spans
  }

  private func writeTime(_ spans: [TimeSpan], lacks: Bool, into html: inout HTMLWriter) {
    guard !spans.isEmpty else {
      html.silence(.silentUnstated, in: site)
      return
    }
    html.phrase(texts.and(spans.map { .own(texts.span($0)) }), in: site)
    if lacks { html.element(.span, "soft", .journeySomeUnknown, in: site) }
  }

  private func writePapers(_ papers: [ClosedRange<Int>?], into html: inout HTMLWriter) {
    let known = papers.compactMap { $0 }
    guard known.count == papers.count else {
      html.silence(.silentUnstated, in: site)
      return
    }
    let total = known.reduce(0...0) {
      $0.lowerBound + $1.lowerBound...$0.upperBound + $1.upperBound
    }
    html.text(texts.range(total) + "\u{A0}" + texts.paperNoun(total.upperBound))
  }
}

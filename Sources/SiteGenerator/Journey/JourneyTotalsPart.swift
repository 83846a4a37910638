import HTML
import ProcedureModel

/// What a life event comes to: the longest way, what is paid, and what nobody states.
struct JourneyTotalsPart: Sendable {
  private let view: JourneyView
  private var site: SiteContext { view.site }
  private var texts: Texts { view.site.texts }

  init(_ view: JourneyView) {
    self.view = view
  }

  func render(into html: inout HTMLWriter) {
    Part("tong-cong", .own(texts(.journeyTotals)), aside: .own(texts(.journeyTotalsAside)))
      .render(in: site, into: &html) { html in
        html.element(.dl, .class("totals")) { html in
          writeCount(into: &html)
          writeTime(into: &html)
          writeFees(into: &html)
          writeCarried(into: &html)
        }
        for line in lines { html.element(.p, nil, line, in: site) }
      }
  }

  private var surely: [JourneyStop] { view.stops.filter(\.isForAll) }

  private func writeCount(into html: inout HTMLWriter) {
    let sure = surely.count
    html.element(.div) { html in
      html.element(.dt, text: texts(.journeyCount))
      html.element(.dd) { html in
        html.element(.span, .class("figure"), text: texts.number(view.stops.count))
        html.element(
          .span, "soft",
          sure == 0
            ? .own(texts(.journeyCountNone))
            : texts(.journeyCountSure, ["n": .own(texts.number(sure))]), in: site)
      }
    }
  }

  private func writeTime(into html: inout HTMLWriter) {
    let spans = view.total(of: view.map.longest).spans
    html.element(.div) { html in
      html.element(.dt, text: texts(.journeyLongest))
      html.element(.dd) { html in
        guard !spans.isEmpty else {
          html.silence(.silentUnstated, in: site)
          return
        }
        for span in spans { write(span, into: &html) }
        guard view.map.longest.count > 1 else { return }
        html.element(
          .span, "soft",
          texts(
            .journeyLongestSteps, ["n": .own(texts.number(view.map.longest.count))]), in: site)
      }
    }
  }

  private func write(_ span: TimeSpan, into html: inout HTMLWriter) {
    html.element(.span, .class("figure")) { html in
      guard case .amount(let halves, let unit) = span else {
        html.text(texts.span(span))
        return
      }
      html.text(texts.halves(halves))
      html.text(" ")
      html.element(.span, .class("unit"), text: texts.unit(unit, halves: halves))
    }
  }

  /// What everybody pays; what only some pay stands with their steps.
  private func writeFees(into html: inout HTMLWriter) {
    guard !surely.isEmpty else { return }
    let known = surely.compactMap { $0.dong(in: site) }
    let total = known.reduce(0...0) {
      $0.lowerBound + $1.lowerBound...$0.upperBound + $1.upperBound
    }
    let unknown = surely.count - known.count
    html.element(.div) { html in
      html.element(.dt, text: texts(.journeyFees))
      html.element(.dd) { html in
        if known.isEmpty {
          html.silence(.silentUnstated, in: site)
        } else {
          html.element(.span, .class("figure"), text: texts.dong(total))
        }
        if unknown > 0, !known.isEmpty {
          html.element(
            .span, "soft", texts(.journeyFeesUnknown, ["n": .own(texts.number(unknown))]),
            in: site)
        }
      }
    }
  }

  private func writeCarried(into html: inout HTMLWriter) {
    let papers = Set(view.stops.flatMap { $0.step.carries.map(\.value) })
    guard !papers.isEmpty else { return }
    html.element(.div) { html in
      html.element(.dt, text: texts(.journeyCarried))
      html.element(.dd) { html in
        html.element(.span, .class("figure"), text: texts.number(papers.count))
        html.element(.span, "soft", .journeyCarriedAside, in: site)
      }
    }
  }

  /// How the longest way adds up, and what could make it longer.
  private var lines: [Phrase] {
    var lines: [Phrase] = []
    let chain = view.map.longest
    if chain.count > 1 {
      let parts = chain.map { position in
        view.stops[position].name(in: site) + .own(" (")
          + (view.stops[position].limit.map { .own(texts.span($0.longest)) }
            ?? .silent(texts(.silentInline))) + .own(")")
      }
      lines.append(texts(.journeyWay, ["steps": parts.joined(" → ")]))
    } else if let only = chain.first {
      lines.append(texts(.journeyWayOne, ["step": view.stops[only].name(in: site)]))
    }
    if view.total(of: chain).countsSameDay { lines.append(.own(texts(.journeySameDay))) }
    let unknown = view.stops.indices.filter {
      view.stops[$0].entry != nil && view.stops[$0].limit == nil
    }
    if !unknown.isEmpty {
      lines.append(
        texts(.journeyUnknownTime, ["procedures": view.names(of: unknown).joined("; ")]))
    }
    return lines
  }
}

import Catalogue
import HTML
import ProcedureModel

/// What is needed first, what this lets one do next, and what is done inside it.
struct RelatedPart: Sendable {
  /// The most procedures named for one paper.
  private static let mostForPaper = 4
  /// The most procedures named as next.
  private static let mostNext = 10

  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  private var texts: Texts { view.texts }

  func render(into html: inout HTMLWriter) {
    let first = neededFirst
    let next = next
    let inner = interlinks
    let journeys = journeys
    guard !first.isEmpty || !next.isEmpty || !inner.isEmpty || !journeys.isEmpty else { return }
    Part("lien-quan", .own(texts(.relatedTitle)), isScreenOnly: true)
      .render(in: view.site, into: &html) { html in
        write(.relatedJourneys, journeys, into: &html)
        write(.relatedInside, inner, into: &html)
        write(view.isInternal ? .relatedFirstInternal : .relatedFirst, first, into: &html)
        write(view.isInternal ? .relatedNextInternal : .relatedNext, next, into: &html)
      }
  }

  private func write(_ key: TextKey, _ lines: [Phrase], into html: inout HTMLWriter) {
    guard !lines.isEmpty else { return }
    html.element(.h3, text: texts(key))
    html.element(.ul, .class("links")) { html in
      for line in lines { html.element(.li, nil, line, in: view.site) }
    }
  }

  /// Papers to bring that some other procedure gives.
  private var neededFirst: [Phrase] {
    var seen: Set<String> = []
    var lines: [Phrase] = []
    view.procedure.forEachDocument { found in
      guard let paper = found.document.paper?.value, found.document.lookedUpIn.isEmpty,
        found.document.qualifiers.holds(on: view.site.day), seen.insert(paper).inserted
      else { return }
      let givers = view.site.index.entries(giving: paper).without(own)
      guard givers.count > 0 else { return }
      let named = givers.others.prefix(Self.mostForPaper).map {
        view.site.procedure($0, view.links)
      }
      lines.append(
        view.site.paper(paper, view.links) + .own(": ") + Array(named).joined("; ")
          + rest(givers.count - named.count))
    }
    return lines
  }

  /// Procedures that ask for what comes out of this one.
  private var next: [Phrase] {
    var papers: [String] = []
    for paper in view.procedure.results.elements.compactMap({ $0.paper?.value })
    where !papers.contains(paper) { papers.append(paper) }
    let asking = papers.map { view.site.index.entries(asking: $0) }.filter { !$0.isEmpty }
    guard let first = asking.first else { return [] }
    if asking.count == 1 {
      let (count, others) = first.without(own)
      return lines(others.prefix(Self.mostNext), of: count)
    }
    var seen: Set<ObjectIdentifier> = []
    let found = asking.flatMap { $0.without(own).others }
      .filter { seen.insert(ObjectIdentifier($0)).inserted }
    return lines(found.prefix(Self.mostNext), of: found.count)
  }

  private func lines(_ named: some Sequence<ProcedureEntry>, of count: Int) -> [Phrase] {
    var lines = named.map { view.site.procedure($0, view.links) }
    if count > lines.count { lines.append(rest(count - lines.count)) }
    return lines
  }

  private var journeys: [Phrase] {
    view.site.journeys(with: view.procedure.codeText).map { journey in
      let route = Route.journey(journey.idText, in: view.site.language)
      return view.site.journeyName(journey).linked(to: view.links.to(route))
    }
  }

  private var interlinks: [Phrase] {
    view.procedure.interlinks.holding(in: view.situation).map { link in
      if let code = link.procedure?.value { return view.site.procedure(code, view.links) }
      return .quoted(link.name?.value ?? link.id?.value ?? "")
    }
  }

  private func rest(_ count: Int) -> Phrase {
    guard count > 0 else { return Phrase() }
    return .own(" ") + texts(.relatedMore, ["procedures": .own(texts.count(.procedures, count))])
  }

  /// This procedure as others' lists have it.
  private var own: ProcedureEntry? { view.site.index.entry(view.procedure.codeText) }
}

public import VietnameseText

/// A text that an office wrote or its source printed, with the element it belongs to.
public struct TextSite: Sendable {
  /// The element, by its place in the procedure's own lists.
  public enum Element: Sendable {
    case name, summary, purpose, note, everyCase, boundary, channels, online
    case timeLimit(Int)
    case fee(Int)
    case rate(fee: Int, Int)
    case document(Int)
    case `case`(Int)
    case condition(Int)
    case step(Int)
    case result(Int)
  }

  public var text: Located<String>
  public var element: Element
}

extension Procedure {
  /// Every text in which phrases are looked for, of the elements that hold on the day it was indexed for.
  public func texts(on day: CivilDate) -> [TextSite] {
    textIndex ?? collectedTexts(on: day)
  }

  /// Gathers documents and texts once, for all who ask; whoever changes parts afterwards calls it again.
  ///
  /// - Parameters:
  ///   - papers: the registry, so that nobody need look an entry up again.
  ///   - day: what no longer holds or not yet is left out of the texts.
  public mutating func index(_ papers: [String: Paper], on day: CivilDate) {
    indexDocuments(papers)
    textIndex = collectedTexts(on: day)
  }

  private func collectedTexts(on day: CivilDate) -> [TextSite] {
    var texts = TextCollector(day: day)
    texts.add(name, .name)
    texts.add(summary, .summary)
    texts.add(purpose, .purpose)
    texts.add(note, .note)
    texts.add(everyCase?.note, .everyCase)
    texts.each(boundary) { _, _ in .boundary }
    texts.each(channels) { _, _ in .channels }
    texts.each(online) { row, texts in
      texts.add(row.url, .online)
      return .online
    }
    texts.each(timeLimit) { row, texts in
      let element = TextSite.Element.timeLimit(texts.position)
      texts.add(row.countedFrom, element)
      texts.add(row.notCounting, element)
      return element
    }
    texts.each(fees) { fee, texts in
      let position = texts.position
      texts.add(fee.name, .fee(position))
      texts.add(fee.per, .fee(position))
      texts.add(fee.of, .fee(position))
      for (index, rate) in fee.rates.enumerated() {
        texts.add(rate.qualifiers, rate.claims, .rate(fee: position, index))
      }
      return .fee(position)
    }
    for (index, site) in documents.enumerated() {
      texts.add(site.document, site.document.name, .document(index))
    }
    texts.each(cases) { element, texts in
      texts.add(element.name, .case(texts.position))
      return .case(texts.position)
    }
    texts.each(conditions) { condition, texts in
      texts.add(condition.text, .condition(texts.position))
      return .condition(texts.position)
    }
    texts.each(steps) { step, texts in
      texts.add(step.name, .step(texts.position))
      texts.add(step.role, .step(texts.position))
      return .step(texts.position)
    }
    texts.each(results) { result, texts in
      texts.add(result.name, .result(texts.position))
      return .result(texts.position)
    }
    return texts.sites
  }
}

/// Gathers the texts of elements that hold on a day.
private struct TextCollector {
  let day: CivilDate
  var sites: [TextSite] = []
  /// The place of the element being looked at in its list.
  var position = 0

  init(day: CivilDate) {
    self.day = day
    sites.reserveCapacity(48)
  }

  mutating func add(_ text: Located<String>?, _ element: TextSite.Element) {
    if let text { sites.append(TextSite(text: text, element: element)) }
  }

  /// What any element may carry, if it holds.
  mutating func add(_ qualifiers: Qualifiers, _ claims: Claims, _ element: TextSite.Element) {
    guard qualifiers.holds(on: day) else { return }
    if !qualifiers.isEmpty { add(qualifiers.when, element) }
    if claims.isEmpty { return }
    add(claims.note, element)
    add(claims.because, element)
    add(claims.verbatim, element)
  }

  mutating func add<Part: Qualified & Claiming>(
    _ part: Part, _ name: Located<String>?, _ element: TextSite.Element
  ) {
    guard part.qualifiers.holds(on: day) else { return }
    add(name, element)
    add(part.qualifiers, part.claims, element)
  }

  /// Each element of a list that holds: first its own texts by `own`, then those any may carry.
  mutating func each<Part: Qualified & Claiming>(
    _ parts: Stated<[Part]>, _ own: (Part, inout TextCollector) -> TextSite.Element
  ) {
    guard case .given(let parts) = parts else { return }
    for (index, part) in parts.enumerated() where part.qualifiers.holds(on: day) {
      position = index
      let element = own(part, &self)
      add(part.qualifiers, part.claims, element)
    }
  }
}

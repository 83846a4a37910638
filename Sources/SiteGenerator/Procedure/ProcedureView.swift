import Diagnostics
package import ProcedureModel
import VietnameseText

/// One procedure as its page shows it on a day, in one language: what the parts of the page share.
///
/// A class for the same reason as `SiteContext`: a procedure is a large value.
package final class ProcedureView: Sendable {
  /// The procedure itself.
  package let procedure: Procedure
  /// The site it is shown on.
  package let site: SiteContext
  /// Links from its page.
  package let links: Links
  /// The texts of the page's language.
  package let texts: Texts
  /// The day, with all else left open.
  package let situation: Situation
  /// Whether it is between or within agencies, which changes whom the page speaks to.
  package let isInternal: Bool
  /// Cases that hold on the day; those that have ended are not shown.
  package let cases: [Case]
  /// Channels open on the day: online first, since nobody has to travel; `[nil]` while unknown.
  package let columns: [Channel?]

  /// Whether all of it is about one case, whose name then need not be said of any part.
  private let isOfOneCase: Bool

  /// Works out what several parts of the page ask for.
  package init(
    _ procedure: Procedure, in site: SiteContext, links: Links, ofOneCase: Bool = false
  ) {
    isOfOneCase = ofOneCase
    self.procedure = procedure
    self.site = site
    self.links = links
    texts = site.texts
    situation = Situation(day: site.day)
    isInternal = procedure.isInternal
    cases = procedure.cases.elements.holding(in: situation)
    let open = procedure.channels.elements.holding(in: situation).compactMap(\.channel?.value)
    let ordered = [Channel.online, .inPerson, .post].filter { open.contains($0) }
    columns = ordered.isEmpty ? [nil] : ordered
  }

  /// A case's name, numbered where others of the procedure bear the same one.
  package func caseName(_ element: Case) -> Phrase {
    site.caseName(element.key, among: procedure.cases.elements)
  }

  /// Papers written for every case that hold for all of them.
  package var sharedPapers: [DocumentItem] {
    (procedure.everyCase?.documents.elements ?? []).filter { $0.qualifiers.cases.isEmpty }
  }

  /// Papers of one case: those written for every case but meant for some, then its own.
  package func ownPapers(of element: Case) -> [DocumentItem] {
    let limited = (procedure.everyCase?.documents.elements ?? []).filter { item in
      item.qualifiers.cases.contains { $0.value == element.key }
    }
    return limited + element.documents.elements
  }

  /// A sentence to `you`, or its counterpart in an internal procedure.
  package func text(_ key: TextKey, inside: TextKey) -> String {
    texts(isInternal ? inside : key)
  }

  /// Who or what a row is for, in words.
  package func labels(
    _ qualifiers: Qualifiers, cases: Bool = true, channel: Bool = true, dates: Bool = true,
    when: Bool = true
  ) -> [Phrase] {
    site.labels(
      of: qualifiers, cases: cases && !isOfOneCase ? procedure.cases.elements : nil,
      channel: channel,
      dates: dates, when: when)
  }

  /// What the source printed, in quotation marks.
  package func verbatim(_ claims: Claims) -> Phrase? {
    claims.verbatim.map { texts(.markVerbatim, ["text": .quoted($0.value)]) }
  }

  /// Law, reason and note of an element, each as a sentence of its own.
  package func remarks(_ claims: Claims) -> [Phrase] {
    var remarks: [Phrase] = []
    if let note = claims.note?.value { remarks.append(.quoted(note)) }
    if let because = claims.because?.value {
      remarks.append(texts(.markBecause, ["reason": .quoted(because)]))
    }
    if !claims.basis.isEmpty {
      remarks.append(texts(.markBasis, ["acts": site.citations(claims.basis)]))
    }
    return remarks
  }

  /// What stands for a part that is not given.
  package func missing<Value>(_ stated: Stated<Value>, none: TextKey) -> Phrase? {
    switch stated {
    case .given: nil
    case .none: .own(texts(none))
    case .unstated: .silent(texts(.silentUnstated))
    case .absent: absent
    }
  }

  /// What stands for a part that the record leaves out.
  package var absent: Phrase {
    .silent(texts(procedure.depth?.value == .facts ? .silentFacts : .silentAbsent))
  }
}

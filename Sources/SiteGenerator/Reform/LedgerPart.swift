import Diagnostics
import HTML
import Reviews

/// Where one target stands: the figure and how it is counted, or what is missing and in which file.
struct LedgerPart: Sendable {
  private let entry: LedgerEntry
  private let site: SiteContext
  private var texts: Texts { site.texts }

  init(_ entry: LedgerEntry, in site: SiteContext) {
    self.entry = entry
    self.site = site
  }

  func render(into html: inout HTMLWriter) {
    html.phrase(standing, in: site)
    if let figure = entry.figure {
      html.text(" ")
      html.phrase(self.figure(figure), in: site)
    }
    if entry.isIncomplete {
      html.text(" ")
      html.silence(.reformIncomplete, in: site)
    }
    html.element(.p, .class("small soft"), text: said(entry.meaning.definition))
    let parts = entry.parts.filter { $0.figure.denominator > 0 }
    guard !parts.isEmpty || !entry.missing.isEmpty else { return }
    html.element(.ul, .class("small")) { html in
      for part in parts {
        html.element(
          .li, nil, .own(said(part.name) + ": ") + figure(part.figure), in: site)
      }
      for missing in entry.missing { html.element(.li, nil, self.missing(missing), in: site) }
    }
  }

  private var standing: Phrase {
    switch entry.standing {
    case .met: .own(texts(.reformMet))
    case .notMet: .own(texts(entry.isDue ? .reformNotMetDue : .reformNotMet))
    case .unknown: .silent(texts(.reformUnknown))
    case .noFigure: .silent(texts(.reformNoFigure))
    }
  }

  private func figure(_ figure: LedgerFigure) -> Phrase {
    let part = Phrase.own(texts.number(figure.numerator))
    let whole = Phrase.own(texts.number(figure.denominator))
    guard let share = figure.share else {
      return texts(.reformCount, ["part": part, "whole": whole])
    }
    return texts(
      .reformShare, ["part": part, "whole": whole, "share": .own(texts.percent(share))])
  }

  private func missing(_ missing: LedgerEntry.Missing) -> Phrase {
    guard !missing.file.isEmpty else { return .silent(said(missing.message)) }
    return texts(
      .reformMissing, ["what": .own(said(missing.message)), "file": .quoted(missing.file)])
  }

  private func said(_ message: Message) -> String { message.text(in: site.language) }
}

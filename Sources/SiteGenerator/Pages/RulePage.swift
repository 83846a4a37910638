import Diagnostics
import HTML

/// One rule: what it flags, why, what to do, the law it rests on, and examples.
struct RulePage: Page {
  let rule: RuleDescriptor
  let language: Language

  var route: Route { .rule(rule.id, in: language) }

  init(_ rule: RuleDescriptor, language: Language) {
    self.rule = rule
    self.language = language
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    let texts = site.texts
    var frame = Frame(route: route, title: .own(rule.summary.text(in: language)))
    frame.description = rule.rationale.text(in: language)
    frame.alternates = site.alternates { .rule(rule.id, in: $0) }
    let links = frame.links
    var opening = Opening(frame.title)
    opening.trail = [(.own(texts(.rulesTitle)), .rules(language))]
    opening.lead = .own(rule.rationale.text(in: language))
    opening.strip = [
      .own(rule.id),
      .own(texts(rule.family == .error ? .ruleError : .ruleOpportunity)),
    ]
    frame.render(in: site, into: &html) { html in
      html.element(.div, .class("wrap")) { html in
        opening.render(in: site, links: links, into: &html)
        Part("lam-gi", .own(texts(.ruleHelp))).render(in: site, into: &html) { html in
          html.element(.p, text: rule.help.text(in: language))
          html.element(.p, "soft", competence, in: site)
        }
        Part("can-cu", .own(texts(.lawTitle))).render(in: site, into: &html) { html in
          html.element(.ul, .class("plain")) { html in
            for basis in rule.basis {
              html.element(.li, nil, phrase(basis, texts), in: site)
            }
          }
          if rule.from != nil || rule.until != nil {
            html.element(.p, "soft", period(texts), in: site)
          }
        }
        Part("vi-du", .own(texts(.ruleExamples)), aside: .own(texts(.ruleExamplesAside)))
          .render(in: site, into: &html) { html in
            for (number, example) in rule.examples.enumerated() {
              write(example, number, in: site, into: &html)
            }
          }
      }
    }
  }

  private var competence: TextKey {
    switch rule.competence {
    case .publisher: .rulePublisher
    case .city: .ruleCity
    case .above: .ruleAbove
    case .byRank: .ruleByRank
    }
  }

  private func phrase(_ basis: RuleBasis, _ texts: Texts) -> Phrase {
    let mark: TextKey =
      switch basis.mark {
      case .verified: .ruleVerified
      case .reported: .ruleReported
      case .unverified: .ruleUnverified
      case .commonPractice: .rulePractice
      }
    let citation = basis.citation.isEmpty ? Phrase() : .quoted(basis.citation) + .own(": ")
    let isSure = basis.mark == .verified || basis.mark == .commonPractice
    return citation + (isSure ? .own(texts(mark)) : .silent(texts(mark)))
  }

  private func period(_ texts: Texts) -> Phrase {
    var parts: [Phrase] = []
    if let from = rule.from { parts.append(texts(.whenFrom, ["day": .own(from)])) }
    if let until = rule.until { parts.append(texts(.whenUntil, ["day": .own(until)])) }
    return texts(.ruleHolds, ["when": parts.joined(", ")])
  }

  private func write(
    _ example: RuleExample, _ number: Int, in site: SiteContext, into html: inout HTMLWriter
  ) {
    let isFlagged = example.source.contains("⟦")
    // The names are English, as the rule's source has them.
    let name = language == .english ? example.name : "\(number + 1)"
    html.element(.h3, text: site.texts(isFlagged ? .ruleFlagged : .ruleClean) + " " + name)
    write(example.source, "\(number + 1)", in: site, into: &html)
    guard let fixed = example.fixed else { return }
    html.element(.p, "soft", .ruleFixed, in: site)
    write(fixed, "\(number + 1)b", in: site, into: &html)
  }

  /// A piece of a record; what the rule flags is marked.
  ///
  /// Its name tells it from the page's others.
  private func write(
    _ source: String, _ name: String, in site: SiteContext, into html: inout HTMLWriter
  ) {
    html.element(
      .pre, .lang("vi").when(language != .vietnamese), .class("record"), .tabIndex(0),
      .role("region"), .ariaLabel(site.texts(.ruleRecord) + " " + name)
    ) { html in
      var isMarked = false
      for piece in source.split(
        omittingEmptySubsequences: false, whereSeparator: { "⟦⟧".contains($0) })
      {
        if isMarked {
          html.element(.mark, text: String(piece))
        } else {
          html.text(String(piece))
        }
        isMarked.toggle()
      }
    }
  }
}

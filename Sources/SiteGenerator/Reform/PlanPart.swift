import HTML
import ProcedureModel
import Reviews
import VietnameseText

/// One plan: its number and time, how sure its wording is, and each target with where it stands.
struct PlanPart: Sendable {
  private let plan: Plan
  private let number: Int
  private let site: SiteContext
  private let links: Links
  private var texts: Texts { site.texts }

  init(_ plan: Plan, number: Int, in site: SiteContext, links: Links) {
    self.plan = plan
    self.number = number
    self.site = site
    self.links = links
  }

  private var name: String { plan.title?.value ?? plan.number?.value ?? plan.id?.value ?? "" }

  func render(into html: inout HTMLWriter) {
    let anchor = "ke-hoach-" + Route.segment(plan.id?.value ?? "\(number + 1)")
    Part(anchor, .quoted(plan.number?.value ?? name), aside: period)
      .render(in: site, into: &html) { html in
        if plan.number != nil, let title = plan.title?.value {
          html.element(.p, "lead official", .quoted(title), in: site)
        }
        if plan.titleStatus?.value == .unverified || plan.sourceStatus?.value == .unverified {
          html.element(.p) { $0.silence(.markUnverified, in: site) }
        } else if plan.sourceStatus?.value == .reported {
          html.element(.p) { $0.silence(.reformReported, in: site) }
        }
        if plan.targets.isEmpty {
          html.element(.p) { $0.silence(.reformNoTargets, in: site) }
          html.element(
            .p, "small soft", texts(.reformFile, ["file": .quoted(plan.path)]), in: site)
        } else {
          writeTargets(into: &html)
        }
        if let note = plan.note?.value { html.element(.p, "small", .quoted(note), in: site) }
      }
  }

  private var period: Phrase? {
    let from = plan.from.map { Phrase.own(texts.day($0.value)) }
    let until = plan.until.map { Phrase.own(texts.day($0.value)) }
    guard let from else {
      return until.map { texts(.whenUntil, ["day": $0]) }
    }
    guard let until else { return texts(.whenFrom, ["day": from]) }
    return texts(.reformPeriod, ["from": from, "until": until])
  }

  private func writeTargets(into html: inout HTMLWriter) {
    // Not the heading's words: two regions of one name could not be told apart.
    let label = texts(.reformTargets) + ": " + (plan.number?.value ?? name)
    html.element(
      .div, .class("scroll"), .role("region"), .tabIndex(0), .ariaLabel(label)
    ) { html in
      html.element(.table, .class("ledger")) { html in
        html.element(.caption, .class("unseen"), text: label)
        html.element(.thead) { html in
          html.element(.tr) { html in
            for key: TextKey in [.reformTarget, .reformLevel, .reformDue, .reformNow] {
              html.element(.th, .scope("col"), text: texts(key))
            }
          }
        }
        html.element(.tbody) { html in
          for target in plan.targets { html.element(.tr) { write(target, into: &$0) } }
        }
      }
    }
  }

  private func write(_ target: Plan.Target, into html: inout HTMLWriter) {
    html.element(.th, .scope("row")) { html in
      html.phrase(
        target.measure.map { .own(texts.word($0.value)) } ?? .quoted(target.id?.value ?? ""),
        in: site)
      let scope = target.scope.map { names($0) } ?? []
      if !scope.isEmpty {
        html.text(" ")
        html.element(.span, "soft", scope.joined("; "), in: site)
      }
    }
    html.element(.td, nil, level(target), in: site)
    html.element(.td, nil, due(target), in: site)
    html.element(.td) { html in
      guard let entry = entry(target) else {
        return html.phrase(.silent(texts(.reformNothing)), in: site)
      }
      LedgerPart(entry, in: site).render(into: &html)
    }
  }

  private func names(_ scope: Plan.Scope) -> [Phrase] {
    scope.kinds.map { .own(texts.word($0.value)) } + scope.levels.map { .own(texts.word($0.value)) }
      + scope.fields.map { site.field($0.value, links) }
      + scope.agencies.map { site.agency($0.value, links) }
  }

  private func level(_ target: Plan.Target) -> Phrase {
    if let least = target.atLeast?.value, least != "unstated" {
      return texts(.reformAtLeast, ["amount": .own(least)])
    }
    if let most = target.atMost?.value, most != "unstated" {
      return texts(.reformAtMost, ["amount": .own(most)])
    }
    return .silent(texts(.silentUnstated))
  }

  private func due(_ target: Plan.Target) -> Phrase {
    var parts: [Phrase] = []
    if let before = target.before?.value {
      parts.append(texts(.reformBefore, ["day": .own(texts.day(before))]))
    }
    if let until = target.until?.value {
      parts.append(texts(.whenUntil, ["day": .own(texts.day(until))]))
    }
    if let every = target.every?.value {
      parts.append(texts(.reformEvery, ["time": .own(texts.span(every))]))
    }
    return parts.isEmpty ? .silent(texts(.silentUnstated)) : parts.joined("; ")
  }

  /// Where the target stands, by the same ledger that `thutuc targets` prints.
  private func entry(_ target: Plan.Target) -> LedgerEntry? {
    site.input.reform.ledger?.entries.first {
      $0.plan == plan.id?.value && $0.target == target.id?.value
    }
  }
}

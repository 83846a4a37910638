import Catalogue
import ProcedureModel

/// The line under a name that tells procedures apart: level, online level, time, fee.
struct SearchLine {
  let site: SiteContext

  func text(_ facts: ProcedureFacts) -> String {
    let texts = site.texts
    var parts: [String] = []
    if let status = facts.status, status != .inForce { parts.append(texts.word(status)) }
    if facts.kind?.isInternal == true { parts.append(texts(.listInternal)) }
    parts.append(facts.levels.map { texts.word($0) }.joined(separator: ", "))
    switch facts.onlineLevel {
    case .full?: parts.append(texts(.searchOnlineFull))
    case .partial?: parts.append(texts(.searchOnlinePartial))
    default: break
    }
    parts.append(time(facts.glance))
    parts.append(price(facts.glance))
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func time(_ glance: GlanceFacts) -> String {
    if glance.hasNoLimit { return site.texts(.timeNone) }
    guard let times = glance.times else { return site.texts(.searchTimeUnstated) }
    let shortest = site.texts.span(times.shortest)
    if times.shortest == times.longest { return shortest }
    return shortest + " – " + site.texts.span(times.longest)
  }

  private func price(_ glance: GlanceFacts) -> String {
    switch glance.price {
    case .unstated: site.texts(.searchFeeUnstated)
    case .nothing: site.texts(.feeFree)
    case .dong(let range): site.texts.dong(range)
    case .several(let count): site.texts.number(count) + "\u{A0}" + site.texts(.searchFees)
    case .other: site.texts(.searchFeeOther)
    }
  }
}

import Catalogue
import ProcedureModel

/// One life event as its page shows it: what the parts of the page share.
struct JourneyView: Sendable {
  let journey: Journey
  let site: SiteContext
  let links: Links
  /// In the order written; positions of the map index them.
  let stops: [JourneyStop]
  let map: JourneyMap

  init(_ journey: Journey, in site: SiteContext, links: Links) {
    self.journey = journey
    self.site = site
    self.links = links
    let stops = journey.steps.map { JourneyStop($0, in: site, links: links) }
    self.stops = stops
    map = JourneyMap(
      journey.steps, limits: stops.map(\.days),
      gives: stops.map { $0.entry?.facts.papersGiven ?? [] })
  }

  /// The limits along a chain, added up.
  func total(of chain: [Int]) -> TimeTotal {
    var total = TimeTotal()
    for position in chain {
      if let limit = stops[position].limit { total.add(limit.longest) }
    }
    return total
  }

  /// Names of steps, each once, without their codes.
  func names(of positions: [Int]) -> [Phrase] {
    var seen: Set<String> = []
    return positions.filter { seen.insert(stops[$0].step.code).inserted }
      .map { stops[$0].name(in: site) }
  }

  /// Positions of the steps that another one stands for.
  func spared(by stop: JourneyStop) -> [Int] {
    stops.indices.filter { position in
      stops[position].step.insteadOf.isEmpty
        && stop.step.insteadOf.contains { $0.value == stops[position].step.code }
    }
  }

  /// Steps that give one of the papers that another carries.
  func givers(of paper: String, to position: Int) -> [Int] {
    map.waits[position].filter {
      stops[$0].entry?.facts.papersGiven.contains(paper) == true
    }
  }
}

package import ProcedureModel
package import VietnameseText

extension Sequence where Element: Qualified {
  /// The rows a reader by one channel must see on a day, widest first.
  ///
  /// Cases, subjects and areas are left open: a row that holds for some stands beside the row that
  /// holds for the rest. Left out is what a narrower row beats for everybody by this channel.
  ///
  /// A channel of `nil` leaves the channel open too.
  package func readings(on day: CivilDate, by channel: Channel?) -> [Element] {
    let holding = holding(in: Situation(day: day, channel: channel))
    let kept = holding.enumerated().filter { _, row in
      !holding.contains {
        $0.qualifiers.beatsEverywhere(row.qualifiers, channelIsKnown: channel != nil)
      }
    }
    return kept.sorted {
      ($0.element.qualifiers.labelCount, $0.offset) < ($1.element.qualifiers.labelCount, $1.offset)
    }.map(\.element)
  }
}

extension Qualifiers {
  /// How many kinds of reader it singles out, the channel aside.
  package var labelCount: Int { narrowness - (channels.isEmpty ? 0 : 1) }

  /// Whether a row with these qualifiers is narrower and yet for all that the other is for.
  fileprivate func beatsEverywhere(_ other: Qualifiers, channelIsKnown: Bool) -> Bool {
    narrowness > other.narrowness && when == nil && other.when == nil
      && Self.covers(cases, other.cases) && Self.covers(subjects, other.subjects)
      && Self.covers(areas, other.areas) && Self.covers(outcomes, other.outcomes)
      && (channelIsKnown || Self.covers(channels, other.channels))
  }

  private static func covers<Value: Equatable>(
    _ list: [Located<Value>], _ other: [Located<Value>]
  ) -> Bool {
    if list.isEmpty { return true }
    return !other.isEmpty && other.allSatisfy { item in list.contains { $0.value == item.value } }
  }
}

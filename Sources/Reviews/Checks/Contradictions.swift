package import Diagnostics
package import ProcedureModel

/// Two proposals that cannot both be carried out.
package struct Contradiction: Sendable {
  package var one: Proposal
  package var other: Proposal
  /// Where the second stands among those that were handed in.
  package var index: Int
  /// Where both want something, as a path with its key.
  package var place: String

  /// What one proposal does to one place.
  private enum Wish: Equatable {
    case value(String)
    case gone
  }

  /// All pairs of proposals about one version of a record that want different things of one place.
  ///
  /// Rejected proposals want nothing any more. Quadratic in the places of one review, which are few.
  package static func all(_ proposals: [Proposal], in procedure: Procedure) -> [Contradiction] {
    let elements = procedure.elements
    let places = proposals.indices.filter { proposals[$0].status?.value != .rejected }
    let live = places.map { proposals[$0] }
    let wishes = live.map { Self.wishes($0, procedure, elements) }
    var found: [Contradiction] = []
    for one in live.indices {
      for other in live.indices where other > one {
        if let place = clash(wishes[one], wishes[other]) {
          found.append(
            Contradiction(
              one: live[one], other: live[other], index: places[other], place: place))
        }
      }
    }
    return found
  }

  private static func wishes(
    _ proposal: Proposal, _ procedure: Procedure, _ elements: [Element]
  ) -> [(place: String, wish: Wish)] {
    if proposal.kind?.value == .abolish { return [("", .gone)] }
    guard let at = proposal.at?.value else { return [] }
    let matches = procedure.resolve(at, among: elements)
    return matches.flatMap { match -> [(String, Wish)] in
      let path = match.element.path.typed
      let own = match.key.map { path.isEmpty ? $0 : path + "/" + $0 } ?? path
      if proposal.remove != nil { return [(own, .gone)] }
      switch proposal.set {
      case .mapping(let entries, _)? where match.key == nil:
        return entries.map { (own + "/" + $0.key.value, .value(spelling($0.value))) }
      case let value?:
        // `set: 3 working-days` and `set: {takes: 3 working-days}` are about one key.
        let key = match.key == nil ? ProposalEditor.ownKey(of: match.element.kind) : nil
        return [(key.map { own + "/" + $0 } ?? own, .value(spelling(value)))]
      case nil:
        // What is added beside other things stands in nobody's way, unless its place goes.
        return [(own + "/+", .value(""))]
      }
    }
  }

  private static func clash(
    _ one: [(place: String, wish: Wish)], _ other: [(place: String, wish: Wish)]
  ) -> String? {
    for left in one {
      for right in other {
        switch (left.wish, right.wish) {
        case (.gone, .gone): continue
        case (.gone, .value):
          if isInside(right.place, left.place) { return right.place }
        case (.value, .gone):
          if isInside(left.place, right.place) { return left.place }
        case (.value(let a), .value(let b)):
          if left.place == right.place, a != b { return left.place }
        }
      }
    }
    return nil
  }

  private static func isInside(_ place: String, _ other: String) -> Bool {
    other.isEmpty || place == other || place.hasPrefix(other + "/")
  }

  /// One text for one meaning: keys in order, a list of one as its element.
  private static func spelling(_ value: WrittenValue) -> String {
    switch value {
    case .scalar(let text, _, _): return text
    case .list(let values, _):
      return values.count == 1
        ? spelling(values[0]) : "[" + values.map(spelling).joined(separator: ",") + "]"
    case .mapping(let entries, _):
      return "{"
        + entries.map { $0.key.value + ":" + spelling($0.value) }.sorted().joined(separator: ",")
        + "}"
    }
  }
}

extension Contradiction {
  /// What is wrong, in a sentence.
  package var message: Message {
    let one = one.id?.value ?? ""
    let other = other.id?.value ?? ""
    return Message(
      vi: "đề xuất «\(other)» và «\(one)» muốn hai điều khác nhau ở «\(place)»",
      en: "the proposals “\(other)” and “\(one)” want different things at “\(place)”")
  }
}

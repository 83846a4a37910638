import CatalogueCoding

/// What tells an element of a list from the others, whatever its place in it.
enum ElementKey {
  /// The keys of all elements; those that would be alike also go by their qualifiers.
  static func keys(_ list: [Sketch]) -> [String] {
    let plain = list.map(key)
    var counts: [String: Int] = [:]
    for key in plain { counts[key, default: 0] += 1 }
    return zip(list, plain).map { element, key in
      counts[key] == 1 ? key : key + "@" + qualifiers(element)
    }
  }

  /// What rows have in common that stand for one another: the id; nothing for rows without one.
  static func group(_ element: Sketch) -> String {
    let key = key(element)
    return key.hasPrefix("@") ? "" : key
  }

  private static func key(_ element: Sketch) -> String {
    if let scalar = element.scalar { return scalar }
    for name in ["id", "paper", "ref", "instrument", "agency", "procedure", "channel", "question"] {
      if let value = element[name]?.scalar { return value }
    }
    if let giver = element["giver"]?.scalar, let taker = element["to"]?.scalar {
      return giver + ">" + taker
    }
    return "@" + qualifiers(element)
  }

  private static func qualifiers(_ element: Sketch) -> String {
    ["case", "channel", "subject", "area", "outcome", "from", "until", "when", "where"]
      .compactMap { name in element[name].map { name + "=" + SketchWriter.inline($0) } }
      .joined(separator: "+")
  }
}

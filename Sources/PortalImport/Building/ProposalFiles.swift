import CatalogueCoding

/// Proposed entries as registry files: one for each registry, acts by their kind.
package enum ProposalFiles {
  /// File names relative to the registries' folder, with the entries as bytes.
  package static func files(
    _ proposals: [Proposal], comments: Bool = true
  ) -> [(file: String, bytes: [UInt8])] {
    var names: [String] = []
    var entries: [String: [Sketch.Entry]] = [:]
    for proposal in proposals {
      let file = file(of: proposal)
      if entries[file] == nil { names.append(file) }
      entries[file, default: []].append(Sketch.Entry(proposal.id, proposal.entry))
    }
    return names.sorted().map { name in
      let sorted = (entries[name] ?? []).sorted { $0.key < $1.key }
      var text: [UInt8] = []
      if comments {
        text +=
          "# Đề nghị thêm vào danh bạ: xem từng mục rồi chuyển vào catalogue/registries/\(name).\n\n"
          .utf8
      }
      for (index, entry) in sorted.enumerated() {
        if index > 0 { text.append(0x0A) }
        text += Self.text(entry, isInstrument: name.hasPrefix("instruments/")).utf8
      }
      return (name, text)
    }
  }

  /// Numbers of acts stand in quotes, as all of the registry's do.
  private static func text(_ entry: Sketch.Entry, isInstrument: Bool) -> String {
    let written = SketchWriter.entry(entry, indent: 0)
    guard isInstrument, !written.hasPrefix("\"") else { return written }
    return "\"" + entry.key + "\"" + written.dropFirst(entry.key.count)
  }

  private static func file(of proposal: Proposal) -> String {
    guard proposal.registry == .instruments else { return proposal.registry.rawValue + ".yaml" }
    switch proposal.entry["kind"]?.scalar {
    case "law", "ordinance": return "instruments/laws.yaml"
    case "decree": return "instruments/decrees.yaml"
    case "circular", "joint-circular": return "instruments/circulars.yaml"
    case "resolution": return "instruments/resolutions.yaml"
    default: return "instruments/decisions.yaml"
    }
  }
}

extension Proposal {
  /// How many members the entry has: of two entries for one id the fuller is kept.
  package var members: Int {
    if case .record(let entries) = entry { entries.count } else { 0 }
  }

  /// The entry on one line, for a stable order.
  package var text: String { SketchWriter.inline(entry) }
}

import ProcedureDiff
import ProcedureModel
import Reviews
import SourceText

/// Tells which proposals a change carries out, undoes or passes by, from both versions' texts.
struct ProposalMarking {
  let files: [DifferingFile]
  let reviews: [Review]

  func mark(_ records: inout [RecordChange]) {
    let byCode = Dictionary(
      grouping: reviews.filter { $0.procedure != nil }, by: { $0.procedure?.value ?? "" })
    for index in records.indices {
      guard let reviews = byCode[records[index].record] else { continue }
      records[index].proposals = marks(of: records[index], reviews)
    }
  }

  /// The proposals that the newer side shows, as `1.001193#id`.
  var shown: Set<String> {
    var shown: Set<String> = []
    for review in reviews {
      guard let code = review.procedure?.value,
        let file = files.first(where: { $0.path.hasSuffix("/\(code).yaml") && $0.new != nil }),
        let editor = Self.editor(file.path, file.new ?? [], file.newLayer?.file)
      else { continue }
      for proposal in review.proposals where editor.effect(of: proposal) == .shown {
        shown.insert(code + "#" + (proposal.id?.value ?? ""))
      }
    }
    return shown
  }

  private func marks(of record: RecordChange, _ reviews: [Review]) -> [ProposalMark] {
    let name = "/" + record.record + ".yaml"
    let own = files.filter { $0.path.hasSuffix(name) }
    let old = own.lazy.compactMap { file in
      file.old.map { (file.path, $0, file.oldLayer?.file) }
    }.first
    let new = own.lazy.compactMap { file in
      file.new.map { (file.path, $0, file.newLayer?.file) }
    }.first
    guard let new, let after = Self.editor(new.0, new.1, new.2) else { return [] }
    let before = old.flatMap { Self.editor($0.0, $0.1, $0.2) }
    return reviews.flatMap { review in
      review.proposals.compactMap { proposal in
        effect(of: proposal, record, before?.effect(of: proposal), after.effect(of: proposal)).map {
          ProposalMark(
            review: review.reference, proposal: proposal.id?.value ?? "",
            kind: proposal.kind?.value.rawValue ?? "",
            status: proposal.status?.value.rawValue ?? "", effect: $0)
        }
      }
    }
  }

  private func effect(
    of proposal: Proposal, _ record: RecordChange, _ before: ProposalEffect?,
    _ after: ProposalEffect
  ) -> ProposalMark.Effect? {
    guard let status = proposal.status?.value, status != .rejected else { return nil }
    switch (before, after) {
    case (nil, _): return nil
    case (.shown, .shown): return nil
    case (_, .shown): return .implements
    case (.shown, _): return .undoes
    default:
      guard status.isDecided, let at = proposal.at?.value else { return nil }
      let touches = record.changes.contains {
        $0.change.nature == .rule && Self.isInside($0.change.path, at.typed)
      }
      return touches ? .otherwise : nil
    }
  }

  private static func isInside(_ path: String, _ at: String) -> Bool {
    path == at || path.hasPrefix(at + "/") || path.hasPrefix(at + "@")
  }

  private static func editor(
    _ path: String, _ bytes: [UInt8], _ overlay: SourceFile?
  ) -> ProposalEditor? {
    ReviewEdits.version(SourceFile(path: path, bytes: bytes), overlay: overlay).map {
      ProposalEditor($0.tree, $0.procedure)
    }
  }
}

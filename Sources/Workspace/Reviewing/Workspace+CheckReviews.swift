package import Diagnostics
package import ProcedureModel
import Reviews
import SourceText

extension Workspace {
  /// Everything that is wrong with some reviews: what the linter sees, and what their base shows.
  ///
  /// Findings come with their files, in the order of the paths; nothing is written.
  package func check(_ reviews: [Review]) async -> [FileDiagnostics] {
    let paths = Set(reviews.map(\.path))
    var files = await gathered { paths.contains($0) }
    for review in reviews {
      let own = await checkAtBase(review) + checkStatedCost(review) + ReviewGaps.findings(review)
      guard !own.isEmpty else { continue }
      if let index = files.firstIndex(where: { $0.file.path == review.path }) {
        files[index] = FileDiagnostics(
          files[index].file,
          (files[index].diagnostics + own).sorted(by: Diagnostic.inPrintOrder))
      } else {
        // Read once more for its code frames.
        let bytes = (try? bytes(of: review.path)) ?? []
        files.append(
          FileDiagnostics(
            SourceFile(path: review.path, bytes: bytes), own.sorted(by: Diagnostic.inPrintOrder)))
      }
    }
    return files.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
  }

  /// Whether the reviewed revision has the places of the proposals, and takes their changes.
  private func checkAtBase(_ review: Review) async -> [Diagnostic] {
    guard let code = review.procedure?.value, let base = review.base else { return [] }
    func finding(
      _ rule: String, _ severity: Severity, _ message: Message, at range: ByteRange,
      _ proposal: Proposal? = nil
    ) -> Diagnostic {
      Diagnostic(
        rule: rule, family: .error, severity: severity, message: message,
        location: SourceLocation(path: review.path, range: range), record: code,
        path: proposal.map { "proposals/" + ($0.id?.value ?? "") } ?? "")
    }
    let sources: RecordSources?
    do throws(ComparisonObstacle) {
      sources = try await self.sources(of: code, at: base.value)
    } catch {
      return [finding("base-unknown", .warning, .baseUnknown(base.value), at: base.range)]
    }
    guard let sources else {
      return [finding("base-lacks-procedure", .error, .notAtBase(code), at: base.range)]
    }
    guard let version = ReviewEdits.version(sources.file, overlay: sources.overlay) else {
      return [finding("base-unreadable", .warning, .unreadable(code), at: base.range)]
    }
    let editor = ProposalEditor(version.tree, version.procedure)
    var found: [Diagnostic] = []
    for proposal in review.proposals {
      guard let at = proposal.at else { continue }
      guard editor.holds(at.value) || proposal.remove == nil && editor.canHold(at.value) else {
        found.append(
          finding("proposal-not-at-base", .error, .nothingThere(at.value), at: at.range, proposal))
        continue
      }
      var edits = ReviewEdits(sources.file, overlay: sources.overlay)
      edits.carryOut(proposal)
      guard let outcome = edits.outcomes.first else { continue }
      if case .shown = outcome.effect {
        found.append(
          finding("proposal-changes-nothing", .error, .changesNothing, at: at.range, proposal))
      }
      if let objection = outcome.objection {
        found.append(
          finding(
            "proposal-breaks-record", .error, .breaks(objection), at: at.range, proposal))
      }
    }
    return found
  }
}

extension Message {
  fileprivate static func baseUnknown(_ base: String) -> Message {
    Message(
      vi: "git không có phiên bản «\(base)», nên chưa đối chiếu được với danh mục lúc rà soát",
      en: "git has no revision “\(base)”, so the catalogue as reviewed could not be looked at")
  }

  fileprivate static func notAtBase(_ code: String) -> Message {
    Message(
      vi: "ở phiên bản này danh mục chưa có thủ tục \(code)",
      en: "at this revision the catalogue has no procedure \(code)")
  }

  fileprivate static func unreadable(_ code: String) -> Message {
    Message(
      vi: "ở phiên bản này tệp của thủ tục \(code) không đọc được",
      en: "at this revision the file of procedure \(code) cannot be read")
  }

  fileprivate static func nothingThere(_ at: ElementPath) -> Message {
    Message(
      vi: "ở phiên bản đã rà soát, thủ tục không có phần nào ở «\(at.typed)»",
      en: "at the reviewed revision the procedure has nothing at “\(at.typed)”")
  }

  fileprivate static let changesNothing = Message(
    vi: "ở phiên bản đã rà soát, thủ tục đã như vậy rồi: đề xuất này không đổi gì",
    en: "the reviewed revision reads so already: this proposal changes nothing")

  fileprivate static func breaks(_ objection: Diagnostic) -> Message {
    Message(
      vi: "sửa theo đề xuất thì bản ghi có lỗi: \(objection.message.vietnamese)",
      en: "carried out, the record has an error: \(objection.message.english)")
  }
}

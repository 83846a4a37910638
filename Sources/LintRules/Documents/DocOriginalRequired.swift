import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags an original of an official paper that must be handed over, with no copy instead.
///
/// What people write themselves, and what is made for this very procedure, is an original by nature.
/// A paper that a database holds has `doc-in-national-db`, one that has ended `doc-paper-abolished`:
/// both ask for more.
package struct DocOriginalRequired: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-original-required", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Phải nộp bản chính, không được thay bằng bản sao",
      en: "The original must be handed in, no copy instead"),
    rationale: Message(
      vi:
        "Giấy tờ gốc không gửi được qua mạng, nên cả thủ tục phải làm trực tiếp. Nộp xong người dân cũng không còn bản để dùng việc khác.",
      en:
        "An original cannot be sent online, so the whole procedure has to be done at a desk. And once handed in, people no longer have it for anything else."
    ),
    help: Message(
      vi:
        "Nhận bản sao đối chiếu hoặc bản điện tử thay bản chính (or-copy); cần thu hồi bản chính thì thu khi trả kết quả.",
      en:
        "Accept a compared or electronic copy instead (or-copy); where the original has to be surrendered, take it when the result is given."
    ),
    basis: [
      RuleBasis("Công văn số 6379 ngày 03/12/2025 về thủ tục phi địa giới", .reported)
    ],
    competence: .byRank, profiles: [.procedureReview], from: "2025-12-03",
    examples: [
      .clean(
        "a copy instead",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, originals: 1, or-copy: [compared, electronic]}"
      ),
      .clean("a form", "every-case:\n  documents:\n    - {paper: to-khai, originals: 1}"),
      .clean(
        "shown and taken back",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, as: show, originals: 1}"),
      .clean(
        "held by a database",
        "every-case:\n  documents:\n    - {paper: giay-khai-sinh, originals: 1}"),
      .clean(
        "a note on the dossier lets people choose",
        "every-case:\n  note: Bạn nộp bản chính hoặc bản sao có chứng thực.\n  documents:\n    - {paper: giay-chung-sinh, originals: 1}"
      ),
      .clean(
        "a copy is listed beside it",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, originals: 1, copies: 1}"),
      .clean(
        "what is to be certified",
        "every-case:\n  documents:\n    - id: ban-chinh\n      name: Bản chính giấy tờ làm cơ sở để chứng thực bản sao\n      originals: 1"
      ),
      .flagged(
        "no copy instead",
        "every-case:\n  documents:\n    - {paper: ⟦giay-chung-sinh⟧, originals: 1}"),
      .flagged(
        "by its name",
        "every-case:\n  documents:\n    - id: gcn\n      name: ⟦Bản gốc⟧ Giấy chứng nhận đã cấp\n      originals: 1"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.status?.value != .abolished else { return }
    procedure.forEachDocument { site in
      let document = site.document
      guard let originals = document.originals, originals.value > 0, document.orCopy.isEmpty,
        // Whether the printed copy comes beside the original or in its stead, the records do not tell.
        (document.copies?.value ?? 0) == 0, document.isBrought, document.handover?.value != .show,
        document.qualifiers.holds(on: context.day)
      else { return }
      if let id = document.paper {
        guard let paper = site.entry(in: context.registries), let kind = paper.kind?.value,
          Self.official.contains(kind), !isHeld(id.value, context),
          !context.registries.isEnded(paper, on: context.day), !isCopyAllowed(site, in: procedure)
        else { return }
        sink.report(.original(shortened(paper.nameText)), at: id.range, path: site.path)
      } else if let name = document.name,
        let match = Phrases.originals.firstMatch(in: name.value), match.range.lowerBound == 0,
        Phrases.otherKindsOfCopy.firstMatch(in: name.value) == nil,
        Phrases.toBeCertified.firstMatch(in: name.value) == nil,
        !isCopyAllowed(site, in: procedure)
      {
        sink.report(
          .original(shortened(name.value)), at: TextPlace.range(of: match.range, in: name),
          path: site.path)
      }
    }
  }

  /// Whether a note on the document, its case or the whole dossier speaks of copies.
  private func isCopyAllowed(_ site: DocumentSite, in procedure: Procedure) -> Bool {
    func speaks(_ note: Located<String>?) -> Bool {
      note.map { Phrases.copiesInNotes.firstMatch(in: $0.value) != nil } ?? false
    }
    if speaks(site.document.claims.note) || speaks(procedure.everyCase?.note)
      || speaks(procedure.note)
    {
      return true
    }
    guard let caseID = site.caseID, let cases = procedure.cases.value else { return false }
    return cases.contains { $0.key == caseID && speaks($0.claims.note) }
  }

  private func isHeld(_ paper: String, _ context: LintContext) -> Bool {
    !context.registries.holdings(of: paper, on: context.day).isEmpty
  }

  private static let official: [PaperKind] = [.certificate, .licence, .identity, .decision]
}

extension Message {
  fileprivate static func original(_ paper: String) -> Message {
    Message(
      vi: "phải nộp bản chính «\(paper)», không nhận bản sao",
      en: "the original of “\(paper)” must be handed in; no copy will do")
  }
}

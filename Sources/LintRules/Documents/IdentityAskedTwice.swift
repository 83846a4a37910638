import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a second paper of identity that is no alternative to the first.
package struct IdentityAskedTwice: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "identity-asked-twice", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Đòi hai giấy tờ tùy thân cùng lúc",
      en: "Two papers of identity are asked for at once"),
    rationale: Message(
      vi:
        "Một người chỉ cần chứng minh mình là ai một lần. Hai giấy tùy thân dưới hai tên là đòi hai lần.",
      en: "People need to show who they are once. Two papers of identity under two names ask twice."
    ),
    help: Message(
      vi: "Giữ một, hoặc đưa vào một nhóm one-of.",
      en: "Keep one, or put them into a one-of group."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 8", .verified)],
    competence: .byRank, profiles: [.procedureReview], pack: 2,
    examples: [
      .clean(
        "one",
        "cases: {documents: {paper: giay-chung-sinh, originals: 1}}"),
      .clean(
        "any one of two",
        "cases: {documents: {id: g, one-of: [{id: a, name: Thẻ căn cước, copies: 1}, {id: b, name: Hộ chiếu, copies: 1}]}}"
      ),
      .flagged(
        "a card and a passport",
        "cases:\n  - documents:\n      - {id: a, name: Thẻ căn cước, copies: 1}\n      - {id: b, name: ⟦Hộ chiếu⟧, copies: 1}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    var first: [(place: ByteRange, key: String, caseID: String?, qualifiers: Qualifiers)] = []
    procedure.forEachDocument { site in
      guard !site.isAlternative, site.document.isBrought, site.document.need == nil,
        !isRenewed(site.document, procedure), site.document.qualifiers.when == nil,
        site.document.qualifiers.holds(on: context.day),
        isIdentity(site.document, context)
      else { return }
      let key = site.document.paper?.value ?? site.document.name?.value ?? ""
      let earlier = first.first { earlier in
        earlier.key != key && (earlier.caseID == nil || earlier.caseID == site.caseID)
          && earlier.qualifiers.canHold(with: site.document.qualifiers)
      }
      if let earlier {
        sink.report(
          .twice(site.document.title(in: context.registries)), at: site.document.place,
          path: site.path,
          notes: [
            Note(.other, at: SourceLocation(path: procedure.path, range: earlier.place))
          ])
      }
      first.append((site.document.place, key, site.caseID, site.document.qualifiers))
    }
  }

  /// Whether it is what the procedure gives anew, such as a passport.
  private func isRenewed(_ document: Document, _ procedure: Procedure) -> Bool {
    guard let paper = document.paper else { return false }
    return procedure.results.elements.contains { $0.paper == paper }
  }

  /// Whether it is a paper of the applicant's own identity and nothing else.
  private func isIdentity(_ document: Document, _ context: LintContext) -> Bool {
    if let paper = document.paper {
      return context.registries.papers[paper.value]?.kind?.value == .identity
    }
    return document.name?.isWholly(Phrases.presentIdentityPapers) ?? false
  }
}

extension Message {
  fileprivate static func twice(_ paper: String) -> Message {
    Message(
      vi: "«\(paper)» đòi thêm khi đã đòi một giấy tùy thân khác",
      en: "“\(paper)” is asked for beside another paper of identity")
  }

  fileprivate static let other = Message(
    vi: "giấy kia ở đây",
    en: "the other one is here")
}

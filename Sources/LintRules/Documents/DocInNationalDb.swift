import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a paper that must be brought although a database holds it.
///
/// The annex of the resolution is in the table of replacements; a procedure and a paper that stand in
/// it are told here too and louder, so that one paper makes one finding: there is no separate rule
/// `doc-annex-mismatch`.
package struct DocInNationalDb: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-in-national-db", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Đòi giấy tờ mà cơ sở dữ liệu đã có",
      en: "Asks for a paper that a database already holds"),
    rationale: Message(
      vi:
        "Nhà nước đã có thông tin thì người dân không phải đi sao, chứng thực và nộp lại. Luật cho cơ quan tự tra.",
      en:
        "What the State already knows people need not copy, certify and hand in again. The law lets the agency look it up."
    ),
    help: Message(
      vi:
        "Ghi looked-up-in với cơ sở dữ liệu ấy và if-not-found cho lúc không tra được; hoặc bỏ giấy này.",
      en:
        "Write looked-up-in with that database, and if-not-found for when it is not found; or drop the paper."
    ),
    basis: [
      RuleBasis("Nghị quyết 66.7/2025/NQ-CP Điều 2(1), Điều 4, Phụ lục I, Phụ lục II", .verified),
      RuleBasis("Nghị định 224/2026/NĐ-CP Điều 18(4)", .verified),
    ],
    competence: .publisher, profiles: [.procedureReview, .businessRegulation],
    examples: [
      .clean(
        "no database holds it",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, originals: 1}"),
      .clean(
        "looked up",
        "every-case:\n  documents:\n    - {paper: giay-khai-sinh, copies: 1, looked-up-in: csdl-ho-tich, if-not-found: show}"
      ),
      .clean(
        "only filled in",
        "every-case:\n  documents:\n    - {paper: giay-khai-sinh, as: declare}"),
      .clean(
        "no longer asked for",
        "every-case:\n  documents:\n    - {paper: giay-khai-sinh, copies: 1, until: 2025-12-31}"),
      .clean(
        "a step of the procedure gives it",
        "every-case:\n  documents:\n    - {paper: giay-khai-sinh, copies: 1}\nsteps:\n  - {id: cap, actor: ubnd-cap-xa, action: issue, gives: [giay-khai-sinh]}"
      ),
      .flagged(
        "one of several choices",
        "every-case:\n  documents:\n    - id: viec-sinh\n      one-of:\n        - {paper: giay-chung-sinh, originals: 1}\n        - {paper: ⟦giay-khai-sinh⟧, copies: 1}"
      ),
      .flagged(
        "one of several choices, in the annex",
        "code: \"1.000002\"\nevery-case:\n  documents:\n    - id: viec-sinh\n      one-of:\n        - {paper: giay-chung-sinh, originals: 1}\n        - {paper: ⟦giay-khai-sinh⟧, copies: 1}"
      ),
      .flagged(
        "held on the day",
        "every-case:\n  documents:\n    - {paper: ⟦giay-khai-sinh⟧, copies: 1}"),
      .flagged(
        "shown is brought too",
        "every-case:\n  documents:\n    - {paper: ⟦giay-khai-sinh⟧, as: show, originals: 1}"),
      .flagged(
        "in the annex for this procedure",
        "code: \"1.000002\"\nevery-case:\n  documents:\n    - {paper: ⟦giay-khai-sinh⟧, copies: 1}"),
      .flagged(
        "a local record of that procedure",
        "code: \"1.000002.000.00.00.H26\"\nevery-case:\n  documents:\n    - {paper: ⟦giay-khai-sinh⟧, copies: 1}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.status?.value != .abolished else { return }
    let registries = context.registries
    let replacements = replacements(in: procedure, context)
    procedure.forEachDocument { site in
      let document = site.document
      guard let paper = document.paper, document.isBrought,
        document.qualifiers.holds(on: context.day)
      else { return }
      if let row = replacements.first(where: { $0.paper == paper.value }) {
        if procedure.givesInAStep(paper.value) { return }
        let title = document.title(in: registries)
        sink.report(
          .replaced(
            title, row, database: name(row.database, registries), isChoice: site.isAlternative),
          at: paper.range, path: site.path, severity: site.isAlternative ? .info : .error,
          notes: [Note(.mayStillAsk)])
      } else if let holding = holding(of: site, context) {
        if procedure.givesInAStep(paper.value) { return }
        let title = document.title(in: registries)
        // The old one may have to be surrendered for the new one: that is no proof of anything.
        let isRenewed = procedure.results.value?.contains { $0.paper == paper } ?? false
        sink.report(
          .held(
            title, holding, database: name(holding.database?.value ?? "", registries),
            isChoice: site.isAlternative),
          at: paper.range, path: site.path,
          severity: isRenewed || site.isAlternative ? .info : nil,
          notes: [Note(.mayStillAsk)] + (isRenewed ? [Note(.renewed)] : []))
      }
    }
  }

  /// The rows of the annexes that are about this procedure on the day.
  private func replacements(in procedure: Procedure, _ context: LintContext) -> [Replacement] {
    guard let code = procedure.code?.value else { return [] }
    let rows =
      context.registries.replacements[code]
      ?? context.registries.replacements[Self.nationalPart(of: code)] ?? []
    return rows.filter { row in
      row.from.map { $0 <= context.day } ?? true && row.until.map { context.day <= $0 } ?? true
    }
  }

  private func holding(of site: DocumentSite, _ context: LintContext) -> Paper.Holding? {
    site.entry(in: context.registries)?.heldBy.value?.first {
      $0.qualifiers.holds(on: context.day)
    }
  }

  /// `1.001612` of `1.001612.000.00.00.H26`.
  private static func nationalPart(of code: String) -> String {
    code.split(separator: ".").prefix(2).joined(separator: ".")
  }

  private func name(_ database: String, _ registries: Registries) -> String? {
    database.isEmpty ? nil : registries.databases[database]?.nameText ?? database
  }
}

extension Message {
  fileprivate static func held(
    _ paper: String, _ holding: Paper.Holding, database: String?, isChoice: Bool
  ) -> Message {
    let asks = asking(paper, isChoice)
    let basis = holding.claims.basis.first?.value
    let law = basis.map { text(of: $0) }
    return dated(
      Message(
        vi: "\(asks.vietnamese) mà «\(database ?? "cơ sở dữ liệu")» đã có",
        en: "\(asks.english), which “\(database ?? "a database")” holds"),
      law, holding.qualifiers.until?.value)
  }

  fileprivate static func replaced(
    _ paper: String, _ row: Replacement, database: String?, isChoice: Bool
  ) -> Message {
    let asks = asking(paper, isChoice)
    let start =
      database.map {
        Message(
          vi: "\(asks.vietnamese) mà ở thủ tục này đã được thay bằng dữ liệu của «\($0)»",
          en: "\(asks.english), which data of “\($0)” replaces in this procedure")
      }
      ?? Message(
        vi: "\(asks.vietnamese) mà ở thủ tục này đã được bỏ",
        en: "\(asks.english), which has been dropped from this procedure")
    return dated(start, row.instrument, row.until)
  }

  private static func asking(_ paper: String, _ isChoice: Bool) -> Message {
    isChoice
      ? Message(
        vi: "có thể phải nộp «\(paper)», là một trong các lựa chọn,",
        en: "may need “\(paper)”, one of several choices")
      : Message(vi: "đòi «\(paper)»", en: "asks for “\(paper)”")
  }

  private static func text(of reference: LegalReference) -> String {
    reference.pinpoint.isEmpty
      ? reference.instrument : "\(reference.instrument) \(reference.pinpoint)"
  }

  private static func dated(_ start: Message, _ law: String?, _ until: CivilDate?) -> Message {
    var vi = start.vietnamese
    var en = start.english
    if let law {
      vi += ", theo \(law)"
      en += ", under \(law)"
    }
    if let until {
      vi += ", đến hết ngày \(until.vietnamese)"
      en += ", until \(until.iso)"
    }
    return Message(vi: vi, en: en)
  }

  fileprivate static let renewed = Message(
    vi: "thủ tục này cấp lại chính giấy ấy: nếu bản cũ phải thu hồi thì ghi rõ trong note",
    en: "this procedure gives that very paper: where the old one is surrendered, say so in its note"
  )

  fileprivate static let mayStillAsk = Message(
    vi:
      "khi không lấy được dữ liệu hoặc dữ liệu thiếu, cơ quan vẫn được yêu cầu nộp (Nghị quyết 66.7/2025/NQ-CP Điều 2(2))",
    en:
      "where the data cannot be fetched or are incomplete the agency may still ask for it (Nghị quyết 66.7/2025/NQ-CP Điều 2(2))"
  )
}

import CatalogueCoding
import Diagnostics
import ProcedureModel
import Reviews
import SourceText
import Testing
import YAMLSyntax

/// A small procedure and proposals about it, read as a workspace would.
enum ReviewSamples {
  static let procedure = """
    code: "1.000001"
    name: Thủ tục ví dụ
    kind: public
    issuer: bo-tu-phap
    field: ho-tich
    level: [commune]
    subjects: [cong-dan]
    status: in-force
    announcements: unstated
    authorities: {decide: ubnd-cap-xa, execute: ubnd-cap-xa, receive: ubnd-cap-xa}
    boundary: unstated
    online: {level: partial, payment: unavailable}
    channels: [in-person, post]
    # Thời hạn theo nghị định.
    time-limit:
      - takes: 5 working-days
      - {area: vung-kho-khan, takes: 8 working-days}
    fees:
      - id: le-phi
        name: Lệ phí
        kind: charge
        amount: 8000
    conditions: none
    every-case:
      sets: 2
      documents:
        - {paper: to-khai, originals: 1}
        - paper: giay-khai-sinh   # bản sao
          copies: 2
          copy: certified
    cases:
      - id: mot
        name: Trường hợp một
        documents:
          - {paper: giay-mot, originals: 1}
      - id: hai
        name: Trường hợp hai
        documents:
          - {paper: giay-hai, originals: 1}
          - {paper: giay-mot, originals: 1}
    steps:
      - {id: nop, actor: applicant, action: submit}
      - {id: ky, actor: ubnd-cap-xa, action: sign, takes: 2 days}
    results:
      - {paper: giay-khai-sinh}
    legal-basis: [123/2015/NĐ-CP]

    """

  static func file(_ text: String = procedure) -> SourceFile {
    SourceFile(path: "catalogue/procedures/ho-tich/1.000001.yaml", bytes: Array(text.utf8))
  }

  /// Proposals typed as the list `proposals` of a review.
  static func proposals(_ text: String) throws -> [Proposal] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let review = """
      procedure: "1.000001"
      plan: kh-vi-du
      base: "abc"
      reviewer: {agency: so-tu-phap, date: 2026-03-10}
      proposals:

      """ + lines.map { "  " + $0 }.joined(separator: "\n") + "\n"
    let file = SourceFile(
      path: "reviews/kh-vi-du/2026/1.000001.yaml", bytes: Array(review.utf8))
    var found: [Diagnostic] = []
    let tree = try #require(YAMLReader.read(file, into: &found))
    return try #require(CatalogueDecoder.review(tree).value).proposals
  }

  static func proposal(_ text: String) throws -> Proposal {
    try #require(
      try proposals(
        "- id: a\n"
          + text.split(separator: "\n").map { "  " + $0 }
          .joined(separator: "\n")
      ).first)
  }
}

import ProcedureModel
import Reviews
import Testing

/// Proposals that cannot both be carried out.
struct ContradictionTests {
  static let time =
    "- {id: a, kind: shorten-time, at: time-limit@vung-kho-khan, set: 3 working-days}"
  static let pairs: [(String, String?)] = [
    (
      time
        + "\n- {id: b, kind: shorten-time, at: time-limit@vung-kho-khan, set: {takes: 4 working-days}}",
      "time-limit@vung-kho-khan/takes"
    ),
    (
      time
        + "\n- {id: b, kind: shorten-time, at: time-limit@vung-kho-khan, set: {takes: 3 working-days}}",
      nil
    ),
    (
      "- {id: a, kind: drop-document, at: every-case/documents/to-khai, remove: element}\n- {id: b, kind: reduce-copies, at: every-case/documents/to-khai, set: {originals: 2}}",
      "every-case/documents/to-khai/originals"
    ),
    (
      "- {id: a, kind: drop-document, at: cases/*/documents/giay-mot, remove: element}\n- {id: b, kind: reduce-copies, at: cases/hai/documents/giay-mot, set: {originals: 2}}",
      "cases/hai/documents/giay-mot/originals"
    ),
    (
      "- {id: a, kind: abolish, status: proposed}\n- {id: b, kind: boundary-free, at: boundary, set: free}",
      "boundary"
    ),
    (
      "- {id: a, kind: boundary-free, at: boundary, set: free}\n- {id: b, kind: move-online, at: channels, add: online}",
      nil
    ),
    (
      "- {id: a, kind: abolish, status: rejected}\n- {id: b, kind: boundary-free, at: boundary, set: free}",
      nil
    ),
  ]

  @Test("two wishes for one place clash, and only those", arguments: pairs)
  func clash(_ proposals: String, _ place: String?) throws {
    let version = try #require(ReviewEdits.version(ReviewSamples.file(), overlay: nil))
    let found = Contradiction.all(
      try ReviewSamples.proposals(proposals), in: version.procedure)
    #expect(found.first?.place == place)
    #expect(found.count == (place == nil ? 0 : 1))
  }
}

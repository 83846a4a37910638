import Diagnostics
import ProcedureModel
import Reviews
import SourceText
import Testing

/// What a proposal means for the text of a record.
struct ProposalEditorTests {
  /// A proposal, a line that goes and a line that comes.
  struct EditCase: Sendable, CustomTestStringConvertible {
    var name: String
    var proposal: String
    /// Lines of the record that are no more, and those that are new, in their order.
    var gone: [String]
    var new: [String]

    var testDescription: String { name }
  }

  static let edits: [EditCase] = [
    EditCase(
      name: "a bare value goes to the key it stands for",
      proposal: "kind: shorten-time\nat: time-limit\nset: 3 working-days",
      gone: ["  - takes: 5 working-days", "  - {area: vung-kho-khan, takes: 8 working-days}"],
      new: ["  - takes: 3 working-days", "  - {area: vung-kho-khan, takes: 3 working-days}"]),
    EditCase(
      name: "qualifiers pick one row",
      proposal: "kind: shorten-time\nat: time-limit@vung-kho-khan\nset: {takes: 6 working-days}",
      gone: ["  - {area: vung-kho-khan, takes: 8 working-days}"],
      new: ["  - {area: vung-kho-khan, takes: 6 working-days}"]),
    EditCase(
      name: "keys are set and added in a block",
      proposal:
        "kind: relax-copy-type\nat: every-case/documents/giay-khai-sinh\nset: {copies: 1, copy: [certified, compared], need: if-any}",
      gone: ["      copies: 2", "      copy: certified"],
      new: ["      copies: 1", "      copy: [certified, compared]", "      need: if-any"]),
    EditCase(
      name: "keys are added between brackets",
      proposal:
        "kind: replace-document-with-data\nat: every-case/documents/to-khai\nset: {looked-up-in: csdl-dan-cu, if-not-found: show}",
      gone: ["    - {paper: to-khai, originals: 1}"],
      new: [
        "    - {paper: to-khai, originals: 1, looked-up-in: csdl-dan-cu, if-not-found: show}"
      ]),
    EditCase(
      name: "a key of the procedure itself",
      proposal: "kind: boundary-free\nat: boundary\nset: free",
      gone: ["boundary: unstated"], new: ["boundary: free"]),
    EditCase(
      name: "a mapping that is no list",
      proposal: "kind: full-online\nat: online\nset: {level: full}",
      gone: ["online: {level: partial, payment: unavailable}"],
      new: ["online: {level: full, payment: unavailable}"]),
    EditCase(
      name: "a word joins a list in brackets",
      proposal: "kind: move-online\nat: channels\nadd: online",
      gone: ["channels: [in-person, post]"], new: ["channels: [in-person, post, online]"]),
    EditCase(
      name: "what is there already is not added twice",
      proposal: "kind: move-online\nat: channels\nadd: [post, online]",
      gone: ["channels: [in-person, post]"], new: ["channels: [in-person, post, online]"]),
    EditCase(
      name: "an element joins a block list",
      proposal:
        "kind: reduce-fee\nat: fees\nadd:\n  - {id: phi-moi, name: Phí mới, kind: fee, amount: 0}",
      gone: [],
      new: ["  - id: phi-moi", "    name: Phí mới", "    kind: fee", "    amount: 0"]),
    EditCase(
      name: "a list is made where there was none",
      proposal:
        "kind: reduce-fee\nat: fees/le-phi/reductions\nadd: {to: 4000, channel: online}",
      gone: [], new: ["    reductions:", "      - to: 4000", "        channel: online"]),
    EditCase(
      name: "an element of a block list goes with its lines",
      proposal: "kind: drop-document\nat: every-case/documents/giay-khai-sinh\nremove: element",
      gone: [
        "    - paper: giay-khai-sinh   # bản sao", "      copies: 2", "      copy: certified",
      ],
      new: []),
    EditCase(
      name: "the last element leaves none",
      proposal: "kind: drop-document\nat: cases/mot/documents/giay-mot\nremove: element",
      gone: ["    documents:", "      - {paper: giay-mot, originals: 1}"],
      new: ["    documents: none"]),
    EditCase(
      name: "a star means every case",
      proposal: "kind: drop-document\nat: cases/*/documents/giay-mot\nremove: element",
      gone: [
        "    documents:", "      - {paper: giay-mot, originals: 1}",
        "      - {paper: giay-mot, originals: 1}",
      ], new: ["    documents: none"]),
    EditCase(
      name: "a step is cut", proposal: "kind: cut-step\nat: steps/ky\nremove: element",
      gone: ["  - {id: ky, actor: ubnd-cap-xa, action: sign, takes: 2 days}"], new: []),
  ]

  @Test("edits change the lines they mean and no other", arguments: edits)
  func edit(_ test: EditCase) throws {
    try check(test, ReviewSamples.procedure, lineEnd: "\n")
    try check(
      test, ReviewSamples.procedure.replacing("\n", with: "\r\n"), lineEnd: "\r\n")
  }

  private func check(_ test: EditCase, _ text: String, lineEnd: String) throws {
    let proposal = try ReviewSamples.proposal(test.proposal)
    var edits = ReviewEdits(ReviewSamples.file(text), overlay: nil)
    edits.carryOut(proposal)
    let outcome = try #require(edits.outcomes.first)
    #expect(outcome.objection == nil, "\(outcome.objection?.message.vietnamese ?? "")")
    let before = text.split(separator: lineEnd, omittingEmptySubsequences: false)
    let after = String(decoding: edits.file.bytes, as: UTF8.self)
      .split(separator: lineEnd, omittingEmptySubsequences: false)
    let difference = after.difference(from: before)
    var gone: [String] = []
    var new: [String] = []
    for change in difference {
      switch change {
      case .remove(_, let line, _): gone.append(String(line))
      case .insert(_, let line, _): new.append(String(line))
      }
    }
    #expect(gone.sorted() == test.gone.sorted())
    #expect(new.sorted() == test.new.sorted())
    // Carried out, the record shows it, and nothing is left to do.
    let version = try #require(edits.version)
    #expect(ProposalEditor(version.tree, version.procedure).effect(of: proposal) == .shown)
  }

  @Test(
    "what cannot be done is told apart from what is done",
    arguments: [
      ("kind: shorten-time\nat: time-limit\nset: 5 working-days", false),
      ("kind: shorten-time\nat: steps/khong-co/takes\nset: 1 day", true),
      ("kind: drop-document\nat: every-case/documents/khong-co\nset: {copies: 1}", true),
    ])
  func gone(_ text: String, _ isGone: Bool) throws {
    let version = try #require(ReviewEdits.version(ReviewSamples.file(), overlay: nil))
    let effect = ProposalEditor(version.tree, version.procedure).effect(
      of: try ReviewSamples.proposal(text))
    if isGone {
      #expect(effect == .targetGone)
    } else {
      guard case .edits = effect else {
        Issue.record("\(effect)")
        return
      }
    }
  }

  @Test("a value the format refuses is an objection, and the file stays")
  func objection() throws {
    var edits = ReviewEdits(ReviewSamples.file(), overlay: nil)
    edits.carryOut(try ReviewSamples.proposal("kind: shorten-time\nat: time-limit\nset: 3"))
    #expect(edits.outcomes.first?.objection != nil)
    #expect(edits.file.bytes == ReviewSamples.file().bytes)
  }

  @Test("abolition is carried out once its decision names act and day")
  func abolition() throws {
    var edits = ReviewEdits(ReviewSamples.file(), overlay: nil)
    edits.carryOut(try ReviewSamples.proposal("kind: abolish\nbecause: x\nstatus: proposed"))
    #expect(edits.outcomes.first?.effect == .byHand(.abolitionWithoutAct))
    edits.carryOut(
      try ReviewSamples.proposal(
        "kind: abolish\nbecause: x\nstatus: accepted\ndecision: {instrument: 12/QĐ-UBND, date: 2026-04-01}"
      ))
    #expect(edits.outcomes.last?.objection == nil)
    #expect(edits.version?.procedure.status?.value == .abolished)
  }

  @Test("a procedure is merged into those that are named, once a decision says so")
  func merging() throws {
    var edits = ReviewEdits(ReviewSamples.file(), overlay: nil)
    let others = "procedures: [\"1.000001\", \"1.000002\"]"
    edits.carryOut(try ReviewSamples.proposal("kind: merge\n\(others)"))
    #expect(edits.outcomes.first?.effect == .byHand(.abolitionWithoutAct))
    edits.carryOut(
      try ReviewSamples.proposal(
        "kind: merge\n\(others)\nstatus: accepted\ndecision: {instrument: 12/QĐ-UBND, date: 2026-04-01}"
      ))
    #expect(edits.outcomes.last?.objection == nil)
    #expect(edits.version?.procedure.abolition?.replacedBy.elements.map(\.value) == ["1.000002"])
    edits.carryOut(try ReviewSamples.proposal("kind: merge\n\(others)"))
    #expect(edits.outcomes.last?.effect == .shown)
  }

  @Test("interlinking names the others inside the procedure, each once")
  func interlinking() throws {
    var edits = ReviewEdits(ReviewSamples.file(), overlay: nil)
    func carryOut(_ codes: String) throws {
      edits.carryOut(try ReviewSamples.proposal("kind: interlink\nprocedures: [\(codes)]"))
    }
    try carryOut("\"1.000002\"")
    try carryOut("\"1.000002\", \"1.000003\"")
    #expect(edits.outcomes.allSatisfy { $0.objection == nil }, "\(edits.outcomes)")
    #expect(
      edits.version?.procedure.interlinks.compactMap { $0.procedure?.value }
        == ["1.000002", "1.000003"])
    try carryOut("\"1.000003\", \"1.000002\"")
    #expect(edits.outcomes.last?.effect == .shown)
  }

  @Test("with whom to merge or interlink has to be said", arguments: ["merge", "interlink"])
  func unnamed(_ kind: String) throws {
    let version = try #require(ReviewEdits.version(ReviewSamples.file(), overlay: nil))
    let editor = ProposalEditor(version.tree, version.procedure)
    #expect(
      editor.effect(of: try ReviewSamples.proposal("kind: \(kind)")) == .byHand(.othersUnnamed))
  }
}

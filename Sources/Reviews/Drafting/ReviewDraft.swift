package import Catalogue
package import CatalogueCoding
package import Diagnostics
package import ProcedureModel
import SourceText
package import VietnameseText

/// A review of one procedure, drafted from what the linter finds in it.
///
/// Questions that findings bear on are answered by them; all others are left to the reviewer, since
/// nothing found is no proof. What a finding means for the record becomes a proposal only where there is
/// one meaning; the rest stands in comments.
package struct ReviewDraft: Sendable {
  package var procedure: Procedure
  /// Findings that simplify something; the plan's own where it has profiles.
  package var findings: [Diagnostic]
  package var descriptors: [String: RuleDescriptor]
  package var registries: Registries
  package var plan: String
  /// The revision of the catalogue that is reviewed.
  package var base: String
  package var agency: String
  package var day: CivilDate

  /// Takes the opportunities among the findings, in print order.
  package init(
    procedure: Procedure, findings: [Diagnostic], descriptors: [String: RuleDescriptor],
    registries: Registries, plan: String, base: String, agency: String, day: CivilDate
  ) {
    self.procedure = procedure
    self.findings = findings.filter { $0.family == .opportunity }
      .sorted(by: Diagnostic.inPrintOrder)
    self.descriptors = descriptors
    self.registries = registries
    self.plan = plan
    self.base = base
    self.agency = agency
    self.day = day
  }

  /// The file to be made, in the canonical layout.
  package var file: NewFile {
    let code = procedure.codeText
    let path = "reviews/\(plan)/\(day.parts.year)/\(code).yaml"
    let drafts = proposals
    let answers = answers
    var entries = [
      Sketch.Entry("procedure", .quoted(code)), Sketch.Entry("plan", .bare(plan)),
      Sketch.Entry("base", .quoted(base)),
      Sketch.Entry(
        "reviewer",
        .record([
          Sketch.Entry("agency", .bare(agency)), Sketch.Entry("date", .bare(day.iso)),
        ])),
    ]
    if !answers.isEmpty { entries.append(Sketch.Entry("answers", .list(answers.map(\.sketch)))) }
    if !drafts.isEmpty {
      entries.append(Sketch.Entry("outcome", .bare("simplify")))
      entries.append(Sketch.Entry("proposals", .list(drafts.map(\.sketch))))
    }
    let bytes = SketchWriter.file(
      .record(entries), comments: comments(answered: answers.map(\.question.typed), drafts))
    let written = SourceFile(path: path, bytes: bytes)
    guard case .laidOut(let laidOut) = FileLayout.layOut(written, as: .review) else {
      return NewFile(path: path, text: String(decoding: bytes, as: UTF8.self))
    }
    return NewFile(path: path, text: String(decoding: laidOut, as: UTF8.self))
  }

  // MARK: answers

  private struct Answer {
    var question: ReviewQuestion
    var word: AnswerWord
    var because: [String]

    var sketch: Sketch {
      .record([
        Sketch.Entry("question", .bare(question.typed)),
        Sketch.Entry("answer", .bare(word.rawValue)),
        Sketch.Entry("because", .text(because.joined(separator: "\n"))),
      ])
    }
  }

  private var answers: [Answer] {
    ReviewQuestion.all.compactMap { ReviewQuestion($0) }.compactMap { question in
      let found = findings.filter {
        $0.questions(descriptors[$0.rule]).contains(question)
      }
      guard !found.isEmpty else { return nil }
      // A source that is silent leaves the question open; only what is there can be unsatisfactory.
      let isSilent = found.allSatisfy { Self.isAboutSilence($0.rule) }
      var because: [String] = []
      for finding in found {
        let sentence = Self.sentence(finding)
        if !because.contains(sentence) { because.append(sentence) }
      }
      return Answer(
        question: question, word: isSilent ? .unclear : .unsatisfied, because: because)
    }
  }

  /// Whether a rule flags what the source does not say, and not what it says.
  private static func isAboutSilence(_ rule: String) -> Bool {
    rule.hasSuffix("-unstated") || rule.hasSuffix("-missing")
      || ["fee-not-numeric", "time-bare-number"].contains(rule)
  }

  /// A finding as a sentence: a capital, a full stop, the rule that found it.
  private static func sentence(_ finding: Diagnostic) -> String {
    "\(capitalized(finding.message.vietnamese)) (\(finding.rule))."
  }

  /// A message as a sentence of its own.
  private static func ended(_ text: String) -> String {
    let sentence = capitalized(text)
    return sentence.hasSuffix("?") || sentence.hasSuffix(".") ? sentence : sentence + "."
  }

  private static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  // MARK: proposals

  private struct Draft {
    var id: String
    var proposal: ProposalDraft
    var basis: [LegalReference]
    var actions: [(act: LegalReference, competence: ProcedureModel.Competence)]

    var sketch: Sketch {
      var entries = [
        Sketch.Entry("id", .bare(id)), Sketch.Entry("kind", .bare(proposal.kind.rawValue)),
      ]
      if proposal.change != .whole { entries.append(Sketch.Entry("at", .bare(proposal.at))) }
      switch proposal.change {
      case .set(let pairs):
        entries.append(
          Sketch.Entry("set", .record(pairs.map { Sketch.Entry($0.key, $0.value) })))
      case .value(let value): entries.append(Sketch.Entry("set", value))
      case .add(let value): entries.append(Sketch.Entry("add", value))
      case .remove: entries.append(Sketch.Entry("remove", .bare("element")))
      case .whole: break
      }
      if !proposal.procedures.isEmpty {
        entries.append(Sketch.Entry("procedures", .list(proposal.procedures.map { .quoted($0) })))
      }
      entries.append(
        Sketch.Entry(
          "because", .text(ReviewDraft.ended(proposal.finding.message.vietnamese)))
      )
      if !basis.isEmpty {
        entries.append(Sketch.Entry("basis", .list(basis.map { .text($0.asTyped) })))
      }
      entries.append(Sketch.Entry("finding", .bare(proposal.finding.rule)))
      if !actions.isEmpty {
        entries.append(
          Sketch.Entry(
            "legal-actions",
            .list(
              actions.map { action in
                .record([
                  Sketch.Entry("amend", .text(action.act.asTyped)),
                  Sketch.Entry("competence", .bare(action.competence.rawValue)),
                ])
              })))
      }
      entries.append(Sketch.Entry("status", .bare("proposed")))
      return .record(entries)
    }
  }

  private var proposals: [Draft] {
    let elements = procedure.elements
    var drafts: [Draft] = []
    var taken: Set<String> = []
    for finding in findings {
      guard
        let proposal = ProposalDraft(
          finding, in: procedure, elements, registries: registries, on: day)
      else { continue }
      // Two findings that ask for one change make one proposal; what is dropped needs no other.
      let isCovered = drafts.contains { draft in
        draft.proposal.at == proposal.at && draft.proposal.kind == proposal.kind
          && draft.proposal.procedures == proposal.procedures
          || draft.proposal.at == proposal.at && draft.proposal.change == .remove
      }
      if isCovered { continue }
      if proposal.change == .remove {
        drafts.removeAll { $0.proposal.at == proposal.at && $0.proposal.change != .whole }
      }
      var id = Self.id(proposal)
      var number = 2
      while !taken.insert(id).inserted {
        id = Self.id(proposal) + "-\(number)"
        number += 1
      }
      drafts.append(
        Draft(
          id: id, proposal: proposal, basis: basis(of: proposal),
          actions: actions(of: proposal, elements)))
    }
    return drafts
  }

  /// An id that says in Vietnamese what the proposal does.
  private static func id(_ proposal: ProposalDraft) -> String {
    let last = proposal.at.split(separator: "/").last.map(String.init) ?? ""
    let name = slug(String(last.split(separator: "@").first ?? ""))
    let others = proposal.procedures.map { slug($0) }.joined(separator: "-")
    return switch proposal.kind {
    case .dropDocument: "bo-" + name
    case .replaceDocumentWithData: "tra-cuu-" + name
    case .reduceCopies: "bot-ban-" + (name.isEmpty ? "ho-so" : name)
    case .relaxCopyType: "noi-loai-ban-" + name
    case .cutStep: "bo-buoc-" + name
    case .moveOnline: proposal.at == "channels" ? "nop-truc-tuyen" : "thanh-toan-truc-tuyen"
    case .fullOnline: "toan-trinh"
    case .boundaryFree: "nop-moi-noi"
    case .interlink: "lien-thong-" + others
    case .merge: "gop-" + others
    default: "de-xuat-" + name
    }
  }

  /// The acts that the rule rests on and that were read.
  private func basis(of proposal: ProposalDraft) -> [LegalReference] {
    (descriptors[proposal.finding.rule]?.basis ?? []).filter { $0.mark == .verified }
      .compactMap { basis in
        let words = basis.citation.split(separator: " ")
        let start = words.firstIndex {
          $0.contains("/") && $0.utf8.contains { (48...57).contains($0) }
        }
        return start.flatMap { LegalReference(words[$0...].joined(separator: " ")) }
      }
  }

  /// The act to amend: what the element cites, or the procedure's only one; else nobody knows.
  private func actions(
    of proposal: ProposalDraft, _ elements: [Element]
  ) -> [(act: LegalReference, competence: ProcedureModel.Competence)] {
    acts(of: proposal).compactMap { act in
      guard let entry = registries.instrument(act.instrument),
        let isAbove = registries.isAbovePlace(entry)
      else { return nil }
      return (act, isAbove ? .upward : .local)
    }
  }

  private func acts(of proposal: ProposalDraft) -> [LegalReference] {
    let ranges = ElementPath(proposal.at).map { path in
      procedure.resolve(path).map(\.element.range)
    }
    let document = procedure.documents.first {
      ranges?.contains($0.document.range) ?? false
    }?.document
    if let own = document?.claims.basis, !own.isEmpty { return own.map(\.value) }
    let all = procedure.legalBasis.elements.compactMap { $0.reference?.value }
    return all.count == 1 ? all : []
  }

  // MARK: comments

  private func comments(answered: [String], _ drafts: [Draft]) -> [String] {
    var lines = [
      "Bản nháp soạn từ các phát hiện ngày \(day.vietnamese). Đọc lại từng câu, sửa hoặc bỏ, rồi mới trình.",
      "Chi phí trước và sau do chương trình tính: thutuc review check.",
    ]
    let open = QuestionText.all.filter { $0.matter != nil && !answered.contains($0.question) }
    if !open.isEmpty {
      lines.append("Chưa trả lời (không có phát hiện nào thì chưa phải là đạt):")
      for question in open {
        lines.append("  \(question.question): \(question.matter?.vietnamese ?? "")")
      }
    }
    let used = drafts.map(\.proposal.finding)
    let rest = findings.filter { finding in
      !used.contains { $0.rule == finding.rule && $0.path == finding.path }
    }
    if !rest.isEmpty {
      lines.append("Phát hiện mà chương trình không tự đề xuất được cách sửa:")
      for finding in rest {
        let place = finding.path.isEmpty ? "" : " ở \(finding.path)"
        lines.append("  \(finding.rule)\(place)")
      }
    }
    let unknown = drafts.filter(\.actions.isEmpty).map(\.id)
    if !unknown.isEmpty {
      lines.append(
        "Chưa rõ phải sửa văn bản nào, nên thiếu legal-actions: \(unknown.joined(separator: ", "))."
      )
      let acts = procedure.legalBasis.elements.compactMap { $0.reference?.value }
      if !acts.isEmpty {
        lines.append("Căn cứ của thủ tục, để tìm điều khoản phải sửa:")
        lines += acts.map { "  \($0.asTyped): " + competence(of: $0) }
      }
    }
    return lines
  }

  private func competence(of act: LegalReference) -> String {
    switch registries.instrument(act.instrument).flatMap({ registries.isAbovePlace($0) }) {
    case true?: "upward (kiến nghị cấp trên)"
    case false?: "local (địa phương tự sửa)"
    case nil: "chưa rõ thẩm quyền"
    }
  }
}

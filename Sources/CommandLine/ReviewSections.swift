import ComplianceCost
import Diagnostics
import ProcedureModel
import Reporting
import Reviews
import VietnameseText
import Workspace

/// What a review says, as sections of the reviewer's sheet.
enum ReviewSections {
  /// Answers, proposals with their reasons and acts, and the benefit.
  static func all(
    of review: ProcedureModel.Review, before: ProcedureCost?, after: ProcedureCost?
  ) -> [SheetSection] {
    var sections: [SheetSection] = []
    let answers = review.answers.compactMap { answer(of: $0) }
    if !answers.isEmpty {
      sections.append(
        SheetSection(
          Message(
            vi: "Trả lời biểu mẫu (Nghị định 63/2010/NĐ-CP)",
            en: "Answers to the forms (Decree 63/2010/NĐ-CP)"), answers))
    }
    if !review.proposals.isEmpty {
      sections.append(
        SheetSection(
          Message(vi: "Vì sao, sửa văn bản nào", en: "Why, and which act to amend"),
          review.proposals.map { reason(of: $0) }))
    }
    if let before, let after {
      func lines(_ language: Language) -> [String] {
        BenefitLines.lines(
          code: review.procedure?.value ?? "", before: before, after: after, language
        ).filter { !$0.isEmpty }
      }
      sections.append(
        SheetSection(
          Message(vi: "Lợi ích", en: "Benefit"),
          zip(lines(.vietnamese), lines(.english)).map { Message(vi: $0, en: $1) }))
    }
    return sections
  }

  private static func answer(of answer: ProcedureModel.Review.Answer) -> Message? {
    guard let question = answer.question?.value, let word = answer.answer?.value else { return nil }
    let matter = QuestionText.matter(of: question)
    let because = answer.because.map { " — " + $0.value.replacing("\n", with: " ") } ?? ""
    let words = Self.words(word)
    return Message(
      vi: "\(question.typed) (\(matter?.vietnamese ?? "…")): \(words.vietnamese)\(because)",
      en: "\(question.typed) (\(matter?.english ?? "…")): \(words.english)\(because)")
  }

  private static func words(_ word: AnswerWord) -> Message {
    switch word {
    case .satisfied: Message(vi: "đạt", en: "satisfied")
    case .unsatisfied: Message(vi: "không đạt", en: "unsatisfied")
    case .unclear: Message(vi: "chưa rõ", en: "unclear")
    case .notApplicable: Message(vi: "không áp dụng", en: "not applicable")
    }
  }

  private static func reason(of proposal: Proposal) -> Message {
    let id = proposal.id?.value ?? ""
    var message = Message(
      vi: "\(id): \(proposal.because?.value ?? "")", en: "\(id): \(proposal.because?.value ?? "")")
    for action in proposal.legalActions {
      let act = action.amend?.value.asTyped ?? action.draft?.value ?? ""
      let isUpward = action.competence?.value == .upward
      message.vietnamese +=
        (action.amend == nil ? " Soạn " : " Sửa ") + act
        + (isUpward ? " (kiến nghị cấp trên)" : " (thẩm quyền địa phương)")
      message.english +=
        (action.amend == nil ? " Draft " : " Amend ") + act
        + (isUpward ? " (proposed upward)" : " (within the place's power)")
      if let deadline = action.deadline?.value {
        message.vietnamese += ", hạn \(deadline.vietnamese)"
        message.english += ", due \(deadline.iso)"
      }
      message.vietnamese += "."
      message.english += "."
    }
    if proposal.legalActions.isEmpty {
      message.vietnamese += " Chưa nói phải sửa văn bản nào."
      message.english += " No act to amend is named yet."
    }
    return message
  }
}

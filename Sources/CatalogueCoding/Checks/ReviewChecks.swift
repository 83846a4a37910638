import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText

/// What a review, and what is decided, must agree with itself about.
enum ReviewChecks {
  static func check(_ review: Review, _ reader: inout Reader) {
    reader.checkOneOf(
      ["procedure", "procedures", "instrument"],
      given: [review.procedure != nil, !review.procedures.isEmpty, review.instrument != nil],
      in: review.range)
    if let code = review.procedure {
      reader.checkFileName(is: code.value, "mã thủ tục", "procedure", at: code.range)
    }
    reader.checkOneOf(
      ["reviewer", "purpose"], given: [review.reviewer != nil, review.purpose != nil],
      in: review.range)
    if review.purpose != nil {
      for proposal in review.proposals { checkExample(proposal, &reader) }
    }
    checkFolder(review, &reader)
    reader.checkUnique(review.proposals.compactMap(\.id))
    reader.checkUnique(
      review.answers.compactMap { answer in
        answer.question.map { question in
          Located(
            question.value.typed + (answer.at.map { " \($0.value.typed)" } ?? ""),
            at: question.range)
        }
      })
    for proposal in review.proposals {
      check(proposal, &reader)
      StatedCostChecks.checkDeadlines(proposal, of: review, &reader)
    }
    if let outcome = review.outcome, outcome.value == .keep, !review.proposals.isEmpty {
      reader.report(
        "outcome-contradicts",
        Message(
          vi: "kết luận là giữ nguyên (keep) mà vẫn có đề xuất: ghi simplify hoặc bỏ đề xuất",
          en: "the outcome is keep and yet there are proposals: write simplify or drop them"),
        at: outcome.range)
    }
    if let cost = review.statedCost {
      check(cost, &reader)
      StatedCostChecks.checkShare(cost, &reader)
    }
  }

  /// Nobody can have decided on an example.
  private static func checkExample(_ proposal: Proposal, _ reader: inout Reader) {
    guard let status = proposal.status, status.value != .proposed else { return }
    reader.report(
      "example-decided",
      Message(
        vi: "bản này là ví dụ (purpose: example), nên đề xuất chỉ có thể là proposed",
        en: "this review is an example (purpose: example): its proposals can only be proposed"),
      at: status.range)
  }

  /// The plan is the folder's name.
  private static func checkFolder(_ review: Review, _ reader: inout Reader) {
    let parts = review.path.split(separator: "/")
    guard parts.count == 4, let plan = review.plan, parts[1] != plan.value else { return }
    reader.report(
      "folder-mismatch",
      Message(
        vi: "tệp nằm trong thư mục \(parts[1]) nhưng kế hoạch ghi là \(plan.value)",
        en: "the file lies in folder \(parts[1]) but its plan says \(plan.value)"),
      at: plan.range)
  }

  private static func check(_ proposal: Proposal, _ reader: inout Reader) {
    let place = proposal.id?.range ?? Reader.start(of: proposal.range)
    let changes = [proposal.set != nil, proposal.add != nil, proposal.remove != nil]
    // To abolish, to merge and to interlink need no element: the kind says it all.
    let kind = proposal.kind?.value
    let isWhole = kind == .abolish || kind?.namesProcedures == true || kind == nil
    reader.checkOneOf(
      ["set", "add", "remove"], given: changes, in: proposal.range, isNeeded: !isWhole, at: place)
    if proposal.at == nil, changes.contains(true), !reader.hasUnread(["at"], in: proposal.range) {
      reader.report(
        "key-missing",
        Message(
          vi: "đề xuất này sửa một phần mà không nói phần nào: ghi «at»",
          en: "this proposal changes an element without naming it: give “at”"),
        at: place)
    }
    if kind?.namesProcedures == true, proposal.procedures.isEmpty,
      !reader.hasUnread(["procedures"], in: proposal.range)
    {
      reader.report(
        "key-missing",
        Message(
          vi: "gộp hay liên thông thì phải nói với thủ tục nào: ghi «procedures»",
          en: "to merge or interlink takes other procedures: give “procedures”"),
        at: place)
    }
    if let decision = proposal.decision?.instrument, proposal.status?.value.isDecided == false {
      reader.report(
        "status-contradicts",
        Message(
          vi: "đã có văn bản thông qua mà tình trạng chưa phải accepted hay implemented",
          en: "a deciding document is named, yet the status is neither accepted nor implemented"),
        at: decision.range)
    }
    for action in proposal.legalActions {
      reader.checkOneOf(
        ["amend", "draft"], given: [action.amend != nil, action.draft != nil], in: action.range)
    }
    if let cost = proposal.statedCost {
      check(cost, &reader)
      StatedCostChecks.checkShare(cost, &reader)
    }
  }

  /// Before less after is the saving.
  private static func check(_ cost: StatedCost, _ reader: inout Reader) {
    guard let before = cost.before?.value, let after = cost.after?.value, let saving = cost.saving,
      before - after != saving.value
    else { return }
    reader.report(
      "cost-contradicts",
      Message(
        vi:
          "trước \(formatted(number: before)), sau \(formatted(number: after)) thì tiết kiệm là \(formatted(number: before - after)), không phải \(formatted(number: saving.value))",
        en:
          "\(formatted(number: before)) before and \(formatted(number: after)) after save \(formatted(number: before - after)), not \(formatted(number: saving.value))"
      ),
      at: saving.range)
  }

  static func check(_ decisions: [Decision], _ reader: inout Reader) {
    for decision in decisions {
      reader.checkOneOf(
        ["rule", "change"], given: [decision.rule != nil, decision.change != nil],
        in: decision.range)
      reader.checkPeriod(from: decision.date, until: decision.until)
    }
  }

  static func check(_ parameters: [Parameter], _ reader: inout Reader) {
    let named = parameters.filter { $0.id != nil }
    reader.checkUnique(named.compactMap(\.id)) { one, other in
      if let end = named[one].until?.value, let start = named[other].from?.value, end < start {
        return false
      }
      if let end = named[other].until?.value, let start = named[one].from?.value, end < start {
        return false
      }
      return true
    }
    for parameter in parameters {
      reader.checkPeriod(from: parameter.from, until: parameter.until)
      if parameter.value != nil, parameter.source == nil,
        !reader.hasUnread(["source"], in: parameter.range)
      {
        reader.report(
          "key-missing",
          Message(
            vi: "con số này thiếu «source»: nó lấy từ đâu",
            en: "this number lacks “source”: where it comes from"),
          at: parameter.id?.range ?? Reader.start(of: parameter.range))
      }
    }
  }

  static func check(_ plan: Plan, _ reader: inout Reader) {
    if let id = plan.id { reader.checkFileName(is: id.value, "mã", "id", at: id.range) }
    reader.checkUnique(plan.targets.compactMap(\.id))
    for target in plan.targets {
      let place = target.id?.range ?? Reader.start(of: target.range)
      reader.checkOneOf(
        ["at-least", "at-most"], given: [target.atLeast != nil, target.atMost != nil],
        in: target.range, at: place)
      reader.checkOneOf(
        ["before", "until", "every"],
        given: [target.before != nil, target.until != nil, target.every != nil],
        in: target.range, isNeeded: false, at: place)
    }
    if plan.title == nil, let status = plan.titleStatus, status.value != .unverified,
      !reader.hasUnread(["title"], in: plan.range)
    {
      reader.report(
        "key-missing",
        Message(
          vi:
            "không có «title» thì không thể nói trích yếu đã rõ: điền vào, hoặc ghi title-status: unverified",
          en: "without “title” nobody can call it known: give it, or write title-status: unverified"
        ),
        at: status.range)
    }
  }

  static func check(_ initiative: Initiative, _ reader: inout Reader) {
    if let id = initiative.id { reader.checkFileName(is: id.value, "mã", "id", at: id.range) }
  }

  static func check(_ dialogue: Dialogue, _ reader: inout Reader) {
    if let date = dialogue.date, let agency = dialogue.agency {
      reader.checkFileName(
        is: "\(date.value.iso)-\(agency.value)", "ngày và cơ quan", "date and agency",
        at: date.range)
    }
    reader.checkUnique(dialogue.questions.compactMap(\.id))
  }
}

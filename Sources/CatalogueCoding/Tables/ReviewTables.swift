import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

extension RecordSchema where Root == Review {
  static let review = RecordSchema(
    "review", make: { Review(path: "", range: $0) }, keys)

  private static let keys: [Key<Review>] = [
    Key(
      "procedure", .optional, Shape.procedureCode, "thủ tục được rà soát", "the procedure reviewed"
    ) { $0.procedure = $1 },
    Key(
      "procedures", .optional, Shape.procedureCode.list(), "nhóm thủ tục rà soát cùng nhau",
      "a group reviewed together"
    ) { $0.procedures = $1 },
    Key(
      "instrument", .optional, Shape.legalReference, "quy định hành chính được rà soát",
      "a regulation reviewed"
    ) { $0.instrument = $1 },
    Key("plan", .required, Shape.id, "theo kế hoạch nào", "under which plan") { $0.plan = $1 },
    Key(
      "base", .required, Shape.quotedText, "phiên bản danh mục đã đọc khi rà soát",
      "the revision of the catalogue that was read"
    ) { $0.base = $1 },
    Key(
      "purpose", .optional, Shape.word(ReviewPurpose.self),
      "bản ví dụ của dự án, không phải của cơ quan nào, thay cho reviewer",
      "an example of this project and of no agency, in place of reviewer"
    ) { $0.purpose = $1 },
    Key("reviewer", .optional, reviewer.shape, "ai rà soát, ngày nào", "who reviewed, and when") {
      $0.reviewer = $1
    },
    Key(
      "answers", .optional, answer.shape.list(), "trả lời biểu mẫu của Nghị định 63/2010/NĐ-CP",
      "answers to the forms of decree 63/2010/NĐ-CP"
    ) { $0.answers = $1 },
    Key(
      "outcome", .optional, Shape.word(ReviewOutcome.self), "giữ, đơn giản hóa hay bãi bỏ",
      "keep, simplify or abolish"
    ) { $0.outcome = $1 },
    Key("because", .optional, Shape.text, "vì sao", "why") { $0.because = $1 },
    Key(
      "proposals", .optional, RecordSchema<Proposal>.proposal.shape.list(), "các đề xuất",
      "the proposals"
    ) { $0.proposals = $1 },
    Key(
      "stated-cost", .optional, RecordSchema<StatedCost>.statedCost.shape,
      "chi phí mà văn bản ghi, để đối chiếu với số tính được",
      "figures typed in a document, checked against the computed ones"
    ) { $0.statedCost = $1 },
    Key("note", .optional, Shape.text, "lưu ý", "note") { $0.note = $1 },
  ]

  static let reviewer = RecordSchema<Review.Reviewer>(
    "reviewer", make: { _ in Review.Reviewer() },
    [
      Key("agency", .required, Shape.id(in: .agencies), "cơ quan rà soát", "who reviewed") {
        $0.agency = $1
      },
      Key("date", .required, Shape.date, "ngày rà soát", "when") { $0.date = $1 },
    ])

  static let answer = RecordSchema<Review.Answer>(
    "review-answer", make: Review.Answer.init(range:),
    [
      Key(
        "question", .required, Shape.reviewQuestion, "câu hỏi, như I-4 hay III-2",
        "the question, such as I-4 or III-2"
      ) { $0.question = $1 },
      Key("at", .optional, Shape.path, "về mẫu nào, điều kiện nào", "which form or condition") {
        $0.at = $1
      },
      Key(
        "answer", .required, Shape.word(AnswerWord.self), "đạt, không đạt, chưa rõ, không áp dụng",
        "satisfied, unsatisfied, unclear, not applicable"
      ) { $0.answer = $1 },
      Key("because", .optional, Shape.text, "vì sao", "why") { $0.because = $1 },
    ])
}

extension RecordSchema where Root == StatedCost {
  static let statedCost = RecordSchema(
    "stated-cost", make: StatedCost.init(range:), keys)

  private static let figures = 0...1_000_000_000_000_000

  private static let keys: [Key<StatedCost>] = [
    Key(
      "before", .optional, Shape.integer(figures), "chi phí trước, đồng một năm",
      "cost before, in đồng a year"
    ) { $0.before = $1 },
    Key(
      "after", .optional, Shape.integer(figures), "chi phí sau, đồng một năm",
      "cost after, in đồng a year"
    ) { $0.after = $1 },
    Key(
      "saving", .optional, Shape.integer(figures), "tiết kiệm, đồng một năm",
      "saving, in đồng a year"
    ) { $0.saving = $1 },
    Key("share", .optional, Shape.money, "tỷ lệ cắt giảm, ví dụ 25%", "share cut, such as 25%") {
      $0.share = $1
    },
  ]
}

extension RecordSchema where Root == Proposal {
  static let proposal = RecordSchema(
    "proposal", make: Proposal.init(range:), keys)

  private static let keys: [Key<Proposal>] = [
    Key("id", .required, Shape.id, "mã đề xuất", "id of the proposal") { $0.id = $1 },
    Key(
      "kind", .required, Shape.word(ProposalKind.self), "loại đơn giản hóa",
      "kind of simplification"
    ) { $0.kind = $1 },
    Key("at", .optional, Shape.path, "phần được sửa", "the element that changes") { $0.at = $1 },
    Key(
      "set", .optional, Shape.written, "các khóa ở «at» với giá trị mới, hoặc chính giá trị mới",
      "the keys at “at” with their new values, or the new value itself"
    ) { $0.set = $1 },
    Key(
      "add", .optional, Shape.written, "phần tử thêm vào danh sách ở «at»",
      "elements for the list at “at”"
    ) { $0.add = $1 },
    Key(
      "remove", .optional, Shape.word(Removal.self), "bỏ phần tử ở «at»",
      "the element at “at” goes"
    ) { $0.remove = $1 },
    Key(
      "procedures", .optional, Shape.procedureCode.list(),
      "các thủ tục gộp hay liên thông với nhau",
      "the procedures that are merged or interlinked"
    ) { $0.procedures = $1 },
    Key("because", .required, Shape.text, "vì sao", "why") { $0.because = $1 },
    Key("basis", .optional, Shape.legalReference.list(), "căn cứ", "its law") { $0.basis = $1 },
    Key("finding", .optional, Shape.id, "quy tắc đã chỉ ra", "the rule that pointed it out") {
      $0.finding = $1
    },
    Key(
      "legal-actions", .optional, legalAction.shape.list(), "văn bản phải sửa hay soạn",
      "acts to amend or to draft"
    ) { $0.legalActions = $1 },
    Key("status", .required, Shape.word(ProposalStatus.self), "đến đâu rồi", "how far it is") {
      $0.status = $1
    },
    Key(
      "decision",
      .requiredWhen(
        Message(
          vi: "đề xuất đã được chấp nhận phải nói bằng văn bản nào",
          en: "an accepted proposal names the deciding document"),
        { $0.status?.value.isDecided == true }), approval.shape, "văn bản thông qua",
      "the deciding document"
    ) { $0.decision = $1 },
    Key(
      "stated-cost", .optional, RecordSchema<StatedCost>.statedCost.shape,
      "chi phí mà văn bản ghi", "figures typed in a document"
    ) { $0.statedCost = $1 },
    Key("note", .optional, Shape.text, "lưu ý", "note") { $0.note = $1 },
  ]

  static let legalAction = RecordSchema<Proposal.LegalAction>(
    "legal-action", make: Proposal.LegalAction.init(range:),
    [
      Key(
        "amend", .optional, Shape.legalReference, "điều khoản phải sửa", "the provision to amend"
      ) { $0.amend = $1 },
      Key(
        "draft", .optional, Shape.text, "tên văn bản phải soạn", "title of a text to be written"
      ) { $0.draft = $1 },
      Key(
        "competence", .required, Shape.word(Competence.self),
        "thẩm quyền của địa phương, hay kiến nghị cấp trên",
        "within the place's power, or proposed upward"
      ) { $0.competence = $1 },
      Key("drafter", .optional, Shape.id(in: .agencies), "cơ quan soạn", "who drafts it") {
        $0.drafter = $1
      },
      Key("deadline", .optional, Shape.date, "hạn", "deadline") { $0.deadline = $1 },
      Key("note", .optional, Shape.text, "lưu ý", "note") { $0.note = $1 },
    ])

  static let approval = RecordSchema<Proposal.Approval>(
    "approval", make: { _ in Proposal.Approval() },
    [
      Key("instrument", .required, Shape.legalReference, "văn bản", "the document") {
        $0.instrument = $1
      },
      Key("date", .required, Shape.date, "ngày", "when") { $0.date = $1 },
    ])
}

extension RecordSchema where Root == Parameter {
  static let parameter = RecordSchema(
    "parameter", make: Parameter.init(range:), keys)

  private static let keys: [Key<Parameter>] = [
    Key("id", .required, Shape.id, "mã tham số", "id of the parameter") { $0.id = $1 },
    Key(
      "value", .optional, Shape.decimal, "giá trị; chưa biết thì bỏ khóa này",
      "its value; left out while nobody knows it"
    ) { $0.value = $1 },
    Key("unit", .required, Shape.text, "đơn vị, ví dụ đồng một giờ", "unit") { $0.unit = $1 },
    Key("from", .optional, Shape.date, "ngày đầu tiên, tính cả ngày đó", "first day, inclusive") {
      $0.from = $1
    },
    Key(
      "until", .optional, Shape.date, "ngày cuối cùng, tính cả ngày đó", "last day, inclusive"
    ) { $0.until = $1 },
    Key("source", .optional, Shape.text, "nguồn", "source") { $0.source = $1 },
    Key(
      "source-status", .optional, Shape.word(SourceStatus.self), "nguồn chắc đến đâu",
      "how sure the source is"
    ) { $0.sourceStatus = $1 },
    Key("note", .optional, Shape.text, "lưu ý", "note") { $0.note = $1 },
  ]
}

extension RecordSchema where Root == Initiative {
  static let initiative = RecordSchema(
    "initiative", make: { Initiative(path: "", range: $0) }, keys)

  private static let keys: [Key<Initiative>] = [
    Key("id", .required, Shape.id, "mã, cũng là tên tệp", "id, also the file's name") {
      $0.id = $1
    },
    Key("name", .required, Shape.text, "tên mô hình, sáng kiến", "its name") { $0.name = $1 },
    Key("agency", .required, Shape.id(in: .agencies), "cơ quan làm", "who runs it") {
      $0.agency = $1
    },
    Key("procedures", .optional, Shape.procedureCode.list(), "về các thủ tục nào", "procedures") {
      $0.procedures = $1
    },
    Key(
      "status", .required, Shape.word(InitiativeStatus.self),
      "đề xuất, làm thử, áp dụng hay thôi", "proposed, on trial, adopted or dropped"
    ) { $0.status = $1 },
    Key("from", .optional, Shape.date, "từ ngày", "first day") { $0.from = $1 },
    Key("result", .optional, Shape.text, "kết quả", "what came of it") { $0.result = $1 },
    Key("source", .required, Shape.text, "nguồn", "source") { $0.source = $1 },
    Key(
      "source-status", .optional, Shape.word(SourceStatus.self), "nguồn chắc đến đâu",
      "how sure the source is"
    ) { $0.sourceStatus = $1 },
    Key("note", .optional, Shape.text, "lưu ý", "note") { $0.note = $1 },
  ]
}

import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

extension RecordSchema where Root == Dialogue {
  static let dialogue = RecordSchema(
    "dialogue", make: { Dialogue(path: "", range: $0) }, keys)

  private static let keys: [Key<Dialogue>] = [
    Key("date", .required, Shape.date, "ngày đối thoại", "day of the dialogue") { $0.date = $1 },
    Key("agency", .required, Shape.id(in: .agencies), "cơ quan tổ chức", "who held it") {
      $0.agency = $1
    },
    Key(
      "channel", .optional, Shape.word(Channel.self).list(), "trực tiếp hay trực tuyến",
      "in person or online"
    ) { $0.channels = $1 },
    Key("venue", .optional, Shape.text, "ở đâu", "where") { $0.venue = $1 },
    Key("subjects", .optional, Shape.id(in: .subjects).list(), "với ai", "with whom") {
      $0.subjects = $1
    },
    Key(
      "attended", .optional, Shape.integer(0...1_000_000), "số người dự", "how many attended"
    ) { $0.attended = $1 },
    Key(
      "questions", .optional, question.shape.list(), "điều được hỏi", "what was asked"
    ) { $0.questions = $1 },
    Key("source", .optional, Shape.text, "nguồn", "source") { $0.source = $1 },
    Key("note", .optional, Shape.text, "lưu ý", "note") { $0.note = $1 },
  ]

  static let question = RecordSchema<Dialogue.Question>(
    "dialogue-question", make: Dialogue.Question.init(range:),
    [
      Key("id", .required, Shape.id, "mã câu hỏi", "id of the question") { $0.id = $1 },
      Key("ask", .required, Shape.text, "hỏi gì", "what was asked") { $0.ask = $1 },
      Key("procedures", .optional, Shape.procedureCode.list(), "về thủ tục nào", "procedures") {
        $0.procedures = $1
      },
      Key("answer", .optional, Shape.text, "trả lời", "the answer") { $0.answer = $1 },
      Key(
        "outcome", .required, Shape.word(DialogueOutcome.self),
        "đã trả lời, chuyển nơi khác, hay thành đề xuất",
        "answered, referred, or turned into a proposal"
      ) { $0.outcome = $1 },
      Key(
        "proposal",
        .requiredWhen(
          Message(
            vi: "câu hỏi đã thành đề xuất thì nói là đề xuất nào",
            en: "a question that became a proposal names it"),
          { $0.outcome?.value == .proposal }), Shape.proposalReference,
        "đề xuất, viết kế-hoạch/năm/mã#đề-xuất", "the proposal, as plan/year/code#id"
      ) { $0.proposal = $1 },
    ])
}

extension RecordSchema where Root == Translation.Entry {
  static let translation = RecordSchema(
    "translation", make: Translation.Entry.init(range:),
    [
      Key("at", .required, Shape.path, "phần nào của thủ tục", "which element of the procedure") {
        $0.at = $1
      },
      Key("text", .required, Shape.text, "bản dịch", "the translation") { $0.text = $1 },
      Key(
        "of", .required, Shape.text, "nguyên văn tiếng Việt đã dịch",
        "the Vietnamese it renders"
      ) { $0.of = $1 },
    ])
}

import Diagnostics
public import ProcedureModel
import SourceText
import YAMLSyntax

/// Every key of a procedure file, in the canonical order.
///
/// - Source: the format's own page; the parts are those of Nghị định 63/2010/NĐ-CP Điều 8(2).
extension RecordSchema where Root == Procedure {
  public static let procedure = RecordSchema(
    "procedure", make: { Procedure(path: "", range: $0) }, identity + publication + substance)

  private static let ofPublic = Presence<Procedure>.requiredWhen(
    Message(vi: "thủ tục cho người dân, doanh nghiệp phải có", en: "public procedures need it")
  ) { $0.kind?.value == .public }

  private static let identity: [Key<Procedure>] = [
    Key(
      "code", .required, Shape.code, "mã thủ tục, cũng là tên tệp",
      "national code, also the file's name"
    ) { $0.code = $1 },
    Key("name", .required, Shape.text, "tên được công bố", "the announced name") { $0.name = $1 },
    Key(
      "also-called", .optional, Shape.text.list(), "tên thường gọi, để tìm",
      "everyday names, for search"
    ) { $0.alsoCalled = $1 },
    Key(
      "summary", .optional, Shape.text, "một câu dễ hiểu cho người dân",
      "one plain sentence for the citizen"
    ) { $0.summary = $1 },
    Key(
      "purpose", .optional, Shape.text, "Nhà nước cần thủ tục này để làm gì",
      "why the State asks for it"
    ) { $0.purpose = $1 },
    Key(
      "kind", .required, Shape.word(ProcedureKind.self), "công khai hay nội bộ",
      "public or internal"
    ) { $0.kind = $1 },
    Key(
      "issuer", .required, Shape.id(in: .agencies).stated(), "cơ quan công bố", "who announces it"
    ) { $0.issuer = $1 },
    Key(
      "local-rules", .optional, Shape.word(LocalRules.self),
      "luật có giao địa phương quy định chi tiết không", "does the law leave details to the place"
    ) { $0.localRules = $1 },
    Key(
      "field", .required, Shape.id(in: .fields), "lĩnh vực, cũng là tên thư mục",
      "field, also the folder's name"
    ) { $0.field = $1 },
    Key("level", .required, Shape.word(Level.self).list().stated(), "cấp thực hiện", "level") {
      $0.level = $1
    },
    Key(
      "subjects", .required, Shape.id(in: .subjects).list().stated(), "đối tượng thực hiện",
      "who may ask for it"
    ) { $0.subjects = $1 },
    Key(
      "filed-by", .optional, RecordSchema<Filer>.filer.shape.list(),
      "ai được nộp thay cho ai", "who may file for whom"
    ) { $0.filers = $1 },
    Key("status", .required, Shape.word(Status.self), "tình trạng", "status") { $0.status = $1 },
    Key(
      "abolished",
      .requiredWhen(
        Message(
          vi: "thủ tục đã bãi bỏ phải nói bãi bỏ từ ngày nào, theo văn bản nào",
          en: "an abolished procedure says since when and by which act"),
        { $0.status?.value == .abolished }), RecordSchema<Abolition>.abolition.shape,
      "bãi bỏ khi nào, bởi văn bản nào", "when and by which act it was abolished"
    ) { $0.abolition = $1 },
    Key(
      "depth", .optional, Shape.word(Depth.self), "full, hoặc facts là chỉ có dữ kiện",
      "full, or facts only"
    ) { $0.depth = $1 },
  ]

  private static let publication: [Key<Procedure>] = [
    Key(
      "announcements",
      .requiredWhen(
        Message(
          vi: "thủ tục không còn là dự thảo phải có quyết định công bố",
          en: "all but drafts need the announcing decision"), { $0.status?.value != .draft }),
      RecordSchema<Announcement>.announcement.shape.list().stated(), "quyết định công bố",
      "announcing decisions"
    ) { $0.announcements = $1 },
    Key("was", .optional, Shape.code.list(), "mã cũ", "earlier codes") { $0.was = $1 },
    Key(
      "imported", .optional, RecordSchema<Import>.imported.shape, "bản ghi lấy từ đâu",
      "where the record was taken from"
    ) { $0.imported = $1 },
    Key(
      "checked", .optional, RecordSchema<Check>.check.shape.list(), "đã đối chiếu khi nào, với gì",
      "when and against what it was checked"
    ) { $0.checked = $1 },
    Key(
      "corrections", .optional, RecordSchema<Correction>.correction.shape.list(),
      "các lần sửa bản ghi mà không đổi quy định", "edits that mend the record only"
    ) { $0.corrections = $1 },
  ]

  private static let substance: [Key<Procedure>] = [
    Key(
      "authorities", .required, RecordSchema<Authorities>.authorities.shape.stated(),
      "cơ quan giải quyết", "who handles it"
    ) { $0.authorities = $1 },
    Key(
      "boundary", ofPublic, RecordSchema<Boundary>.boundary.shape.list().stated(),
      "nộp ở đâu cũng được (free), hay phải đúng nơi nào",
      "filed anywhere (free), or bound to a place"
    ) { $0.boundary = $1 },
    Key(
      "online", ofPublic, RecordSchema<Online>.online.shape.list().stated(),
      "dịch vụ công trực tuyến", "online service"
    ) { $0.online = $1 },
    Key(
      "channels", .required, RecordSchema<ChannelRow>.channel.shape.list().stated(),
      "cách nộp hồ sơ", "ways of filing"
    ) { $0.channels = $1 },
    Key(
      "time-limit", .required, RecordSchema<TimeLimitRow>.timeLimit.shape.list().stated(),
      "thời hạn giải quyết", "time limit"
    ) { $0.timeLimit = $1 },
    Key(
      "fees", .conditional, RecordSchema<Fee>.fee.shape.list().stated(none: true), "phí, lệ phí",
      "fees"
    ) { $0.fees = $1 },
    Key(
      "questions", .optional, RecordSchema<Question>.question.shape.list(),
      "câu hỏi dẫn đến đúng trường hợp", "questions that lead to the right case"
    ) { $0.questions = $1 },
    Key(
      "every-case", .optional, RecordSchema<EveryCase>.everyCase.shape,
      "điều mà trường hợp nào cũng cần", "what every case asks for"
    ) { $0.everyCase = $1 },
    Key(
      "cases", .required, RecordSchema<Case>.case.shape.list().stated(),
      "các trường hợp và giấy tờ", "cases and their papers"
    ) { $0.cases = $1 },
    Key(
      "conditions", .conditional, RecordSchema<Condition>.condition.shape.list().stated(none: true),
      "yêu cầu, điều kiện", "conditions"
    ) { $0.conditions = $1 },
    Key(
      "steps", .required, RecordSchema<Step>.step.shape.list().stated(), "trình tự thực hiện",
      "steps"
    ) { $0.steps = $1 },
    Key(
      "results", .conditional, RecordSchema<ProcedureResult>.result.shape.list().stated(none: true),
      "kết quả", "results"
    ) { $0.results = $1 },
    Key(
      "interlinks", .optional, RecordSchema<Interlink>.interlink.shape.list(),
      "các thủ tục liên thông ở trong", "procedures inside this one"
    ) { $0.interlinks = $1 },
    Key(
      "legal-basis", .required, RecordSchema<LegalBasis>.legalBasis.shape.list().stated(),
      "căn cứ pháp lý", "legal basis"
    ) { $0.legalBasis = $1 },
    Key(
      "volume", .optional, RecordSchema<Volume>.volume.shape.list(), "số lượt một năm",
      "how many a year"
    ) { $0.volume = $1 },
    Key(
      "cost", .optional, RecordSchema<CostRow>.cost.shape.list(), "chi phí tuân thủ",
      "compliance cost"
    ) { $0.cost = $1 },
    Key("note", .optional, Shape.text, "lưu ý", "note") { $0.note = $1 },
  ]
}

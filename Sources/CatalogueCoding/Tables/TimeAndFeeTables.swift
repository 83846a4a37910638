import ProcedureModel
import SourceText
import YAMLSyntax

extension RecordSchema where Root == TimeLimitRow {
  static let timeLimit = RecordSchema(
    "time-limit", make: TimeLimitRow.init(range:), bare: .stated(.timeSpan, none: false),
    shorthand: { node, reader in
      guard let takes = Shape.timeSpan.stated().read(node, &reader) else { return nil }
      var row = TimeLimitRow(range: reader.tree.range(node))
      row.takes = takes
      return row
    }, keys)

  private static let keys: [Key<TimeLimitRow>] =
    [
      Key("id", .optional, Shape.id, "mã của dòng", "id of the row") { $0.id = $1 }
    ] + qualifierKeys() + [
      Key("takes", .optional, Shape.timeSpan.stated(), "bao lâu", "how long") { $0.takes = $1 },
      Key(
        "plus", .optional, Shape.timeSpan, "cộng thêm bao lâu", "added to the row that else holds"
      ) { $0.plus = $1 },
      Key(
        "cut-off", .optional, Shape.hour, "nhận sau giờ này thì tính ngày làm việc sau",
        "received later, it counts for the next working day"
      ) { $0.cutOff = $1 },
      Key("counted-from", .optional, Shape.text, "tính từ khi nào", "counted from") {
        $0.countedFrom = $1
      },
      Key("not-counting", .optional, Shape.text, "không kể thời gian nào", "what is not counted") {
        $0.notCounting = $1
      },
      Key(
        "parts", .optional, part.shape.list(), "phần thời gian của cơ quan khác",
        "shares of other bodies"
      ) { $0.parts = $1 },
      Key("covers", .optional, Shape.id.list(), "các bước nằm trong thời hạn này", "steps it spans")
      { $0.covers = $1 },
    ] + claimKeys()

  private static let part = RecordSchema<TimeLimitRow.Part>(
    "part", make: { _ in TimeLimitRow.Part() },
    [
      Key("actor", .required, Shape.id(in: .agencies), "cơ quan", "the body") { $0.actor = $1 },
      Key("takes", .required, Shape.timeSpan, "bao lâu", "how long") { $0.takes = $1 },
    ])
}

extension RecordSchema where Root == Fee {
  static let fee = RecordSchema("fee", make: Fee.init(range:), keys)

  private static let keys: [Key<Fee>] =
    [
      Key("id", .required, Shape.id, "mã khoản thu", "id of the fee") { $0.id = $1 },
      Key("name", .optional, Shape.text, "tên khoản thu", "name of the fee") { $0.name = $1 },
      Key(
        "kind", .optional, Shape.word(FeeKind.self), "phí, lệ phí hay giá", "fee, charge or price"
      ) { $0.kind = $1 },
      Key("per", .optional, Shape.text, "tính trên gì: hồ sơ, lần, bản", "for each what") {
        $0.per = $1
      },
    ] + qualifierKeys() + [
      Key("amount", .optional, Shape.money.stated(), "mức thu", "the amount") { $0.amount = $1 },
      Key("of", .optional, Shape.text, "tỷ lệ của cái gì", "what it is a share of") { $0.of = $1 },
      Key("rates", .optional, rate.shape.list(), "các mức thu", "rates") { $0.rates = $1 },
      Key(
        "at-most", .optional, Shape.money, "mức tối đa, khi cơ quan khác định mức cụ thể",
        "the ceiling, where another body fixes the amount"
      ) { $0.atMost = $1 },
      Key(
        "set-by", .optional, Shape.id(in: .agencies), "cơ quan quyết định mức thu",
        "the body that fixes it"
      ) { $0.setBy = $1 },
      Key("reductions", .optional, reduction.shape.list(), "miễn, giảm", "reductions") {
        $0.reductions = $1
      },
    ] + claimKeys()

  private static let rate = RecordSchema<Fee.Rate>(
    "rate", make: Fee.Rate.init(range:),
    [
      Key("id", .optional, Shape.id, "mã của mức", "id of the rate") { $0.id = $1 }
    ] + qualifierKeys() + [
      Key("amount", .required, Shape.money.stated(), "mức thu", "the amount") { $0.amount = $1 },
      Key("of", .optional, Shape.text, "tỷ lệ của cái gì", "what it is a share of") { $0.of = $1 },
    ] + claimKeys())

  private static let reduction = RecordSchema<Fee.Reduction>(
    "reduction", make: Fee.Reduction.init(range:),
    [
      Key("id", .optional, Shape.id, "mã của mức giảm", "id of the reduction") { $0.id = $1 },
      Key("to", .required, Shape.money, "còn phải nộp bao nhiêu", "what is left to pay") {
        $0.to = $1
      },
    ] + commonKeys())
}

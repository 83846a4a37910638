import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

extension RecordSchema where Root == Announcement {
  static let announcement = RecordSchema("announcement", make: Announcement.init(range:), keys)

  private static let keys: [Key<Announcement>] =
    [
      Key(
        "instrument", .required, Shape.legalReference, "quyết định công bố",
        "the announcing decision"
      ) { $0.instrument = $1 },
      Key(
        "about", .optional, Shape.word(AnnouncementSubject.self),
        "mới, sửa đổi, thay thế hay bãi bỏ", "new, amended, replaced or abolished"
      ) { $0.about = $1 },
      Key(
        "effective", .optional, Shape.date, "ngày nội dung có hiệu lực", "first day of the content"
      ) { $0.effective = $1 },
      Key(
        "entered", .optional, Shape.date, "ngày nhập vào cơ sở dữ liệu quốc gia",
        "day of entry in the national database"
      ) { $0.entered = $1 },
      Key(
        "published", .optional, publication.shape.list(), "nơi và ngày công khai",
        "where and when made public"
      ) { $0.published = $1 },
    ] + claimKeys()

  private static let publication = RecordSchema<Announcement.Publication>(
    "publication", make: { _ in Announcement.Publication() },
    [
      Key("where", .required, Shape.word(PublicationPlace.self), "ở đâu", "where") {
        $0.place = $1
      },
      Key("date", .optional, Shape.date, "ngày nào", "when") { $0.date = $1 },
    ])
}

extension RecordSchema where Root == Authorities {
  static let authorities = RecordSchema(
    "authorities", make: Authorities.init(range:),
    [
      Key(
        "decide", .required, row.shape.list().stated(none: true), "cơ quan quyết định",
        "who decides"
      ) { $0.decide = $1 },
      Key(
        "execute", .required, row.shape.list().stated(none: true), "cơ quan thực hiện",
        "who carries it out"
      ) { $0.execute = $1 },
      Key(
        "receive", .optional, row.shape.list().stated(none: true), "nơi tiếp nhận", "who receives"
      ) { $0.receive = $1 },
      Key(
        "coordinate", .optional, row.shape.list().stated(none: true), "cơ quan phối hợp",
        "who works along"
      ) { $0.coordinate = $1 },
      Key(
        "delegated", .optional, delegation.shape.list().stated(none: true), "ủy quyền", "delegation"
      ) { $0.delegated = $1 },
    ] + claimKeys())

  private static let row = RecordSchema<AuthorityRow>(
    "authority", make: AuthorityRow.init(range:), bare: .reference(.agencies),
    shorthand: { node, reader in
      guard let agency = Shape.id(in: .agencies).read(node, &reader) else { return nil }
      var row = AuthorityRow(range: agency.range)
      row.agency = agency
      return row
    },
    [
      Key("agency", .required, Shape.id(in: .agencies), "cơ quan", "the agency") { $0.agency = $1 }
    ] + commonKeys())

  private static let delegation = RecordSchema<Delegation>(
    "delegation", make: Delegation.init(range:),
    [
      Key("giver", .required, Shape.id(in: .agencies), "cơ quan ủy quyền", "who delegates") {
        $0.giver = $1
      },
      Key("to", .required, Shape.id(in: .agencies), "cơ quan nhận ủy quyền", "to whom") {
        $0.to = $1
      },
      Key("instrument", .optional, Shape.legalReference, "văn bản ủy quyền", "by which act") {
        $0.instrument = $1
      },
      Key("reviewed", .optional, review.shape.list(), "các lần đánh giá", "reviews of it") {
        $0.reviewed = $1
      },
    ] + commonKeys())

  private static let review = RecordSchema<Delegation.Review>(
    "delegation-review", make: { _ in Delegation.Review() },
    [
      Key("date", .required, Shape.date, "ngày", "day") { $0.date = $1 },
      Key("by", .optional, Shape.id(in: .agencies), "cơ quan đánh giá", "by whom") { $0.by = $1 },
      Key(
        "result", .required, Shape.word(DelegationReview.self), "giữ, điều chỉnh hay rút",
        "keep, adjust or withdraw"
      ) { $0.result = $1 },
      Key("because", .optional, Shape.text, "vì sao", "why") { $0.because = $1 },
    ])
}

extension RecordSchema where Root == Boundary {
  static let boundary = RecordSchema(
    "boundary", make: Boundary.init(range:), bare: .words(["free"]),
    shorthand: { node, reader in
      guard reader.tree.textEquals(node, "free") else {
        reader.unknownWord(reader.text(node), node, ["free", "unstated"])
        return nil
      }
      var boundary = Boundary(range: reader.tree.range(node))
      boundary.isFree = true
      return boundary
    },
    [
      Key(
        "bound-to", .optional, Shape.word(BoundTo.self), "phải nộp ở đâu", "where it must be filed"
      ) { $0.boundTo = $1 },
      Key(
        "free-within", .optional, Shape.word(FreeWithin.self),
        "nộp ở nơi nào trong tỉnh, trong xã cũng được",
        "may be filed anywhere within the province or the commune"
      ) { $0.freeWithin = $1 },
    ] + commonKeys())
}

extension RecordSchema where Root == Online {
  static let online = RecordSchema("online", make: Online.init(range:), keys)

  private static let keys: [Key<Online>] =
    [
      Key(
        "level", .required, Shape.onlineLevel,
        "mức trực tuyến: none, partial (một phần), full (toàn trình)",
        "how far online: none, partial, full"
      ) { $0.level = $1 },
      Key(
        "eligible", .optional, Shape.word(OnlineEligibility.self).stated(),
        "luật có cho làm trực tuyến toàn trình không", "does the law allow it wholly online"
      ) { $0.eligible = $1 },
      Key(
        "partial-because", .optional, partial.shape.list().stated(), "vì sao chỉ một phần",
        "why only partly"
      ) { $0.partialBecause = $1 },
      Key(
        "services", .optional, Shape.procedureCode.list(), "mã dịch vụ công trực tuyến",
        "codes of the online services"
      ) { $0.services = $1 },
      Key("url", .optional, Shape.text, "địa chỉ nộp trực tuyến", "where to file online") {
        $0.url = $1
      },
      Key(
        "payment", .optional, Shape.word(OnlinePayment.self).stated(),
        "có thanh toán trực tuyến không", "online payment"
      ) { $0.payment = $1 },
      Key(
        "identity", .optional, Shape.word(OnlineIdentity.self), "tài khoản định danh",
        "identity account"
      ) { $0.identity = $1 },
      Key(
        "proactive", .optional, Shape.integer(0...4), "mức chủ động phục vụ, 0 đến 4",
        "proactive level, 0 to 4"
      ) { $0.proactive = $1 },
    ] + commonKeys()

  private static let partial = RecordSchema<Online.Partial>(
    "partial", make: Online.Partial.init(range:),
    [
      Key("reason", .required, Shape.word(PartialReason.self), "lý do", "the reason") {
        $0.reason = $1
      }
    ] + claimKeys())
}

extension Shape where Value == Stated<Located<OnlineLevel>> {
  /// Here `none` is a level, not a missing part.
  static var onlineLevel: Shape {
    let level = Shape<Located<OnlineLevel>>.word(OnlineLevel.self)
    return Shape(.stated(level.description, none: false)) { node, reader in
      if reader.tree.kind(node) == .scalar, reader.tree.textEquals(node, "unstated") {
        return .unstated(reader.tree.range(node))
      }
      return level.read(node, &reader).map { .given($0) }
    }
  }
}

extension RecordSchema where Root == Filer {
  static let filer = RecordSchema("filer", make: Filer.init(range:), keys)

  private static let keys: [Key<Filer>] =
    [
      Key("id", .optional, Shape.id, "mã của dòng", "id of the row") { $0.id = $1 },
      Key("who", .required, Shape.text, "ai nộp, ví dụ cha, mẹ", "who files, such as a parent") {
        $0.who = $1
      },
      Key("for", .optional, Shape.text, "nộp cho ai, ví dụ con", "for whom, such as the child") {
        $0.beneficiary = $1
      },
      Key(
        "mandate", .optional, Shape.word(Mandate.self),
        "giấy ủy quyền: không cần, bản thường hay phải chứng thực",
        "the written mandate: unneeded, plain or certified"
      ) { $0.mandate = $1 },
    ] + commonKeys()
}

extension RecordSchema where Root == ChannelRow {
  static let channel = RecordSchema(
    "channel", make: ChannelRow.init(range:),
    bare: .words(Channel.allCases.map(\.rawValue)),
    shorthand: { node, reader in
      guard let channel = Shape.word(Channel.self).read(node, &reader) else { return nil }
      var row = ChannelRow(range: channel.range)
      row.channel = channel
      return row
    },
    // `channel` is this row's own key, so the qualifier of that name is left out.
    [
      Key("channel", .required, Shape.word(Channel.self), "cách nộp", "way of filing") {
        $0.channel = $1
      }
    ] + qualifierKeys().filter { $0.name != "channel" } + claimKeys())
}

extension RecordSchema where Root == Condition {
  static let condition = RecordSchema(
    "condition", make: Condition.init(range:),
    [
      Key("id", .required, Shape.id, "mã điều kiện", "id of the condition") { $0.id = $1 },
      Key("text", .required, Shape.text, "nội dung", "what it says") { $0.text = $1 },
      Key("kind", .optional, Shape.word(ConditionKind.self), "loại", "its kind") { $0.kind = $1 },
    ] + commonKeys())
}

extension RecordSchema where Root == ProcedureResult {
  static let result = RecordSchema("result", make: ProcedureResult.init(range:), keys)

  private static let keys: [Key<ProcedureResult>] =
    [
      Key(
        "paper", .optional, Shape.id(in: .papers), "giấy tờ, theo mã trong sổ",
        "the paper, by its id in the registry"
      ) { $0.paper = $1 },
      Key("id", .optional, Shape.id, "mã của kết quả", "id inside this file") { $0.id = $1 },
      Key("name", .optional, Shape.text, "tên kết quả", "name of the result") { $0.name = $1 },
      Key("code", .optional, Shape.text.stated(), "mã kết quả", "code of the result") {
        $0.code = $1
      },
      Key("outcome", .optional, Shape.word(Outcome.self), "kết cục", "the outcome") {
        $0.outcome = $1
      },
      Key(
        "formats", .optional, Shape.word(ResultFormat.self).list(), "bản giấy, bản điện tử",
        "paper, electronic"
      ) { $0.formats = $1 },
      Key("valid", .optional, Shape.validity.stated(), "giá trị bao lâu", "how long it is valid") {
        $0.valid = $1
      },
      Key(
        "returned", .optional, Shape.word(Channel.self).list(), "trả bằng cách nào",
        "how it is returned"
      ) { $0.returned = $1 },
    ] + qualifierKeys().filter { $0.name != "outcome" } + claimKeys()
}

extension RecordSchema where Root == Interlink {
  static let interlink = RecordSchema(
    "interlink", make: Interlink.init(range:),
    [
      Key("procedure", .optional, Shape.code, "thủ tục ở trong", "the procedure inside") {
        $0.procedure = $1
      },
      Key("id", .optional, Shape.id, "mã, khi chưa có mã thủ tục", "id where it has no code") {
        $0.id = $1
      },
      Key("name", .optional, Shape.text, "tên, khi chưa có mã thủ tục", "name where it has no code")
      { $0.name = $1 },
      Key("after", .optional, Shape.text.list(), "sau thủ tục nào", "after which") {
        $0.after = $1
      },
    ] + commonKeys())
}

extension RecordSchema where Root == LegalBasis {
  static let legalBasis = RecordSchema(
    "legal-basis", make: LegalBasis.init(range:), bare: .legalReference,
    shorthand: { node, reader in
      guard let reference = Shape.legalReference.read(node, &reader) else { return nil }
      var basis = LegalBasis(range: reference.range)
      basis.reference = reference
      return basis
    },
    [
      Key(
        "ref", .required, Shape.legalReference, "văn bản và điều khoản", "the act and its pinpoint"
      ) { $0.reference = $1 }
    ] + commonKeys())
}

extension RecordSchema where Root == Volume {
  static let volume = RecordSchema(
    "volume", make: Volume.init(range:),
    [
      Key(
        "subjects", .optional, Shape.integer(0...100_000_000), "số đối tượng một năm",
        "subjects a year"
      ) { $0.subjects = $1 },
      Key("times", .optional, Shape.integer(0...100_000_000), "số lần một năm", "times a year") {
        $0.times = $1
      },
      Key("year", .required, Shape.integer(1990...2100), "năm", "year") { $0.year = $1 },
      Key("source", .required, Shape.text, "nguồn", "source") { $0.source = $1 },
    ] + commonKeys())
}

extension RecordSchema where Root == CostRow {
  static let cost = RecordSchema(
    "cost", make: CostRow.init(range:),
    [
      Key("activity", .required, Shape.word(CostActivity.self), "việc gì", "the activity") {
        $0.activity = $1
      },
      Key("at", .optional, Shape.pathText, "ở giấy tờ hay bước nào", "path of the document or step")
      {
        $0.at = $1
      },
      Key("hours", .optional, Shape.hundredths.list(), "số giờ", "hours") { $0.hours = $1 },
      Key("times", .optional, Shape.integer(0...999), "số lần", "times") { $0.times = $1 },
      Key(
        "bought", .optional, Shape.integer(0...1_000_000_000), "dịch vụ phải mua, đồng",
        "services bought, in đồng"
      ) { $0.bought = $1 },
      Key("who", .optional, Shape.word(Payer.self), "ai chịu", "who bears it") { $0.who = $1 },
      Key("source", .optional, Shape.text, "nguồn", "source") { $0.source = $1 },
    ] + commonKeys())
}

extension RecordSchema where Root == Check {
  static let check = RecordSchema(
    "checked", make: Check.init(range:),
    [
      Key("agency", .optional, Shape.id(in: .agencies), "cơ quan đối chiếu", "who checked") {
        $0.agency = $1
      },
      Key("date", .required, Shape.date, "ngày đối chiếu", "when") { $0.date = $1 },
      Key("against", .required, Shape.text, "đối chiếu với gì", "against what") { $0.against = $1 },
    ])
}

extension RecordSchema where Root == Import {
  static let imported = RecordSchema(
    "imported", make: Import.init(range:),
    [
      Key("url", .optional, Shape.text, "địa chỉ bản ghi", "address of the record") { $0.url = $1 },
      Key("id", .optional, Shape.text, "mã bản ghi ở nguồn", "the record's id at its source") {
        $0.id = $1
      },
      Key("date", .required, Shape.date, "ngày lấy", "when it was taken") { $0.date = $1 },
    ])
}

extension RecordSchema where Root == Correction {
  static let correction = RecordSchema(
    "correction", make: Correction.init(range:),
    [
      Key("date", .required, Shape.date, "ngày sửa", "when") { $0.date = $1 },
      Key("at", .required, Shape.pathText, "chỗ sửa", "where") { $0.at = $1 },
      Key("because", .required, Shape.text, "vì sao", "why") { $0.because = $1 },
    ])
}

extension RecordSchema where Root == Abolition {
  static let abolition = RecordSchema(
    "abolished", make: Abolition.init(range:),
    [
      Key("date", .required, Shape.date, "ngày bãi bỏ", "when") { $0.date = $1 },
      Key("instrument", .required, Shape.legalReference, "văn bản bãi bỏ", "by which act") {
        $0.instrument = $1
      },
      Key(
        "replaced-by", .required, Shape.code.list().stated(none: true), "thủ tục thay thế",
        "what replaces it"
      ) { $0.replacedBy = $1 },
    ])
}

import ProcedureModel
import SourceText
import YAMLSyntax

/// What an entry is called; it stands before the entry's own keys.
private func nameKeys<Root: RegistryEntry>(_ presence: Presence<Root>) -> [Key<Root>] {
  [
    Key("name", presence, Shape.text, "tên", "name") { $0.common.name = $1 },
    Key("also-called", .optional, Shape.text.list(), "tên khác", "other names") {
      $0.common.alsoCalled = $1
    },
    Key("en", .optional, Shape.text, "tên tiếng Anh", "English name") { $0.common.english = $1 },
    Key("was", .optional, Shape.text.list(), "mã cũ", "earlier ids") { $0.common.was = $1 },
  ]
}

/// When an entry holds.
private func periodKeys<Root: RegistryEntry>() -> [Key<Root>] {
  [
    Key("from", .optional, Shape.date, "ngày đầu tiên", "first day") { $0.common.from = $1 },
    Key("until", .optional, Shape.date, "ngày cuối cùng", "last day") { $0.common.until = $1 },
  ]
}

/// Where an entry comes from; it stands after the entry's own keys.
private func sourceKeys<Root: RegistryEntry>() -> [Key<Root>] {
  [
    Key("note", .optional, Shape.text, "lưu ý", "note") { $0.common.note = $1 },
    Key("source", .optional, Shape.text, "nguồn", "source") { $0.common.source = $1 },
    Key(
      "source-status", .optional, Shape.word(SourceStatus.self), "nguồn chắc đến đâu",
      "how sure the source is"
    ) { $0.common.sourceStatus = $1 },
  ]
}

/// A table of an entry's own keys between those that all entries have, in the order of the layout.
///
/// The period stands after the own key that `periodAfter` names, else before all of them.
private func entry<Root: RegistryEntry>(
  _ name: String, _ keys: [Key<Root>], nameKey: Presence<Root> = .required,
  periodAfter: String? = nil
) -> RecordSchema<Root> {
  let place = keys.firstIndex { $0.name == periodAfter }.map { $0 + 1 } ?? 0
  return RecordSchema(
    name, make: { Root(id: Located("", at: $0)) },
    nameKeys(nameKey) + keys[..<place] + periodKeys() + keys[place...] + sourceKeys())
}

extension RecordSchema where Root == Agency {
  static let agency: RecordSchema = entry(
    "agency",
    [
      Key(
        "kind", .optional, Shape.word(AgencyKind.self), "một cơ quan, một loại cơ quan hay một vai",
        "a body, a class of bodies or a role"
      ) { $0.kind = $1 },
      Key("level", .optional, Shape.word(Level.self), "cấp", "level") { $0.level = $1 },
      Key("parent", .optional, Shape.id(in: .agencies), "cơ quan cấp trên", "the body above") {
        $0.parent = $1
      },
      Key("place", .optional, Shape.id(in: .places), "nơi", "place") { $0.place = $1 },
      Key("successors", .optional, Shape.id(in: .agencies).list(), "cơ quan kế tục", "successors") {
        $0.successors = $1
      },
      Key("addresses", .optional, address.shape.list(), "địa chỉ", "addresses") {
        $0.addresses = $1
      },
      Key("code", .optional, Shape.text, "mã", "code") { $0.code = $1 },
      Key(
        "owners", .optional, Shape.text.list(), "ai duyệt ở kho mã nguồn: @tổ-chức/nhóm, @tên, thư",
        "who reviews on the forge: @organisation/team, @name, mail"
      ) { $0.owners = $1 },
    ])

  private static let address = RecordSchema<Agency.Address>(
    "address", make: { _ in Agency.Address() },
    [
      Key("text", .required, Shape.text, "địa chỉ", "address") { $0.text = $1 },
      Key("phone", .optional, Shape.quotedText, "điện thoại", "telephone") { $0.phone = $1 },
      Key("hours", .optional, Shape.text, "giờ làm việc", "opening hours") { $0.hours = $1 },
    ])
}

extension RecordSchema where Root == Field {
  static let field: RecordSchema = entry(
    "field",
    [
      Key("code", .optional, Shape.text, "mã", "code") { $0.code = $1 },
      Key("parent", .optional, Shape.id(in: .fields), "lĩnh vực lớn hơn", "the wider field") {
        $0.parent = $1
      },
      Key("agency", .optional, Shape.id(in: .agencies), "cơ quan quản lý", "agency") {
        $0.agency = $1
      },
    ])
}

extension RecordSchema where Root == Subject {
  static let subject: RecordSchema = entry(
    "subject",
    [
      Key("code", .optional, Shape.text, "mã", "code") { $0.code = $1 },
      Key(
        "who", .optional, Shape.word(Payer.self), "người dân, doanh nghiệp hay cán bộ",
        "citizen, business or official"
      ) { $0.who = $1 },
      Key(
        "kind", .optional, Shape.word(SubjectGroup.self), "nhóm được miễn, giảm",
        "a group that is exempted"
      ) { $0.kind = $1 },
      Key("part-of", .optional, Shape.id(in: .subjects).list(), "thuộc nhóm", "part of") {
        $0.partOf = $1
      },
    ])
}

extension RecordSchema where Root == Place {
  static let place: RecordSchema = entry(
    "place",
    [
      Key("kind", .optional, Shape.word(PlaceKind.self), "loại", "kind") { $0.kind = $1 },
      Key("parent", .optional, Shape.id(in: .places), "thuộc", "parent") { $0.parent = $1 },
      Key(
        "classes", .optional, Shape.id(in: .places).list(), "thuộc các vùng", "areas it belongs to"
      ) { $0.classes = $1 },
      Key("successors", .optional, Shape.id(in: .places).list(), "nơi kế tục", "successors") {
        $0.successors = $1
      },
      Key("code", .optional, Shape.text, "mã", "code") { $0.code = $1 },
    ])
}

extension RecordSchema where Root == Paper {
  static let paper: RecordSchema = entry(
    "paper",
    [
      Key("kind", .optional, Shape.word(PaperKind.self), "loại", "kind") { $0.kind = $1 },
      Key("issued-by", .optional, Shape.id(in: .agencies).list(), "ai cấp", "who issues it") {
        $0.issuedBy = $1
      },
      Key(
        "held-by", .optional, holding.shape.list().stated(none: true), "cơ sở dữ liệu đang giữ",
        "databases that hold it"
      ) { $0.heldBy = $1 },
      Key("forms", .optional, form.shape.list().stated(none: true), "các mẫu", "forms") {
        $0.forms = $1
      },
      Key(
        "replaced-as", .optional, Shape.id, "tên trong Nghị quyết 66.7/2025/NQ-CP Điều 4",
        "slug of NQ 66.7/2025/NQ-CP Điều 4"
      ) { $0.replacedAs = $1 },
      Key("confirmed-by", .optional, Shape.word(Confirmer.self), "ai xác nhận", "who confirms it") {
        $0.confirmedBy = $1
      },
      Key(
        "ended-by", .optional, Shape.legalReference.list(), "văn bản chấm dứt",
        "the act that ended it"
      ) { $0.endedBy = $1 },
    ], periodAfter: "confirmed-by")

  private static let holding = RecordSchema<Paper.Holding>(
    "holding", make: Paper.Holding.init(range:),
    [
      Key("database", .required, Shape.id(in: .databases), "cơ sở dữ liệu", "database") {
        $0.database = $1
      }
    ] + commonKeys() + [
      Key("source", .optional, Shape.text, "nguồn", "source") { $0.source = $1 },
      Key(
        "source-status", .optional, Shape.word(SourceStatus.self), "nguồn chắc đến đâu",
        "how sure the source is"
      ) { $0.sourceStatus = $1 },
    ])

  private static let form = RecordSchema<Paper.Form>(
    "form", make: Paper.Form.init(range:),
    [
      Key("file", .optional, Shape.text.stated(none: true), "tệp", "file") { $0.file = $1 },
      Key("number", .optional, Shape.text, "số mẫu", "number of the form") { $0.number = $1 },
    ] + commonKeys() + [
      Key("source", .optional, Shape.text, "nguồn", "source") { $0.source = $1 },
      Key(
        "source-status", .optional, Shape.word(SourceStatus.self), "nguồn chắc đến đâu",
        "how sure the source is"
      ) { $0.sourceStatus = $1 },
    ])
}

extension RecordSchema where Root == PhraseEntry {
  static let phrase: RecordSchema = entry(
    "phrase",
    [
      Key("basis", .optional, Shape.legalReference.list(), "căn cứ", "basis") { $0.basis = $1 }
    ])
}

extension RecordSchema where Root == Database {
  static let database: RecordSchema = entry(
    "database",
    [
      Key("owner", .optional, Shape.id(in: .agencies), "chủ quản", "owner") { $0.owner = $1 },
      Key("basis", .optional, Shape.legalReference.list(), "căn cứ", "basis") { $0.basis = $1 },
      Key("url", .optional, Shape.text, "địa chỉ", "address") { $0.url = $1 },
    ])
}

extension RecordSchema where Root == Instrument {
  static let instrument: RecordSchema = entry(
    "instrument",
    [
      Key("title", .optional, Shape.text, "trích yếu", "title") { $0.title = $1 },
      Key("kind", .optional, Shape.word(InstrumentKind.self), "loại văn bản", "kind") {
        $0.kind = $1
      },
      Key("issuer", .optional, Shape.id(in: .agencies), "cơ quan ban hành", "issuer") {
        $0.issuer = $1
      },
      Key("issued", .optional, Shape.date, "ngày ban hành", "issued") { $0.issued = $1 },
      Key("effective", .optional, Shape.date, "ngày có hiệu lực", "effective") {
        $0.effective = $1
      },
      Key("amends", .optional, Shape.legalReference.list(), "sửa đổi", "amends") { $0.amends = $1 },
      Key("repeals", .optional, Shape.legalReference.list(), "bãi bỏ", "repeals") {
        $0.repeals = $1
      },
      Key("repealed-by", .optional, Shape.legalReference.list(), "bị bãi bỏ bởi", "repealed by") {
        $0.repealedBy = $1
      },
      Key("url", .optional, Shape.text, "địa chỉ", "address") { $0.url = $1 },
    ], nameKey: .optional, periodAfter: "effective")
}

extension RecordSchema where Root == Holiday {
  static let holiday = RecordSchema(
    "holiday", make: { _ in Holiday() },
    [
      Key("date", .required, Shape.date, "ngày", "day") { $0.date = $1 },
      Key("name", .required, Shape.text, "tên", "name") { $0.name = $1 },
      Key(
        "kind", .required, Shape.word(Holiday.Kind.self), "nghỉ, hay làm bù", "holiday or make-up"
      ) { $0.kind = $1 },
      Key("source", .required, Shape.text, "nguồn", "source") { $0.source = $1 },
    ])
}

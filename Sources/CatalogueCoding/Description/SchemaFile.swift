public import Diagnostics
import ProcedureModel

/// One kind of file with a schema of its own.
public enum SchemaFile: String, Sendable, CaseIterable {
  case procedure, overlay, journey, dialogue, translation
  case agencies, fields, subjects, places, papers, databases, instruments, holidays
  case settings
  case plan, parameters, review, decisions, initiative

  /// Where the schema is committed, relative to the workspace.
  public var path: String {
    switch self {
    case .plan, .parameters, .review, .decisions, .initiative:
      "reviews/schema/\(rawValue).json"
    default:
      "catalogue/schema/\(rawValue).json"
    }
  }

  /// Which files it describes, as a pattern for editors.
  public var glob: String {
    switch self {
    case .procedure: "catalogue/procedures/*/*.yaml"
    case .overlay: "catalogue/local/*/*.yaml"
    case .journey: "catalogue/journeys/*.yaml"
    case .dialogue: "catalogue/dialogues/*.yaml"
    case .translation: "catalogue/translations/*/*.yaml"
    case .instruments: "catalogue/registries/instruments/*.yaml"
    case .settings: "thutuc.yaml"
    case .plan: "reviews/plans/*.yaml"
    case .parameters: "reviews/parameters.yaml"
    case .review: "reviews/*/[0-9][0-9][0-9][0-9]/*.yaml"
    case .decisions: "reviews/decisions/*.yaml"
    case .initiative: "reviews/initiatives/*.yaml"
    default: "catalogue/registries/\(rawValue).yaml"
    }
  }

  /// What such a file is, for people.
  public var title: Message {
    switch self {
    case .procedure: Message(vi: "Một thủ tục hành chính", en: "One procedure")
    case .overlay:
      Message(
        vi: "Điều một nơi quy định khác cho một thủ tục",
        en: "What one place sets differently for a procedure")
    case .journey: Message(vi: "Một sự kiện trong đời", en: "A life event")
    case .dialogue: Message(vi: "Một buổi đối thoại", en: "A dialogue")
    case .translation: Message(vi: "Bản dịch của một thủ tục", en: "Translations of a procedure")
    case .agencies: Message(vi: "Sổ cơ quan", en: "Registry of agencies")
    case .fields: Message(vi: "Sổ lĩnh vực", en: "Registry of fields")
    case .subjects: Message(vi: "Sổ đối tượng", en: "Registry of subjects")
    case .places: Message(vi: "Sổ nơi", en: "Registry of places")
    case .papers: Message(vi: "Sổ giấy tờ", en: "Registry of papers")
    case .databases: Message(vi: "Sổ cơ sở dữ liệu", en: "Registry of databases")
    case .instruments: Message(vi: "Sổ văn bản", en: "Registry of legal instruments")
    case .holidays: Message(vi: "Ngày nghỉ và ngày làm bù", en: "Holidays and make-up days")
    case .settings: Message(vi: "Cài đặt của danh mục", en: "Settings of the catalogue")
    case .plan: Message(vi: "Một kế hoạch", en: "A plan")
    case .parameters: Message(vi: "Tham số chi phí", en: "Cost parameters")
    case .review: Message(vi: "Một bản rà soát", en: "A review")
    case .decisions: Message(vi: "Các quyết định trong năm", en: "Decisions of a year")
    case .initiative: Message(vi: "Một mô hình, sáng kiến", en: "A model or an initiative")
    }
  }

  /// How the records of such a file lie in it.
  enum Form: Sendable {
    case one
    /// A list, which may be empty.
    case list
    /// A mapping from ids to entries.
    case entries
  }

  var form: Form {
    switch self {
    case .agencies, .fields, .subjects, .places, .papers, .databases, .instruments: .entries
    case .holidays, .translation, .parameters, .decisions: .list
    default: .one
    }
  }

  public var recordDescription: RecordDescription {
    switch self {
    case .procedure: RecordSchema<Procedure>.procedure.description
    case .overlay: RecordSchema<Overlay>.overlay.description
    case .journey: RecordSchema<Journey>.journey.description
    case .dialogue: RecordSchema<Dialogue>.dialogue.description
    case .translation: RecordSchema<Translation.Entry>.translation.description
    case .agencies: RecordSchema<Agency>.agency.description
    case .fields: RecordSchema<Field>.field.description
    case .subjects: RecordSchema<Subject>.subject.description
    case .places: RecordSchema<Place>.place.description
    case .papers: RecordSchema<Paper>.paper.description
    case .databases: RecordSchema<Database>.database.description
    case .instruments: RecordSchema<Instrument>.instrument.description
    case .holidays: RecordSchema<Holiday>.holiday.description
    case .settings: RecordSchema<WorkspaceSettings>.settings.description
    case .plan: RecordSchema<Plan>.plan.description
    case .parameters: RecordSchema<Parameter>.parameter.description
    case .review: RecordSchema<Review>.review.description
    case .decisions: RecordSchema<Decision>.decision.description
    case .initiative: RecordSchema<Initiative>.initiative.description
    }
  }

  /// The JSON Schema of the dump of all procedures, as the open data has it.
  package static var records: String {
    var writer = SchemaWriter(isPartial: false)
    return writer.file("Mọi thủ tục của danh mục · All procedures of the catalogue") { writer in
      let record = writer.record(SchemaFile.procedure.recordDescription, isPartial: false)
      let texts = ["$schema", "title", "day", "revision", "licence"].map { name in
        (name, JSONNode.object([("type", .string("string"))]))
      }
      let list: [(String, JSONNode)] = [("type", .string("array")), ("items", .object(record))]
      return [
        ("type", .string("object")),
        ("properties", .object(texts + [("procedures", .object(list))])),
        ("required", .array([.string("title"), .string("day"), .string("procedures")])),
        ("additionalProperties", .flag(false)),
      ]
    }.text
  }

  /// The JSON Schema, draft 2020-12, as it is committed.
  public var text: String {
    var writer = SchemaWriter(isPartial: self == .overlay)
    let title = title
    return writer.file("\(title.vietnamese) · \(title.english)") { writer in
      // An overlay itself must say its code and its place; what it changes need not be whole.
      let record = writer.record(recordDescription, isPartial: false)
      switch form {
      case .one:
        return record
      case .list:
        return [("type", .string("array")), ("items", .object(record))]
      case .entries:
        let names = self == .instruments ? ShapeSchema.legal : "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
        return [
          ("type", .string("object")),
          ("propertyNames", .object([("pattern", .string(names))])),
          ("additionalProperties", .object(record)),
        ]
      }
    }.text
  }
}

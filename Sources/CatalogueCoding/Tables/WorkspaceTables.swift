import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

extension RecordSchema where Root == WorkspaceSettings {
  static let settings = RecordSchema(
    "thutuc.yaml", make: { _ in WorkspaceSettings() },
    [
      Key("title", .required, Shape.text, "tên của danh mục", "title of the catalogue") {
        $0.title = $1
      },
      Key("place", .required, Shape.id(in: .places), "nơi", "the place") { $0.place = $1 },
      Key(
        "languages", .optional, Shape.id.list(), "các ngôn ngữ của trang", "languages of the site"
      ) { $0.languages = $1 },
      Key("base-url", .optional, Shape.text, "địa chỉ gốc của trang", "base address of the site") {
        $0.baseURL = $1
      },
      Key("plans", .optional, Shape.id.list(), "các kế hoạch đang áp dụng", "plans in force") {
        $0.plans = $1
      },
      Key("rules", .optional, rules, "mức của từng quy tắc", "settings by rule") {
        $0.rules = $1
      },
      Key(
        "rule-pack", .optional, Shape.integer(1...9999),
        "bộ quy tắc được giữ, không tự lên bản mới",
        "the rule pack that is pinned"
      ) { $0.rulePack = $1 },
      Key(
        "paths", .optional, pathSettings.shape.list(), "mức của quy tắc theo thư mục hay tệp",
        "settings by folder or file"
      ) { $0.paths = $1 },
      Key(
        "changes", .optional, rules, "mức của từng cổng chặn khi so sánh hai bản",
        "settings by gate of the diff"
      ) { $0.changes = $1.map { (gate: $0.rule, setting: $0.setting) } },
    ])

  private static let pathSettings = RecordSchema<PathSettings>(
    "path-settings", make: PathSettings.init(range:),
    [
      Key("path", .required, Shape.text, "thư mục hay tệp", "folder or file") { $0.path = $1 },
      Key("rules", .required, rules, "mức của từng quy tắc", "settings by rule") { $0.rules = $1 },
    ])

  private static let rules = Shape<[(rule: Located<String>, setting: Located<RuleSetting>)]>(
    .mapping(.words(RuleSetting.allCases.map(\.rawValue)))
  ) { node, reader in
    guard reader.tree.kind(node) == .mapping else {
      reader.report(
        "value-shape",
        Message(vi: "ở đây cần các cặp mã quy tắc: mức", en: "expected pairs of rule id: setting"),
        at: reader.place(node))
      return nil
    }
    var pairs: [(rule: Located<String>, setting: Located<RuleSetting>)] = []
    for (key, value) in reader.tree.entries(node) {
      if let rule = reader.slug(key),
        let setting = Shape.word(RuleSetting.self).read(value, &reader)
      {
        pairs.append((rule, setting))
      }
    }
    return pairs
  }
}

extension RecordSchema where Root == Plan {
  static let plan = RecordSchema(
    "plan", make: Plan.init(range:),
    [
      Key("id", .required, Shape.id, "mã, cũng là tên tệp", "id, also the file's name") {
        $0.id = $1
      },
      Key("number", .optional, Shape.text, "số hiệu", "number") { $0.number = $1 },
      Key("issued", .optional, Shape.date, "ngày ban hành", "issued") { $0.issued = $1 },
      Key("issuer", .optional, Shape.id(in: .agencies), "cơ quan ban hành", "issuer") {
        $0.issuer = $1
      },
      Key("title", .optional, Shape.text, "trích yếu", "title") { $0.title = $1 },
      Key(
        "title-status", .required, Shape.word(TitleStatus.self), "trích yếu chắc đến đâu",
        "how sure the title is"
      ) { $0.titleStatus = $1 },
      Key("title-source", .optional, Shape.text, "nguồn của trích yếu", "source of the title") {
        $0.titleSource = $1
      },
      Key(
        "implements", .optional, Shape.legalReference.list(), "thực hiện văn bản nào",
        "which act it carries out"
      ) { $0.implements = $1 },
      Key("from", .optional, Shape.date, "ngày đầu tiên", "first day") { $0.from = $1 },
      Key("until", .optional, Shape.date, "ngày cuối cùng", "last day") { $0.until = $1 },
      Key("scope", .optional, scope.shape, "phạm vi", "scope") { $0.scope = $1 },
      Key(
        "profiles", .optional, Shape.word(PlanProfile.self).list(), "các bộ quy tắc",
        "profiles of rules"
      ) { $0.profiles = $1 },
      Key("successors", .optional, Shape.id.list(), "kế hoạch nối tiếp", "successors") {
        $0.successors = $1
      },
      Key("uses", .optional, Shape.id.list(), "dựa trên kế hoạch nào", "plans it rests on") {
        $0.uses = $1
      },
      Key("source", .optional, Shape.text, "nguồn", "source") { $0.source = $1 },
      Key(
        "source-status", .optional, Shape.word(SourceStatus.self), "nguồn chắc đến đâu",
        "how sure the source is"
      ) { $0.sourceStatus = $1 },
      Key("note", .optional, Shape.text, "lưu ý", "note") { $0.note = $1 },
      Key("targets", .optional, target.shape.list(), "chỉ tiêu", "targets") { $0.targets = $1 },
    ])

  private static let scope = RecordSchema<Plan.Scope>(
    "scope", make: { _ in Plan.Scope() },
    [
      Key(
        "kind", .optional, Shape.word(ProcedureKind.self).list(), "loại thủ tục",
        "kinds of procedure"
      ) { $0.kinds = $1 },
      Key("field", .optional, Shape.id(in: .fields).list(), "lĩnh vực", "fields") {
        $0.fields = $1
      },
      Key("level", .optional, Shape.word(Level.self).list(), "cấp", "levels") { $0.levels = $1 },
      Key("agencies", .optional, Shape.id(in: .agencies).list(), "cơ quan", "agencies") {
        $0.agencies = $1
      },
    ])

  private static let target = RecordSchema<Plan.Target>(
    "target", make: Plan.Target.init(range:),
    [
      Key("id", .required, Shape.id, "mã chỉ tiêu", "id of the target") { $0.id = $1 },
      Key("measure", .required, Shape.word(Measure.self), "đo bằng gì", "what is measured") {
        $0.measure = $1
      },
      Key("for", .optional, scope.shape, "cho phần nào", "for which part") { $0.scope = $1 },
      Key("at-least", .optional, Shape.figure, "ít nhất", "at least") { $0.atLeast = $1 },
      Key("at-most", .optional, Shape.figure, "nhiều nhất", "at most") { $0.atMost = $1 },
      Key("before", .optional, Shape.date, "trước ngày", "before this day") { $0.before = $1 },
      Key("until", .optional, Shape.date, "đến hết ngày", "until this day, inclusive") {
        $0.until = $1
      },
      Key("every", .optional, Shape.timeSpan, "mỗi bao lâu", "how often") { $0.every = $1 },
      Key("against", .optional, Shape.date, "so với ngày", "baseline day") { $0.against = $1 },
      Key("basis", .optional, Shape.legalReference.list(), "căn cứ", "basis") { $0.basis = $1 },
      Key("source", .optional, Shape.text, "nguồn", "source") { $0.source = $1 },
      Key(
        "source-status", .optional, Shape.word(SourceStatus.self), "nguồn chắc đến đâu",
        "how sure the source is"
      ) { $0.sourceStatus = $1 },
      Key("note", .optional, Shape.text, "lưu ý", "note") { $0.note = $1 },
    ])
}

import Diagnostics
import ProcedureDiff
import ProcedureModel
import SiteGenerator

/// What else the changes touch: other files that name the same procedures, papers and offices.
struct CrossEffects: Sendable {
  let side: SideReader
  let trail: PaperTrail

  /// As many procedures as are named of those that use an entry of a registry.
  private static let mostUsers = 50

  /// Names what is touched in each record.
  ///
  /// Journeys, reviews, decisions, dialogues, translations and local rules are searched for codes, old
  /// and new; all procedures only for what is called otherwise now, or is gone.
  func find(in records: inout [RecordChange]) async throws(ComparisonObstacle) {
    try await findFiles(&records)
    try await findNamers(&records)
    try await findUsers(&records)
    for index in records.indices {
      let record = records[index]
      var touches = record.touches + Self.pages(record)
      touches += record.plans.map { Touch(.plan, $0) }
      touches += chains(record)
      records[index].touches = Touch.sorted(touches.filter { $0.name != record.record })
    }
  }

  private static func isProcedure(_ record: RecordChange) -> Bool {
    record.new?.procedure != nil || record.old?.procedure != nil
  }

  /// Both names of a record that came to be called otherwise.
  private static func names(_ record: RecordChange) -> [String] {
    let names = [record.record, record.old?.record, record.new?.record].compactMap { $0 }
    return Set(names).sorted()
  }

  private func findFiles(_ records: inout [RecordChange]) async throws(ComparisonObstacle) {
    guard records.contains(where: Self.isProcedure) else { return }
    let paths = try await side.files(
      below: [
        "catalogue/journeys", "catalogue/local", "catalogue/translations", "catalogue/dialogues",
        "reviews",
      ]
    ).filter { $0.hasSuffix(".yaml") && Self.kind($0) != nil }
    let contents = try await side.contents(below: paths)
    for path in contents.keys.sorted() {
      guard let kind = Self.kind(path) else { continue }
      let text = String(decoding: contents[path] ?? [], as: UTF8.self)
      for index in records.indices where Self.isProcedure(records[index]) {
        let isNamed = Self.names(records[index]).contains {
          path.contains($0) || text.contains("\"\($0)\"")
        }
        if isNamed { records[index].touches.append(Touch(kind, path)) }
      }
    }
  }

  private static func kind(_ path: String) -> Touch.Kind? {
    switch WorkspaceFile(path: path) {
    case .journey: .journey
    case .overlay: .local
    case .translation: .translation
    case .dialogue: .dialogue
    case .review: .review
    case .decisions: .decision
    case .initiative: .initiative
    default: nil
    }
  }

  /// Procedures that name one whose code is another now, or that is gone.
  private func findNamers(_ records: inout [RecordChange]) async throws(ComparisonObstacle) {
    for index in records.indices where Self.isProcedure(records[index]) {
      let record = records[index]
      guard let code = record.old?.record, code != record.new?.record else { continue }
      let paths = try await side.search(["\"\(code)\""], below: ["catalogue/procedures"])
      records[index].touches += paths.map { Touch(.namedBy, Self.stem($0)) }
    }
  }

  /// Procedures that refer to an entry of a registry that changed in more than its words.
  private func findUsers(_ records: inout [RecordChange]) async throws(ComparisonObstacle) {
    let registries: Set<Substring> = ["papers", "agencies", "databases", "subjects", "fields"]
    for index in records.indices {
      let record = records[index]
      guard let registry = record.record.split(separator: "/").first,
        registries.contains(registry), record.old != nil,
        record.changes.contains(where: { $0.change.nature != .wording })
      else { continue }
      let ids = Self.names(record).map { String($0.dropFirst(registry.count + 1)) }
      let paths = try await side.search(ids, below: ["catalogue/procedures"])
      records[index].touches += paths.prefix(Self.mostUsers).map {
        Touch(.usedBy, Self.stem($0))
      }
    }
  }

  private static func stem(_ path: String) -> String {
    String((path.split(separator: "/").last ?? "").replacing(".yaml", with: ""))
  }

  /// Who is fed by the results that changed, and who gives what is newly asked for.
  private func chains(_ record: RecordChange) -> [Touch] {
    var touches: [Touch] = []
    for change in record.changes.map(\.change) {
      for paper in Self.papers(of: change) {
        switch change.kind.schema {
        case "result", "procedure":
          touches += (trail.asking[paper] ?? []).map { Touch(.askedBy, $0) }
          touches.append(Touch(.page, Route.paper(paper, in: .vietnamese).address))
        case "document" where change.after != nil:
          touches += (trail.giving[paper] ?? []).map { Touch(.givenBy, $0) }
        default:
          break
        }
      }
    }
    return touches
  }

  /// The papers that came or went with a change.
  private static func papers(of change: Change) -> [String] {
    switch change.kind.schema {
    case "procedure" where change.kind.key.isEmpty:
      change.element["results"]?.items.compactMap { $0.text("paper") } ?? []
    case "result", "document":
      change.kind.key.isEmpty || change.kind.key == "paper"
        ? [change.element.text("paper"), change.before?.text, change.after?.text]
          .compactMap { $0 } : []
    default:
      []
    }
  }

  /// Pages of the site that show the record.
  private static func pages(_ record: RecordChange) -> [Touch] {
    let routes: [Route]
    if isProcedure(record) {
      let fields = [record.old, record.new].compactMap { $0?.item.text("field") }
      routes =
        Self.names(record).map { Route.code($0, in: .vietnamese) }
        + fields.map { Route.field($0, in: .vietnamese) }
    } else {
      routes = Self.names(record).compactMap { name in
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "papers": return Route.paper(parts[1], in: .vietnamese)
        case "agencies": return Route.agency(parts[1], in: .vietnamese)
        case "fields": return Route.field(parts[1], in: .vietnamese)
        case "instruments": return Route.instrument(parts[1], in: .vietnamese)
        case "journeys": return Route.journey(parts[1], in: .vietnamese)
        default: return nil
        }
      }
    }
    return routes.map { Touch(.page, $0.address) }
  }
}

import CatalogueCoding
import Diagnostics
import ProcedureDiff
import ProcedureModel
import SourceText
import VietnameseText
import YAMLSyntax

/// What stands around the files that differ: names, settings, decisions, plans, parameters.
///
/// Read from the newer side, and only the small files: registries, decisions, plans; never all procedures.
struct Surroundings: Sendable {
  var names = NameBook()
  var context: JudgementContext
  var plans: [Plan] = []
  var reviews: [Review] = []
  /// Hundredths of a đồng that an hour is worth.
  var hourlyIncome: Int?
  /// Who a subject is, by its id.
  private var audiences: [String: String] = [:]

  private init(_ day: CivilDate) {
    context = JudgementContext(day: day)
  }

  static func read(
    _ side: SideReader, _ day: CivilDate, reviewsOf codes: Set<String>
  ) async throws(ComparisonObstacle) -> Surroundings {
    var result = Surroundings(day)
    var contents = try await side.contents(
      below: [
        "thutuc.yaml", "catalogue/registries", "reviews/decisions", "reviews/plans",
        "reviews/parameters.yaml",
      ])
    let reviews = try await side.files(below: ["reviews"]).filter { path in
      let stem = String(path.split(separator: "/").last ?? "").replacing(".yaml", with: "")
      return WorkspaceFile(path: path) == .review && codes.contains(stem)
    }
    contents.merge(try await side.contents(below: reviews)) { first, _ in first }
    var enabled: Set<String>?
    for path in contents.keys.sorted() {
      let file = SourceFile(path: path, bytes: contents[path] ?? [])
      var ignored: [Diagnostic] = []
      guard path.hasSuffix(".yaml"), let tree = YAMLReader.read(file, into: &ignored) else {
        continue
      }
      result.take(WorkspaceFile(path: path), tree, &enabled)
    }
    if let enabled { result.plans.removeAll { !enabled.contains($0.id?.value ?? "") } }
    return result
  }

  private mutating func take(
    _ kind: WorkspaceFile, _ tree: YAMLTree, _ enabled: inout Set<String>?
  ) {
    switch kind {
    case .settings:
      guard let settings = CatalogueDecoder.settings(tree).value else { return }
      enabled = Set(settings.plans.map(\.value))
      for pair in settings.changes {
        if let gate = Gate(rawValue: pair.gate.value) {
          context.settings[gate] = pair.setting.value
        }
      }
    case .registry(let registry):
      takeNames(registry, tree)
    case .decisions:
      context.decisions += CatalogueDecoder.decisions(tree).value ?? []
    case .plan:
      if let plan = CatalogueDecoder.plan(tree).value { plans.append(plan) }
    case .parameters:
      let income = (CatalogueDecoder.parameters(tree).value ?? []).last {
        ["hourly-income", "thu-nhap-mot-gio"].contains($0.id?.value ?? "")
          && $0.holds(on: context.day)
      }
      if let value = income?.value?.value { hourlyIncome = value }
    case .review:
      if let review = CatalogueDecoder.review(tree).value { reviews.append(review) }
      context.reviews.append(ItemReader(tree).record(FileTable.review.description))
    default:
      return
    }
  }

  private mutating func takeNames(_ registry: WorkspaceFile.Registry, _ tree: YAMLTree) {
    for (key, value) in tree.entries(tree.root) {
      let id = tree.text(key)
      if let name = tree.value("name", in: value) {
        names.names[registry.rawValue + "/" + id] = NFC.composed(tree.text(name))
      }
      switch registry {
      case .instruments:
        if tree.value("effective", in: value) != nil { context.datedInstruments.insert(id) }
      case .subjects:
        if let who = tree.value("who", in: value) { audiences[id] = tree.text(who) }
      default:
        break
      }
    }
  }

  /// Adds to a record what its burden is, and for whom.
  func complete(_ record: inout RecordChange, _ burden: Burden) {
    if let old = record.old?.procedure, let new = record.new?.procedure {
      record.burden = burden.report(from: old, to: new)
    }
    guard let procedure = record.new?.procedure ?? record.old?.procedure else { return }
    if procedure.isInternal {
      record.audience = ["official"]
    } else {
      let subjects = procedure.subjects.elements.compactMap { audiences[$0.value] }
      record.audience = Set(subjects).sorted()
    }
  }
}

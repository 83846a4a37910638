import CatalogueCoding
import ComplianceCost
import Diagnostics
import ProcedureDiff
import ProcedureModel
import SourceText
import VietnameseText
import YAMLSyntax

/// What stands around the files that differ: names, settings, decisions, plans, parameters.
///
/// Only the small files: registries, decisions, plans; never all procedures. What the older side had
/// otherwise is told by the files that differ, so that no registry is read twice.
struct Surroundings: Sendable {
  var names = NameBook()
  var context: JudgementContext
  var plans: [Plan] = []
  var reviews: [Review] = []
  private var parameters: [Parameter] = []
  /// Who a subject is, by its id.
  private var audiences: [String: String] = [:]
  /// Papers that are forms to be filled in.
  private var forms: Set<String> = []
  /// The plans that the settings name; all where there are no settings.
  private var enabled: Set<String>?

  private init(_ day: CivilDate) {
    context = JudgementContext(day: day)
  }

  /// Reads around a pair; gates are those of the stricter side, decisions those of the newer one.
  static func read(
    _ pair: ComparedPair, _ day: CivilDate, reviewsOf codes: Set<String>
  ) async throws(ComparisonObstacle) -> Surroundings {
    var result = Surroundings(day)
    var contents = try await pair.new.contents(
      below: [
        "thutuc.yaml", "catalogue/registries", "reviews/decisions", "reviews/plans",
        "reviews/parameters.yaml",
      ])
    let reviews = try await pair.new.files(below: ["reviews"]).filter { path in
      let stem = String(path.split(separator: "/").last ?? "").replacing(".yaml", with: "")
      return WorkspaceFile(path: path) == .review && codes.contains(stem)
    }
    contents.merge(try await pair.new.contents(below: reviews)) { first, _ in first }
    for path in contents.keys.sorted() {
      guard let tree = tree(path, contents[path]) else { continue }
      result.take(WorkspaceFile(path: path), tree)
    }
    if let enabled = result.enabled {
      result.plans.removeAll { !enabled.contains($0.id?.value ?? "") }
    }
    for file in pair.files {
      guard case .registry(let registry) = WorkspaceFile(path: file.path),
        let tree = tree(file.path, file.old)
      else { continue }
      result.takeNames(registry, tree, isNewer: false)
    }
    if let bytes = try await pair.olderSettings(), let tree = tree("thutuc.yaml", bytes) {
      result.hold(CatalogueDecoder.settings(tree).value?.changes ?? [])
    }
    return result
  }

  private static func tree(_ path: String, _ bytes: [UInt8]?) -> YAMLTree? {
    guard let bytes, path.hasSuffix(".yaml") else { return nil }
    var ignored: [Diagnostic] = []
    return YAMLReader.read(SourceFile(path: path, bytes: bytes), into: &ignored)
  }

  private mutating func take(_ kind: WorkspaceFile, _ tree: YAMLTree) {
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
      takeNames(registry, tree, isNewer: true)
    case .decisions:
      context.decisions += CatalogueDecoder.decisions(tree).value ?? []
    case .plan:
      if let plan = CatalogueDecoder.plan(tree).value { plans.append(plan) }
    case .parameters:
      parameters = CatalogueDecoder.parameters(tree).value ?? []
    case .review:
      if let review = CatalogueDecoder.review(tree).value { reviews.append(review) }
      context.reviews.append(ItemReader(tree).record(FileTable.review.description))
    default:
      return
    }
  }

  /// Keeps each gate as strict as the older side had it: no change opens its own way.
  private mutating func hold(_ older: [(gate: Located<String>, setting: Located<RuleSetting>)]) {
    var strict: [Gate: RuleSetting] = [:]
    for pair in older {
      if let gate = Gate(rawValue: pair.gate.value) { strict[gate] = pair.setting.value }
    }
    for gate in Gate.allCases {
      let newer = context.settings[gate] ?? gate.usual
      let earlier = strict[gate] ?? gate.usual
      guard Gate.isWeaker(newer, than: earlier) else { continue }
      context.settings[gate] = earlier
      context.loosened.insert(gate)
    }
  }

  private mutating func takeNames(
    _ registry: WorkspaceFile.Registry, _ tree: YAMLTree, isNewer: Bool
  ) {
    for (key, value) in tree.entries(tree.root) {
      let id = tree.text(key)
      let place = registry.rawValue + "/" + id
      if isNewer || names.names[place] == nil, let name = tree.value("name", in: value) {
        names.names[place] = NFC.composed(tree.text(name))
      }
      if let earlier = tree.value("was", in: value) {
        let all = tree.kind(earlier) == .sequence ? Array(tree.elements(earlier)) : [earlier]
        for name in all { context.renames.add(id, was: tree.text(name), in: registry.rawValue) }
      }
      guard isNewer else { continue }
      switch registry {
      case .instruments:
        if tree.value("effective", in: value) != nil { context.datedInstruments.insert(id) }
      case .subjects:
        if let who = tree.value("who", in: value) { audiences[id] = tree.text(who) }
      case .papers:
        if let kind = tree.value("kind", in: value), tree.text(kind) == PaperKind.form.rawValue {
          forms.insert(id)
        }
      default:
        break
      }
    }
  }

  /// A side as of a day, with the numbers that hold on it.
  func burdenSide(on day: CivilDate) -> Burden.Side {
    let known = CostParameters(parameters, on: day)
    return Burden.Side(on: day) { [audiences, forms, names] procedure in
      let payer = Payer.usual(of: procedure) { Payer(rawValue: audiences[$0] ?? "") }
      var inquiry = CostInquiry(parameters: known, day: day, payer: payer)
      inquiry.forms = forms
      for id in procedure.documents.compactMap(\.document.paper?.value) {
        inquiry.names[id] = names.names["papers/" + id]
      }
      return inquiry
    }
  }

  /// Adds to a record what its burden is, for whom, and which plans it falls under.
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
    record.plans = plans.filter { TargetProgress.isInScope(record, $0.scope) }
      .compactMap { $0.id?.value }
  }
}

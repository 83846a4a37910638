package import Catalogue
import CatalogueCoding
package import Diagnostics
import FileSystem
package import LintEngine
import LintRules
import ProcedureModel
import SourceText
import VietnameseText
import YAMLSyntax

/// What a run of the linter came to.
package struct LintOutcome: Sendable {
  package var tally = Tally()
  /// Procedure files asked for and looked at.
  package var files = 0
  /// Was some file impossible to read? Then the run can never count as clean.
  package var hasUnreadable = false
  package var catalogue: Catalogue
  /// Findings by field, agency and plan.
  package var breakdown = Breakdown()
  /// Procedures left out since the plan asked for is not about them.
  package var outOfScope = 0
  /// What was found and is not reported.
  package var aside = Aside()
}

/// What a run of the linter is asked for beside paths.
package struct LintOptions: Sendable {
  /// Id of the plan whose profiles alone run, over the procedures it is about.
  package var plan: String?
  /// The rule pack in place of the workspace's own; `nil` for that.
  package var pack: Int?
  /// Whether findings are shown that were decided on, are in the baseline, or are allowed.
  package var showsAll = false
  /// Whether only what blocks is reported.
  package var onlyBlocking = false
  /// Fingerprints of an earlier revision: only what it had not is reported.
  package var earlier: Set<String>?
  /// Fingerprints of the baseline that the earlier revision had.
  package var earlierBaseline: Set<String> = []
  /// Whether all that was found is gathered, put aside or not.
  package var gathers = false
  /// Tells the program from any other; where it is given, what was found is kept between runs.
  package var program: String?

  package init(plan: String? = nil, pack: Int? = nil) {
    self.plan = plan
    self.pack = pack
  }
}

extension Workspace {
  /// Lints the workspace, or those of its files that `wanted` admits.
  ///
  /// Files are read, judged and rendered on all processors; what was rendered is handed on in the
  /// order of the paths. Findings over the whole catalogue come last.
  ///
  /// - Parameters:
  ///   - rules: The rules to run, in their order; none runs where the list is empty.
  ///   - options: A plan, a rule pack.
  ///   - wanted: Is this path asked for? Registries and facts are always read whole, and a registry
  ///     that could not be read is always reported.
  ///   - workers: How many files are worked on at a time; the output is the same for any number.
  ///   - render: Makes the output of one file with findings; called on several threads.
  ///   - consume: Takes what was rendered, in order, never twice at once.
  /// - Returns: The counts, and the catalogue's facts.
  package func lint(
    _ rules: [any Rule.Type], options: LintOptions = LintOptions(),
    wanted: @escaping @Sendable (String) -> Bool = { _ in true },
    workers: Int = processorCount(),
    render: @escaping @Sendable (FileDiagnostics) -> [UInt8], consume: ([UInt8]) -> Void
  ) async -> LintOutcome {
    let set = RuleSet(
      rules, day: day, settings: ruleSettings, pack: options.pack ?? settings.rulePack?.value)
    let policy = policy(rules, set, options)
    let context = LintContext(registries: registries, day: day)
    var tally = Tally()
    var breakdown = Breakdown()
    var outOfScope = 0
    var aside = Aside()
    var seams: [String: OverlaySeam] = [:]
    var facts: [ProcedureFacts] = []
    facts.reserveCapacity(procedureFiles.count)
    let isReported: (String) -> Bool = { wanted($0) || essential.contains($0) }
    var isUnreadable = unreadable.contains(where: isReported)
    var files = 0
    func tell(_ file: FileDiagnostics, _ facts: ProcedureFacts?, isWholeFile: Bool) {
      let outcome = policy.judge(file.diagnostics, in: file.file, facts, isWholeFile: isWholeFile)
      aside.add(outcome.aside)
      guard !outcome.reported.isEmpty else { return }
      tally.add(Tally(outcome.reported))
      breakdown.add(outcome.reported, facts)
      consume(render(FileDiagnostics(file.file, outcome.reported)))
    }
    for file in foundation where isReported(file.file.path) {
      tell(file, nil, isWholeFile: true)
    }
    let named = NamedElements(records)
    let watch = ProposalWatch(records.reviews, on: day)
    var elsewhere: [Diagnostic] = []
    let slices = slices(of: procedureFiles)
    let cache = cache(set, options)
    let work: @Sendable (ArraySlice<String>) -> Judged = { paths in
      var judged = Judged()
      var shelf = cache?.shelf(of: paths)
      for start in stride(from: paths.startIndex, to: paths.endIndex, by: Self.looksAtATime) {
        let batch = paths[start..<min(start + Self.looksAtATime, paths.endIndex)]
        var looked = look(batch, set, context, named, wanted, &shelf)
        for index in looked.indices {
          judge(&looked[index], set, context, policy, named, watch, wanted, render, &judged)
        }
      }
      if let shelf { cache?.keep(shelf) }
      return judged
    }
    await forEachInOrder(slices, workers: workers, batch: 1, work) { judged in
      files += judged.files
      outOfScope += judged.outOfScope
      tally.add(judged.tally)
      breakdown.add(judged.breakdown)
      aside.add(judged.aside)
      if judged.isUnreadable { isUnreadable = true }
      facts += judged.facts
      for (path, seam) in judged.seams { seams[path] = seam }
      elsewhere += judged.elsewhere
      for output in judged.outputs where !output.isEmpty { consume(output) }
    }
    cache?.prune(keeping: slices)
    let catalogue = Catalogue(registries: registries, procedures: facts, day: day)
    let found = await overall(catalogue, set, workers) + elsewhere
    let placed = found.map { seams[$0.location.path]?.placed($0) ?? $0 }
    let overall = await orphanOverlays() + byFile(placed, workers: workers)
    for file in overall where wanted(file.file.path) {
      tell(file, catalogue.procedure(inFile: file.file.path), isWholeFile: false)
    }
    let inForce = Set(settings.plans.map(\.value))
    let book = ReviewBook(
      catalogue: catalogue, plans: plans.filter { inForce.contains($0.id?.value ?? "") },
      reviews: records.reviews)
    for file in byFile(set.check(book)) where wanted(file.file.path) {
      tell(file, catalogue.procedure(inFile: file.file.path), isWholeFile: false)
    }
    // What allows a finding of all records together has now had its chance.
    for file in byFile(aside.unmet.filter { !aside.met.contains($0.location) }) {
      tell(file, catalogue.procedure(inFile: file.file.path), isWholeFile: false)
    }
    for file in aboutBooks(policy, &aside, catalogue, wanted: wanted, options)
    where wanted(file.file.path) {
      tally.add(Tally(file.diagnostics))
      breakdown.add(file.diagnostics, nil)
      consume(render(file))
    }
    return LintOutcome(
      tally: tally, files: files, hasUnreadable: isUnreadable, catalogue: catalogue,
      breakdown: breakdown, outOfScope: outOfScope, aside: aside)
  }

  /// What a slice of the procedures came to, counted together.
  private struct Judged: Sendable {
    var outputs: [[UInt8]] = []
    var tally = Tally()
    var breakdown = Breakdown()
    var aside = Aside()
    var files = 0
    var outOfScope = 0
    var facts: [ProcedureFacts] = []
    /// Where the overlay begins in the ranges of the facts, by path.
    var seams: [(path: String, seam: OverlaySeam)] = []
    /// Findings in other files about elements of these procedures.
    var elsewhere: [Diagnostic] = []
    var isUnreadable = false
  }

  /// Paths in slices small enough to even out, and large enough that counts are rarely merged.
  ///
  /// A slice begins where the path itself says so: one more file changes one slice and no other, so what
  /// is kept of the others stays.
  private func slices(of paths: [String]) -> [ArraySlice<String>] {
    var slices: [ArraySlice<String>] = []
    var start = 0
    for (index, path) in paths.enumerated() where index > start {
      var digest = StableDigest()
      for byte in path.utf8 { digest.add(byte) }
      if digest.number % 32 == 0 || index - start == 128 {
        slices.append(paths[start..<index])
        start = index
      }
    }
    if start < paths.count { slices.append(paths[start...]) }
    return slices
  }

  /// What earlier runs found, where it is wanted and the workspace is large enough to be worth it.
  private func cache(_ set: RuleSet, _ options: LintOptions) -> FindingCache? {
    guard let program = options.program, procedureFiles.count >= FindingCache.fewest else {
      return nil
    }
    return FindingCache(
      below: root, program: program, registries: surroundings, set, on: day)
  }

  /// How many procedures a rule looks at before the next one begins.
  ///
  /// More of them would no longer be in the processor's cache when their turn comes again.
  private static let looksAtATime = 16

  /// One file with what was found in it now or in an earlier run.
  private struct Looked {
    let path: String
    /// The overlays over it, of any place.
    let overlays: [String]
    let isAsked: Bool
    let isWanted: Bool
    var read: ReadProcedure
    var facts: ProcedureFacts?
    /// Tells the content, where what is found in it may be kept.
    var content: ContentDigest?
  }

  /// What was found in some files, each rule over all of them in turn.
  private func look(
    _ paths: ArraySlice<String>, _ set: RuleSet, _ context: LintContext, _ named: NamedElements,
    _ wanted: (String) -> Bool, _ shelf: inout CacheShelf?
  ) -> [Looked] {
    var all: [Looked] = []
    all.reserveCapacity(paths.count)
    var judging: [Int] = []
    var subjects: [RuleSubject] = []
    for path in paths {
      let (looked, isNew) = take(path, context, named, wanted, &shelf)
      if isNew {
        judging.append(all.count)
        if looked.isWanted, let subject = looked.read.subject { subjects.append(subject) }
      }
      all.append(looked)
    }
    var found = set.check(subjects, in: context)[...]
    for index in judging {
      let isJudged = all[index].isWanted && all[index].read.procedure != nil
      all[index].read.finish(with: isJudged ? found.removeFirst() : [])
      guard let procedure = all[index].read.procedure else { continue }
      let facts = ProcedureFacts(procedure, on: day)
      all[index].facts = facts
      if let content = all[index].content, isJudged, !named.concern(facts.code.value) {
        shelf?.put(
          CacheEntry(
            path: all[index].path, content: content, diagnostics: all[index].read.diagnostics,
            facts: facts))
      }
    }
    return all
  }

  /// One file as an earlier run left it, or read for rules to judge.
  private func take(
    _ path: String, _ context: LintContext, _ named: NamedElements, _ wanted: (String) -> Bool,
    _ shelf: inout CacheShelf?
  ) -> (Looked, isNew: Bool) {
    let own = overlays.all(over: path)
    let isAsked = wanted(path)
    let isWanted = isAsked || own.contains(where: wanted)
    func looked(_ read: ReadProcedure, _ content: ContentDigest? = nil) -> Looked {
      Looked(
        path: path, overlays: own, isAsked: isAsked, isWanted: isWanted, read: read,
        content: content)
    }
    // What an overlay or another file has a part in is not kept. What cannot be read is asked for once
    // more, and reported there.
    guard shelf != nil, own.isEmpty, let bytes = try? bytes(of: path) else {
      let overlay = overlays.own(over: path)
      return (looked(unjudged(path, overlay: overlay, isJudged: isWanted, context)), true)
    }
    let file = SourceFile(path: path, bytes: bytes)
    let content = ContentDigest(of: bytes)
    if let kept = shelf?.entry(path, content), !named.concern(kept.facts.code.value) {
      var known = looked(ReadProcedure(file: file, diagnostics: kept.diagnostics))
      known.facts = kept.facts
      return (known, false)
    }
    return (looked(unjudged(file, overlay: nil, isJudged: isWanted, context), content), true)
  }

  private func judge(
    _ looked: inout Looked, _ set: RuleSet, _ context: LintContext, _ policy: FindingPolicy,
    _ named: NamedElements, _ watch: ProposalWatch, _ wanted: (String) -> Bool,
    _ render: (FileDiagnostics) -> [UInt8], _ judged: inout Judged
  ) {
    let path = looked.path
    let (isAsked, isWanted) = (looked.isAsked, looked.isWanted)
    // Taken out, so that nobody else holds them.
    let found = exchange(&looked.read.diagnostics, with: [])
    let (read, facts) = (looked.read, looked.facts)
    if read.isUnreadable, isWanted { judged.isUnreadable = true }
    if let facts { judged.facts.append(facts) }
    if let facts, let seam = read.seam { judged.seams.append((facts.path, seam)) }
    if let procedure = read.procedure { judged.elsewhere += named.findings(in: procedure) }
    if let code = facts?.code.value, watch.isAbout(code) {
      let overlay = read.seam == nil ? nil : read.others.last?.file
      judged.elsewhere += watch.findings(code, RecordSources(file: read.file, overlay: overlay))
    }
    guard isWanted else { return }
    var isOutOfScope = false
    func add(_ file: SourceFile, _ found: consuming [Diagnostic], isWholeFile: Bool) {
      guard wanted(file.path) else { return }
      let outcome = policy.judge(found, in: file, facts, isWholeFile: isWholeFile)
      if isWholeFile { isOutOfScope = outcome.isOutOfScope }
      judged.aside.add(outcome.aside)
      guard !outcome.reported.isEmpty else { return }
      judged.tally.add(outcome.reported)
      judged.breakdown.add(outcome.reported, facts)
      // Each piece by itself: formats put something between them.
      judged.outputs.append(render(FileDiagnostics(file, outcome.reported)))
    }
    add(read.file, found, isWholeFile: true)
    for file in read.others { add(file.file, file.diagnostics, isWholeFile: false) }
    if !looked.overlays.isEmpty {
      for file in otherPlaces(path, judgedBy: set, context) {
        add(file.file, file.diagnostics, isWholeFile: false)
      }
    }
    if isOutOfScope {
      judged.outOfScope += 1
    } else if isAsked {
      judged.files += 1
    }
  }

  /// Findings that need all procedures; each rule takes a thread for itself.
  private func overall(
    _ catalogue: Catalogue, _ set: RuleSet, _ workers: Int
  ) async -> [Diagnostic] {
    let found = await mapInOrder(Array(set.catalogueChecks), workers: workers, batch: 1) {
      set.check(catalogue, number: $0)
    }
    return found.flatMap { $0 } + unknownProcedures(catalogue) + unknownCodes(catalogue)
      + strayPapers(catalogue)
  }

  /// A well-formed code that this catalogue does not hold is a warning: it may live elsewhere.
  private func unknownProcedures(_ catalogue: Catalogue) -> [Diagnostic] {
    catalogue.procedures.flatMap { facts in
      facts.procedures.compactMap { code -> Diagnostic? in
        guard catalogue.procedure(code.value) == nil else { return nil }
        return Diagnostic(
          rule: "procedure-unresolved", family: .error, severity: .warning,
          message: Message(
            vi: "danh mục này không có thủ tục \(code.value)",
            en: "this catalogue holds no procedure \(code.value)"),
          location: SourceLocation(path: facts.path, range: code.range), record: facts.code.value)
      }
    }
  }

  /// What becomes of findings in this run.
  private func policy(
    _ rules: [any Rule.Type], _ set: RuleSet, _ options: LintOptions
  ) -> FindingPolicy {
    let views = plans.compactMap { PlanView($0, in: registries) }
    let inForce = Set(settings.plans.map(\.value))
    var policy = FindingPolicy(
      plans: views.filter { inForce.contains($0.mention.id) },
      chosen: options.plan.flatMap { id in views.first { $0.mention.id == id } },
      descriptors: Dictionary(
        rules.map { ($0.descriptor.id, $0.descriptor) }, uniquingKeysWith: { first, _ in first }),
      active: set.active, later: set.later, settings: settings.paths, day: day)
    policy.earlier = options.earlier
    policy.gathers = options.gathers
    policy.showsAll = options.showsAll
    policy.onlyBlocking = options.onlyBlocking
    if !options.showsAll {
      policy.decisions = DecisionBook(decisions, on: day)
      policy.baseline = baseline
    }
    return policy
  }

  private var ruleSettings: [String: RuleSetting] {
    Dictionary(
      settings.rules.map { ($0.rule.value, $0.setting.value) }, uniquingKeysWith: { $1 })
  }
}

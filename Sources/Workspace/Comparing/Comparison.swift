import ProcedureDiff
import ProcedureModel
import Revisions

/// Compares two versions of a workspace.
package struct Comparison: Sendable {
  /// The top folder of the workspace, where there is one on disk.
  let root: String
  let request: ComparisonRequest

  /// What belongs to a workspace.
  static let parts = ["thutuc.yaml", "catalogue", "reviews"]

  package init(root: String, _ request: ComparisonRequest) {
    self.root = root
    self.request = request
  }

  /// Compares; what stands in the way is in the outcome, never silent.
  package func run() async -> ComparisonOutcome {
    do throws(ComparisonObstacle) {
      return try await compared()
    } catch {
      var outcome = ComparisonOutcome()
      outcome.obstacles = [error]
      return outcome
    }
  }

  private func compared() async throws(ComparisonObstacle) -> ComparisonOutcome {
    var pair = try await sides()
    pair.isPartial = !request.paths.isEmpty
    if case .file = request.new {
    } else {
      try await Layers(pair.old, pair.new).attach(to: &pair.files)
    }
    var outcome = ComparisonOutcome()
    outcome.files = pair.isOneRevision ? 0 : pair.files.count
    let read = await records(of: pair)
    outcome.obstacles = pair.obstacles + read.obstacles
    guard !read.old.isEmpty || !read.new.isEmpty else { return outcome }
    let day = request.newDay ?? request.day
    let codes = Set((read.old + read.new).filter { $0.procedure != nil }.map(\.record))
    var surroundings = try await Surroundings.read(pair, day, reviewsOf: codes)
    surroundings.names.tellsDays = pair.isOneRevision
    var context = surroundings.context
    context.correctedFiles = pair.commits.correctedPaths
    if pair.isOneRevision || request.isTrial {
      // Nobody edited anything: what starts or stops by itself is shown, and there is nobody to ask.
      for gate in Gate.allCases { context.settings[gate] = .skip }
    }
    let marking = ProposalMarking(files: pair.files, reviews: surroundings.reviews)
    context.shownProposals = marking.shown
    let trail = try await PaperTrail.find(read.old, read.new, in: pair.new)
    context.askedBy = trail.askedInVain
    outcome.names = surroundings.names
    outcome.records = CatalogueDiff.changes(
      from: read.old, to: read.new, in: context, names: surroundings.names)
    let oldDay = request.oldDay ?? day
    let burden = Burden(
      old: surroundings.burdenSide(on: oldDay), new: surroundings.burdenSide(on: day))
    for index in outcome.records.indices {
      surroundings.complete(&outcome.records[index], burden)
    }
    marking.mark(&outcome.records)
    try await CrossEffects(side: pair.new, trail: trail).find(in: &outcome.records)
    outcome.plans = surroundings.plans
    outcome.totals = BurdenTotal.sums(of: outcome.records)
    outcome.progress = TargetProgress.all(of: outcome.records, surroundings.plans)
    return outcome
  }
}

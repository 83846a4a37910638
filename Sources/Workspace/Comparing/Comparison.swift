import CatalogueCoding
import Diagnostics
import FileSystem
package import ProcedureDiff
import ProcedureModel
import Revisions
import SourceText
package import VietnameseText

/// What is compared with what, and on which days.
package struct ComparisonRequest: Sendable {
  package var old: ComparedSide
  package var new: ComparedSide
  /// The day that each side is looked at; without one, all that is dated is compared.
  package var oldDay: CivilDate?
  package var newDay: CivilDate?
  /// Today: the day of decisions and of the burden.
  package var day: CivilDate
  /// Only records in files below these; all where it is empty.
  package var paths: [String] = []
  /// What a lone file is, by the path it would have in a workspace.
  package var knownAs: String?
  /// Compares with where the branches parted instead of with the older side itself.
  package var fromMergeBase = false
  /// Whether the newer side only tries something: no gate asks for the act that would lay it down.
  package var isTrial = false

  package init(old: ComparedSide, new: ComparedSide, day: CivilDate) {
    self.old = old
    self.new = new
    self.day = day
  }
}

/// Everything a comparison came to.
package struct ComparisonOutcome: Sendable {
  package var records: [RecordChange] = []
  package var names = NameBook()
  /// Why some of it, or all, could not be compared.
  package var obstacles: [ComparisonObstacle] = []
  /// Burden measures added up over all procedures.
  package var totals: [BurdenTotal] = []
  /// What the changes do for the targets of the plans in force.
  package var progress: [TargetProgress] = []
  /// Files that differ and were looked at.
  package var files = 0

  package init() {}

  package var hasObstacles: Bool { !obstacles.isEmpty }

  /// How many changes keep a gate closed.
  package var blocking: Int {
    records.reduce(0) { $0 + $1.changes.count { $0.isBlocking } }
  }

  package var count: Int { records.reduce(0) { $0 + $1.changes.count } }
}

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
    if case .file = request.new {
    } else {
      try await Layers(pair.old, pair.new).attach(to: &pair.files)
    }
    var outcome = ComparisonOutcome()
    outcome.files = pair.files.count
    let read = await records(of: pair)
    outcome.obstacles = read.obstacles
    guard !read.old.isEmpty || !read.new.isEmpty else { return outcome }
    let surroundings = try await Surroundings.read(
      pair.new, request.newDay ?? request.day,
      reviewsOf: Set((read.old + read.new).filter { $0.procedure != nil }.map(\.record)))
    var context = surroundings.context
    context.correctedFiles = pair.commits.correctedPaths
    if pair.isOneRevision || request.isTrial {
      // Nobody edited anything: what starts or stops by itself is shown, and there is nobody to ask.
      for gate in Gate.allCases { context.settings[gate] = .skip }
    }
    let marking = ProposalMarking(files: pair.files, reviews: surroundings.reviews)
    context.shownProposals = marking.shown
    context.askedBy = try await asked(for: read, in: pair.new)
    outcome.names = surroundings.names
    outcome.records = CatalogueDiff.changes(
      from: read.old, to: read.new, in: context, names: surroundings.names)
    let burden = Burden(on: request.newDay ?? request.day, hourlyIncome: surroundings.hourlyIncome)
    for index in outcome.records.indices {
      surroundings.complete(&outcome.records[index], burden)
    }
    marking.mark(&outcome.records)
    try await CrossEffects(side: pair.new).find(in: &outcome.records)
    outcome.totals = BurdenTotal.sums(of: outcome.records)
    outcome.progress = TargetProgress.all(of: outcome.records, surroundings.plans)
    return outcome
  }

  private struct Pair: Sendable {
    var old: SideReader
    var new: SideReader
    var files: [DifferingFile]
    var commits: [Commit] = []
    /// Whether both sides are one revision, seen on two days.
    var isOneRevision = false
  }

  private func sides() async throws(ComparisonObstacle) -> Pair {
    switch (request.old, request.new) {
    case (.folder(let old), .folder(let new)):
      return try folders(old, new)
    case (.file(let old, let oldRevision), .file(let new, let newRevision)):
      return try await lone((old, oldRevision), (new, newRevision))
    case (.folder, _), (_, .folder), (.file, _), (_, .file):
      throw .mixed
    default:
      do throws(GitError) {
        return try await revisions()
      } catch {
        throw .git(error)
      }
    }
  }

  private func revisions() async throws(GitError) -> Pair {
    let repository = try await Repository.around(root)
    var old = try await snapshot(request.old, repository)
    let new = try await snapshot(request.new, repository)
    if request.fromMergeBase, case .tree(let one) = old, case .tree(let other) = new {
      old = .tree(try await repository.mergeBase(one, other))
    }
    var pair = Pair(
      old: SideReader(origin: .repository(repository, old)),
      new: SideReader(origin: .repository(repository, new)), files: [])
    let below = request.paths.isEmpty ? Self.parts : request.paths
    for path in request.paths {
      // A path mistyped in a pipeline must not pass for one where nothing changed.
      var files = try await repository.files(of: new, below: [path])
      if files.isEmpty { files = try await repository.files(of: old, below: [path]) }
      guard !files.isEmpty else { throw .noFile(path: path, revision: request.new.label) }
    }
    if old == new {
      // One revision on two days: every file may hold something that starts or stops.
      guard request.oldDay != request.newDay else { return pair }
      pair.isOneRevision = true
      let paths = try await repository.files(of: new, below: below)
      let contents =
        new == .workTree
        ? [:] : try await repository.contents(of: below, in: new)
      for path in paths where WorkspaceFile.records(at: path) != nil {
        guard let bytes = contents[path] ?? disk(path) else { continue }
        guard Self.isDated(bytes) else { continue }
        pair.files.append(DifferingFile(path: path, old: bytes, new: bytes))
      }
      return pair
    }
    let changed = try await repository.changes(from: old, to: new, below: below)
      .filter { WorkspaceFile.records(at: $0.path) != nil }
    var names: [String] = []
    for file in changed {
      for case .blob(let name)? in [file.old, file.new] { names.append(name) }
    }
    let blobs = try await repository.blobs(names)
    func bytes(_ contents: ChangedFile.Contents?, _ path: String) -> [UInt8]? {
      switch contents {
      case .blob(let name)?: blobs[name]
      case .disk?: disk(path)
      case nil: nil
      }
    }
    for file in changed {
      let one = bytes(file.old, file.path)
      let other = bytes(file.new, file.path)
      guard one != other else { continue }
      pair.files.append(DifferingFile(path: file.path, old: one, new: other))
    }
    if case .tree(let one) = old, case .tree(let other) = new {
      pair.commits = try await repository.commits(from: one, to: other)
    }
    return pair
  }

  private func snapshot(
    _ side: ComparedSide, _ repository: Repository
  ) async throws(GitError) -> Snapshot {
    switch side {
    case .revision(let name): .tree(try await repository.resolve(name))
    case .index: .index
    case .workTree, .folder, .file: .workTree
    }
  }

  private func disk(_ path: String) -> [UInt8]? {
    do throws(FileSystemError) {
      return try read(try resolve(path, inside: root), limit: Workspace.maxFileBytes)
    } catch {
      return nil
    }
  }

  private func folders(_ old: String, _ new: String) throws(ComparisonObstacle) -> Pair {
    var pair = Pair(
      old: SideReader(origin: .folder(old)), new: SideReader(origin: .folder(new)), files: [])
    let before = try Self.contents(of: old, .old)
    let after = try Self.contents(of: new, .new)
    for path in Set(before.keys).union(after.keys).sorted() {
      let isSame = before[path] == after[path]
      if isSame, request.oldDay == request.newDay { continue }
      guard WorkspaceFile.records(at: path) != nil else { continue }
      if !request.paths.isEmpty, !request.paths.contains(where: { path.hasPrefix($0) }) { continue }
      pair.files.append(DifferingFile(path: path, old: before[path], new: after[path]))
    }
    return pair
  }

  private static func contents(
    of folder: String, _ side: ComparisonObstacle.Side
  ) throws(ComparisonObstacle) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    do throws(FileSystemError) {
      _ = try resolve("", inside: folder)
      for entry in try walk(folder, suffixes: [".yaml", ".csv"]) where entry.kind == .file {
        guard parts.contains(where: { entry.path == $0 || entry.path.hasPrefix($0 + "/") }) else {
          continue
        }
        contents[entry.path] = try read(joined(folder, entry.path), limit: Workspace.maxFileBytes)
      }
    } catch {
      let words = error.explanation
      throw .file(
        path: folder, side: side, vietnamese: words.vietnamese, english: words.english)
    }
    return contents
  }

  private func lone(
    _ old: (path: String, revision: String?), _ new: (path: String, revision: String?)
  ) async throws(ComparisonObstacle) -> Pair {
    let one = try await file(old, .old)
    let other = try await file(new, .new)
    let reader = SideReader(origin: .folder(root))
    // A file that git hands out has a name of its own making: what it is, its real path tells.
    let path = request.knownAs ?? new.path
    return Pair(
      old: reader, new: reader, files: [DifferingFile(path: path, old: one, new: other)])
  }

  private func file(
    _ file: (path: String, revision: String?), _ side: ComparisonObstacle.Side
  ) async throws(ComparisonObstacle) -> [UInt8]? {
    // What git shows in place of a file that is not there.
    if file.path == "/dev/null" { return nil }
    guard let revision = file.revision else {
      do throws(FileSystemError) {
        return try read(file.path, limit: Workspace.maxFileBytes)
      } catch {
        let words = error.explanation
        throw .file(
          path: file.path, side: side, vietnamese: words.vietnamese, english: words.english)
      }
    }
    do throws(GitError) {
      let repository = try await Repository.around(root)
      let tree = try await repository.resolve(revision)
      let contents = try await repository.contents(of: [file.path], in: .tree(tree))
      guard let bytes = contents[file.path] else {
        throw .noFile(path: file.path, revision: revision)
      }
      return bytes
    } catch {
      throw .git(error)
    }
  }

  /// Whether a file may hold what starts or stops on a day.
  private static func isDated(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("from:") || text.contains("until:") || text.contains("effective:")
  }
}

extension Comparison {
  private struct ReadRecords: Sendable {
    var old: [RecordVersion] = []
    var new: [RecordVersion] = []
    var obstacles: [ComparisonObstacle] = []
  }

  private func records(of pair: Pair) async -> ReadRecords {
    let days = (request.oldDay, request.newDay)
    let known = request.knownAs
    let parts = await mapInOrder(pair.files) { file -> ReadRecords in
      var result = ReadRecords()
      guard var kind = WorkspaceFile.records(at: known ?? file.path) else { return result }
      if let record = file.record { kind = .one(.procedure, record: record) }
      for (bytes, side) in [(file.old, ComparisonObstacle.Side.old), (file.new, .new)] {
        guard let bytes else { continue }
        let source = SourceFile(path: file.path, bytes: bytes)
        let day = side == .old ? days.0 : days.1
        let read = RecordReader.read(
          source, as: kind, on: day, under: side == .old ? file.oldLayer : file.newLayer)
        if side == .old { result.old = read.records } else { result.new = read.records }
        if let obstacle = read.obstacle {
          result.obstacles.append(
            .file(
              path: file.path, side: side, vietnamese: obstacle.message.vietnamese,
              english: obstacle.message.english))
        }
      }
      // Of a file that one side cannot show, nothing may be called added or removed.
      if !result.obstacles.isEmpty {
        result.old = []
        result.new = []
      }
      return result
    }
    var all = ReadRecords()
    for part in parts {
      all.old += part.old
      all.new += part.new
      all.obstacles += part.obstacles
    }
    return all
  }

  /// Who asks for papers that a procedure gave and gives no more, where nobody else gives them.
  private func asked(
    for read: ReadRecords, in side: SideReader
  ) async throws(ComparisonObstacle) -> [String: [String]] {
    func papers(_ versions: [RecordVersion]) -> Set<String> {
      Set(
        versions.compactMap(\.procedure).flatMap {
          $0.results.elements.compactMap { $0.paper?.value }
        })
    }
    let lost = papers(read.old).subtracting(papers(read.new)).sorted()
    guard !lost.isEmpty else { return [:] }
    // Only now is the whole catalogue searched, and only for these names.
    let paths = try await side.search(lost, below: ["catalogue/procedures"])
    let contents = try await side.contents(below: paths)
    var asking: [String: [String]] = [:]
    var given: Set<String> = []
    for path in paths {
      guard let bytes = contents[path] else { continue }
      let file = SourceFile(path: path, bytes: bytes)
      let records = RecordReader.read(file, as: .one(.procedure, record: path), on: nil).records
      for procedure in records.compactMap(\.procedure) {
        for result in procedure.results.elements {
          if let paper = result.paper?.value { given.insert(paper) }
        }
        let asked = Set(procedure.documents.compactMap { $0.document.paper?.value })
        for paper in lost where asked.contains(paper) {
          asking[paper, default: []].append(procedure.codeText)
        }
      }
    }
    return asking.filter { !given.contains($0.key) }
  }
}

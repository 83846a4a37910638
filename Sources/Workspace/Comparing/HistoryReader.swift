import Catalogue
import CatalogueCoding
import Diagnostics
import FileSystem
import ProcedureDiff
import ProcedureModel
import Revisions
import SourceText
import VietnameseText

/// Reads from git what changed for people, step by step.
struct HistoryReader: Sendable {
  /// As many steps as are looked at: two years of an office that publishes every working day.
  private static let mostSteps = 500

  let workspace: Workspace

  /// The history; `nil` where the workspace is in no repository, or git is not there.
  func read() async -> CatalogueHistory? {
    do throws(GitError) {
      let repository = try await Repository.around(workspace.root)
      let (steps, isCut) = try await repository.history(
        of: "HEAD", below: ["catalogue/procedures"], limit: Self.mostSteps)
      return try await history(of: steps, isCut: isCut, in: repository)
    } catch {
      return nil
    }
  }

  /// One file of one step, with both sides.
  private struct Version: Sendable {
    var day: CivilDate
    var isCorrection: Bool
    var path: String
    var old: [UInt8]
    var new: [UInt8]
  }

  private func history(
    of steps: [HistoryStep], isCut: Bool, in repository: Repository
  ) async throws(GitError) -> CatalogueHistory {
    var history = CatalogueHistory()
    history.isCut = isCut
    history.steps = steps.count
    history.since = steps.last.flatMap { CivilDate(iso: $0.day) }
    var pairs: [(step: HistoryStep, path: String, old: String, new: String)] = []
    for step in steps {
      for file in step.files {
        // A record that is new to the catalogue says nothing of a rule that is new.
        guard case .blob(let old)? = file.old, case .blob(let new)? = file.new,
          WorkspaceFile(path: file.path) == .procedure
        else { continue }
        pairs.append((step, file.path, old, new))
      }
    }
    let blobs = try await repository.blobs(Set(pairs.flatMap { [$0.old, $0.new] }).sorted())
    let versions = pairs.compactMap { pair -> Version? in
      guard let day = CivilDate(iso: pair.step.day), let old = blobs[pair.old],
        let new = blobs[pair.new]
      else { return nil }
      return Version(
        day: day, isCorrection: pair.step.declaresCorrection, path: pair.path, old: old, new: new)
    }
    let names = names()
    let context = context(since: history.since ?? workspace.day)
    history.entries = await mapInOrder(versions) { Self.entries($0, context, names) }.flatMap { $0 }
      .sorted { ($1.day, $0.code) < ($0.day, $1.code) }
    return history
  }

  private static func entries(
    _ version: Version, _ context: JudgementContext, _ names: NameBook
  ) -> [CatalogueHistory.Entry] {
    func records(_ bytes: [UInt8]) -> [RecordVersion] {
      let file = SourceFile(path: version.path, bytes: bytes)
      return RecordReader.read(file, as: .one(.procedure, record: version.path), on: nil).records
    }
    var context = context
    if version.isCorrection { context.correctedFiles = [version.path] }
    let changes = CatalogueDiff.changes(
      from: records(version.old), to: records(version.new), in: context, names: names)
    return changes.compactMap { record in
      let told = CitizenNews.changes(in: record).filter(\.isAnsweredFor)
      guard !told.isEmpty else { return nil }
      let words = ChangeWords(names: names)
      return CatalogueHistory.Entry(
        day: version.day, code: record.record, name: record.title,
        direction: CitizenNews.direction(of: told),
        isMixed: Set(told.map(\.change.direction)).isSuperset(of: [.up, .down]),
        sentences: told.map { words.sentence($0.change).capitalised },
        acts: CitizenNews.acts(in: record))
    }
  }

  /// What a rule that changed rests on, by the registries of today.
  ///
  /// An act from before the first step is no news: a record that only now cites it was filled in.
  private func context(since: CivilDate) -> JudgementContext {
    var context = JudgementContext(day: workspace.day)
    context.decisions = workspace.decisions
    for (id, act) in workspace.registries.instruments {
      if let effective = act.effective?.value, effective >= since {
        context.datedInstruments.insert(id)
      }
    }
    return context
  }

  private func names() -> NameBook {
    var names: [String: String] = [:]
    func add<Entry: RegistryEntry>(_ entries: [String: Entry], _ registry: String) {
      for (id, entry) in entries { names[registry + "/" + id] = entry.common.name?.value }
    }
    let registries = workspace.registries
    add(registries.agencies, "agencies")
    add(registries.papers, "papers")
    add(registries.subjects, "subjects")
    add(registries.databases, "databases")
    add(registries.places, "places")
    add(registries.fields, "fields")
    return NameBook(names: names)
  }
}

extension Message {
  /// The same with a capital at its beginning.
  fileprivate var capitalised: Message {
    func capital(_ text: String) -> String {
      guard let first = text.first else { return text }
      return first.uppercased() + text.dropFirst()
    }
    return Message(vi: capital(vietnamese), en: capital(english))
  }
}

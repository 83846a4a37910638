import Diagnostics
import FileSystem
import ProcedureDiff
import Reporting
import Workspace

/// A copy of a workspace in which a what-if is carried out.
struct ScratchCopy {
  let folder: String
  let workspace: Workspace
  private let isKept: Bool

  /// - Parameters:
  ///   - opened: The workspace as it is.
  ///   - out: The folder to copy into, which is then kept; `nil` for one that goes again.
  ///   - replaced: New contents by path.
  ///   - language: Of what is said where it cannot be made.
  /// - Throws: Where the copy cannot be made; ends with 2.
  init(
    of opened: Workspace, _ out: String?, _ replaced: [String: [UInt8]], _ language: Language
  ) throws {
    isKept = out != nil
    folder =
      out.map { absolute($0) } ?? joined(temporaryFolder(), "thutuc-thu-\(processNumber())")
    if out != nil, isThere(folder) {
      Terminal.writeError(
        Message(
          vi: "thutuc: đã có \(folder), nên không ghi bản sao vào đó",
          en: "thutuc: \(folder) is there already, so no copy is put there"
        ).text(in: language))
      throw ExitStatus.couldNotRun
    }
    do throws(FileSystemError) {
      // What an earlier run of the same number may have left.
      try FileSystem.remove(folder)
      try Workspace.copy(opened.root, to: folder, replacing: replaced)
      // The option is priced as what it is held against.
      workspace = try Workspace.open(folder, on: opened.day)
        .with(parameters: opened.records.parameters)
    } catch {
      throw couldNotRun(error, language)
    }
  }

  func remove() {
    guard !isKept else { return }
    do throws(FileSystemError) {
      try FileSystem.remove(folder)
    } catch {
      // What is left in the temporary folder does no harm.
    }
  }

  /// What differs between the workspace and the copy.
  func changes(from opened: Workspace, _ language: Language) async -> ChangeReport {
    var request = ComparisonRequest(
      old: .folder(opened.root), new: .folder(folder), day: opened.day)
    request.isTrial = true
    var outcome = await Comparison(root: opened.root, request).run()
    // Hours and đồng are told term by term beside the report, with all their parameters.
    let priced: Set<BurdenMeasure> = [.hours, .cost, .hoursPerYear, .costPerYear]
    for index in outcome.records.indices {
      outcome.records[index].burden.deltas.removeAll { priced.contains($0.measure) }
      outcome.records[index].burden.missing = []
    }
    outcome.totals.removeAll { priced.contains($0.measure) }
    var report = ChangeReport(
      records: outcome.records, names: outcome.names, totals: outcome.totals,
      progress: outcome.progress,
      obstacles: outcome.obstacles.map {
        ReportedObstacle(path: $0.path, message: $0.message, help: $0.help)
      },
      sides: (
        Message(vi: "danh mục hiện nay", en: "the catalogue").text(in: language),
        Message(vi: "phương án", en: "the option").text(in: language)
      ), day: opened.day)
    report.plans = outcome.plans
    return report
  }
}

import ArgumentParser
import Diagnostics
import FileSystem
import LintEngine
import LintRules
import Reporting
import Workspace

/// What is done with the list of findings that an office began with.
enum BaselineAction: String, ExpressibleByArgument, CaseIterable {
  /// All that is found now becomes the list.
  case write
  /// What is no longer found is taken out; nothing is ever added.
  case shrink

  func run(in opened: Workspace, _ language: Language) async throws {
    var options = LintOptions()
    options.showsAll = true
    options.gathers = true
    let outcome = await opened.lint(
      builtInRules, options: options, render: { _ in [] }, consume: { _ in })
    if outcome.hasUnreadable {
      Terminal.writeError(
        Message(
          vi: "thutuc: có tệp không đọc được nên không ghi danh sách",
          en: "thutuc: some files could not be read, so no list is written"
        ).text(in: language))
      throw ExitStatus.couldNotRun
    }
    let entries: [Baseline.Entry]
    switch self {
    case .write: entries = Array(outcome.aside.found.subtracting(outcome.aside.blocking))
    case .shrink:
      let found = Set(outcome.aside.found.map(\.fingerprint))
      entries = opened.baseline.entries.filter { found.contains($0.fingerprint) }
    }
    do throws(FileSystemError) {
      try createDirectories(joined(opened.root, "reviews"))
      try writeAtomically(
        Array(Baseline.text(entries).utf8), to: joined(opened.root, Baseline.path), durable: true)
    } catch {
      throw couldNotRun(error, language)
    }
    let before = opened.baseline.entries.count
    Terminal.writeLine(
      Message(
        vi: "\(Baseline.path): \(before) → \(entries.count) phát hiện",
        en: "\(Baseline.path): \(before) → \(entries.count) findings"
      ).text(in: language))
  }
}

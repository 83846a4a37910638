import Diagnostics
import FileSystem
import LintEngine
import Revisions
import Workspace

extension Lint {
  /// Notes in the options what was found where this branch parted from a revision.
  func note(
    _ revision: String, of opened: Workspace, in options: inout LintOptions, _ language: Language
  ) async throws {
    do {
      let repository = try await Repository.around(opened.root)
      let earlier = try await EarlierCatalogue.layOut(revision, of: repository)
      defer { earlier.discard() }
      try await earlier.note(in: &options, on: opened.day)
    } catch let error as GitError {
      Terminal.writeError("thutuc: " + error.words.text(in: language))
      throw ExitStatus.couldNotRun
    } catch let error as FileSystemError {
      throw couldNotRun(error, language)
    }
  }
}

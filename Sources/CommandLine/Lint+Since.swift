import Diagnostics
import FileSystem
import LintEngine
import Revisions
import Workspace

extension Lint {
  /// The fingerprints of what was found where this branch parted from a revision.
  func findings(
    at revision: String, of opened: Workspace, _ options: LintOptions, _ language: Language
  ) async throws -> Set<String> {
    do {
      let repository = try await Repository.around(opened.root)
      let earlier = try await EarlierCatalogue.layOut(revision, of: repository)
      defer { earlier.discard() }
      return try await earlier.findings(options, on: opened.day)
    } catch let error as GitError {
      Terminal.writeError("thutuc: " + error.words.text(in: language))
      throw ExitStatus.couldNotRun
    } catch let error as FileSystemError {
      throw couldNotRun(error, language)
    }
  }
}

import Catalogue
import CatalogueCoding
import Diagnostics
import FileSystem
import ProcedureModel
import Revisions
import SourceText
import VietnameseText
import YAMLSyntax

extension Workspace {
  /// The catalogue as git had it at the end of some days; a day before the first revision is left out.
  func baselines(_ days: Set<CivilDate>) async -> [CivilDate: Catalogue] {
    var result: [CivilDate: Catalogue] = [:]
    do throws(GitError) {
      let repository = try await Repository.around(root)
      for day in days.sorted() {
        guard let commit = try await repository.lastCommit(through: day.iso) else { continue }
        result[day] = try await catalogue(at: commit, in: repository, on: day)
      }
    } catch {
      // Without git there is no earlier catalogue, and the ledger says that it needs one.
    }
    return result
  }

  private func catalogue(
    at commit: String, in repository: Repository, on day: CivilDate
  ) async throws(GitError) -> Catalogue {
    let tree = Snapshot.tree(commit)
    let paths = try await repository.files(of: tree, below: ["catalogue/procedures"])
      .filter { $0.hasSuffix(".yaml") }
    let contents = try await repository.contents(of: paths, in: tree)
    var facts: [ProcedureFacts] = []
    for path in paths.sorted() {
      var ignored: [Diagnostic] = []
      guard let bytes = contents[path],
        let tree = YAMLReader.read(SourceFile(path: path, bytes: bytes), into: &ignored),
        let procedure = CatalogueDecoder.procedure(tree).value
      else { continue }
      facts.append(ProcedureFacts(procedure, on: day))
    }
    return Catalogue(registries: registries, procedures: facts, day: day)
  }
}

package import FileSystem
import ProcedureModel
import Revisions
package import SourceText

/// The files that make one procedure: the national record, and what the place lays over it.
package struct RecordSources: Sendable {
  package var file: SourceFile
  package var overlay: SourceFile?

  package init(file: SourceFile, overlay: SourceFile? = nil) {
    self.file = file
    self.overlay = overlay
  }
}

extension Workspace {
  /// The files of a procedure as they lie in the workspace; `nil` where it holds no such procedure.
  ///
  /// - Throws: Where a file cannot be read.
  package func sources(of code: String) throws(FileSystemError) -> RecordSources? {
    guard let path = procedureFile(code) else { return nil }
    var sources = RecordSources(file: SourceFile(path: path, bytes: try bytes(of: path)))
    if let overlay = overlays.own(over: path) {
      sources.overlay = SourceFile(path: overlay, bytes: try bytes(of: overlay))
    }
    return sources
  }

  /// The files of a procedure at a revision of the catalogue; `nil` where it was not there.
  ///
  /// - Throws: Where git does not know the revision or cannot be asked.
  package func sources(
    of code: String, at revision: String
  ) async throws(ComparisonObstacle) -> RecordSources? {
    do throws(GitError) {
      let repository = try await Repository.around(root)
      let tree = Snapshot.tree(try await repository.resolve(revision))
      let name = "/" + code + ".yaml"
      var path = procedureFile(code)
      var bytes = path.map { [$0] } ?? []
      var contents = try await repository.contents(of: bytes, in: tree)
      if path.flatMap({ contents[$0] }) == nil {
        // It lay in the folder of another field then.
        path = try await repository.files(of: tree, below: ["catalogue/procedures"])
          .first { $0.hasSuffix(name) }
        bytes = path.map { [$0] } ?? []
        contents = try await repository.contents(of: bytes, in: tree)
      }
      guard let path, let national = contents[path] else { return nil }
      var sources = RecordSources(file: SourceFile(path: path, bytes: national))
      let overlay = "catalogue/local/\(settings.place?.value ?? "")\(name)"
      if let own = try await repository.contents(of: [overlay], in: tree)[overlay] {
        sources.overlay = SourceFile(path: overlay, bytes: own)
      }
      return sources
    } catch {
      throw .git(error)
    }
  }
}

package import CatalogueCoding
package import FileSystem
import ProcedureModel
import SourceText
import VietnameseText

extension Workspace {
  /// Why a new file was not made.
  package enum NewFileRefusal: Error, Equatable, Sendable {
    /// Something has that path already; it is left as it is.
    case exists(path: String)
    case failed(FileSystemError)
  }

  /// Makes files below a root; none where one of them is there already.
  ///
  /// - Throws: What stands in the way.
  package static func create(
    _ files: [NewFile], below root: String
  ) throws(NewFileRefusal) {
    do throws(FileSystemError) {
      for file in files where existsAlready(joined(root, file.path)) {
        throw FileSystemError.system(path: file.path, operation: .create, code: 17)
      }
      for file in files {
        let isNew = try writeNew(Array(file.text.utf8), to: try resolve(file.path, inside: root))
        guard isNew else {
          throw FileSystemError.system(path: file.path, operation: .create, code: 17)
        }
      }
    } catch {
      // EEXIST: the one failure that is no trouble of the disk.
      if error.code == 17 { throw .exists(path: error.path) }
      throw .failed(error)
    }
  }

  private static func existsAlready(_ path: String) -> Bool {
    do {
      _ = try FileSystem.read(path, limit: 0)
      return true
    } catch {
      if case .notFound = error { return false }
      return true
    }
  }

  /// The id of the entry that an id or a name stands for; `nil` where none or several may be meant.
  package func registryID(for typed: String, in registry: RegistryName) -> String? {
    if ids(registry).contains(typed) { return typed }
    return NameCheck.entry(
      RegistryReference(registry: registry, id: typed, range: .start, isName: true), registries
    )?.id
  }

  /// An id that resembles what was typed.
  package func nearestID(to typed: String, in registry: RegistryName) -> String? {
    let known = ids(registry)
    return nearest(to: typed, among: known) ?? nearest(to: VietnameseText.slug(typed), among: known)
  }

  /// All ids of a registry, sorted.
  package func ids(_ registry: RegistryName) -> [String] {
    ReferenceCheck.ids(registry, registries)
  }

  /// The path of the file of a procedure, told by its name; `nil` where there is none.
  package func procedureFile(_ code: String) -> String? {
    procedureFiles.first { $0.hasSuffix("/\(code).yaml") }
  }
}

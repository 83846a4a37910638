import Catalogue
import Diagnostics
import ProcedureModel
import SourceText
import Synchronization

/// Findings kept until the end of a run, so that they are told record by record, each under its name.
///
/// For a review under one plan, which is read from top to bottom: what a file brings by itself and what
/// all records together bring stand side by side.
final class NotesByRecord: Sendable {
  private let found = Mutex<[FileDiagnostics]>([])

  /// Keeps the findings of a file; nothing is written yet.
  func take(_ file: FileDiagnostics) -> [UInt8] {
    found.withLock { $0.append(file) }
    return []
  }

  /// One list a file, in the order of the paths, with what the record is called.
  func files(_ catalogue: Catalogue) -> [FileDiagnostics] {
    FileDiagnostics.merged(found.withLock { $0 }).map { file in
      var file = file
      if let facts = catalogue.procedure(inFile: file.file.path), !facts.name.isEmpty {
        file.heading = "\(facts.code.value) — \(facts.name)"
      }
      return file
    }
  }
}

extension FileDiagnostics {
  /// One list a file, in the order of the paths; pieces come from several threads.
  static func merged(_ files: [FileDiagnostics]) -> [FileDiagnostics] {
    var byPath: [String: [FileDiagnostics]] = [:]
    for file in files { byPath[file.file.path, default: []].append(file) }
    return byPath.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { path in
      guard let all = byPath[path], let first = all.first else { return nil }
      let source = all.first { !$0.file.bytes.isEmpty }?.file ?? first.file
      return FileDiagnostics(
        source, all.flatMap(\.diagnostics).sorted(by: Diagnostic.inPrintOrder))
    }
  }
}

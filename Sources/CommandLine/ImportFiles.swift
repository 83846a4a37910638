import Diagnostics
import FileSystem
import PortalImport
import Workspace

/// Where imported records go: new files, joins into old ones, bases for the next import, proposals.
struct ImportFiles {
  struct Written {
    var status: ImportReport.Status
    var path: String
    var findings: [ImportFinding] = []
  }

  /// The folder that paths are relative to.
  private let root: String
  private let procedures: String
  /// Hidden, so that nothing else reads it; beside the catalogue it goes into version control.
  private let bases: String
  private let registries: String?
  /// Files that the workspace has already, by code.
  private var existing: [String: String] = [:]

  init(workspace: Workspace?, out: String?) {
    if let out {
      root = out
      procedures = ""
      bases = ".imported"
      registries = nil
    } else {
      root = workspace?.root ?? absolute(".")
      procedures = "catalogue/procedures"
      bases = "catalogue/.imported"
      registries = "catalogue/registries"
      for path in workspace?.procedureFiles ?? [] {
        guard let name = path.split(separator: "/").last, name.hasSuffix(".yaml") else { continue }
        existing[String(name.dropLast(5))] = path
      }
    }
  }

  /// What an earlier import of a code tells: its base does, or without one the file itself.
  ///
  /// - Returns: `nil` for a code that has no file yet.
  func earlier(_ code: String) -> EarlierImport? {
    for path in [joined(bases, code + ".yaml"), existing[code]].compactMap({ $0 }) {
      do throws(FileSystemError) {
        if let bytes = try content(joined(root, path)) { return EarlierImport(bytes) }
      } catch {
        // What cannot be read is told when the record is written.
        return nil
      }
    }
    return nil
  }

  /// Writes a record, or joins it into the file that has its code.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - digest: what marks its source.
  ///   - settles: whether conflicts are settled as the file has it.
  /// - Returns: where it went, with what was in conflict.
  func write(_ record: ImportedRecord, digest: String, settles: Bool) -> Written {
    let path = existing[record.code] ?? joined(procedures, "\(record.field)/\(record.code).yaml")
    let base = joined(bases, record.code + ".yaml")
    do throws(FileSystemError) {
      let target = joined(root, path)
      var written: Written
      if let old = try content(target) {
        let outcome = RecordMerge.merge(
          record, into: old, path: path, base: try content(joined(root, base)), digest: digest,
          settles: settles)
        guard let outcome else { return Self.unreadable(path) }
        written = Written(
          status: outcome.bytes == old ? .unchanged : .merged, path: path,
          findings: outcome.conflicts)
        if outcome.bytes != old { try put(outcome.bytes, target) }
        // After the file, so that a failure in between leaves the older base and the next run joins
        // again.
        if let kept = outcome.base { try put(kept, joined(root, base)) }
      } else {
        try put(record.bytes, target)
        try put(SourceDigest.mark(record.bytes, digest), joined(root, base))
        written = Written(status: .written, path: path)
      }
      return written
    } catch {
      let words = error.explanation
      return Written(
        status: .refused, path: "",
        findings: [
          ImportFinding(.refused, "file", Message(vi: words.vietnamese, en: words.english))
        ])
    }
  }

  private static func unreadable(_ path: String) -> Written {
    Written(
      status: .refused, path: "",
      findings: [
        ImportFinding(
          .conflict, "file",
          Message(
            vi: "tệp \(path) không đọc được như YAML nên không ghép: sửa tệp rồi nhập lại",
            en: "\(path) is no readable YAML, so nothing was joined: mend it and import again"))
      ])
  }

  /// Writes proposals as files of entries, one for each registry, for a person to move.
  func propose(_ proposals: [Proposal]) throws(FileSystemError) -> String {
    let folder = procedures.isEmpty ? "proposals" : joined(bases, "proposals")
    for (file, bytes) in ProposalFiles.files(proposals) {
      try put(bytes, joined(root, joined(folder, file)))
    }
    return folder
  }

  /// Adds proposals to the registries themselves, behind what is there.
  func register(_ proposals: [Proposal]) throws(FileSystemError) -> [String] {
    guard let registries else { return [] }
    var changed: [String] = []
    for (file, bytes) in ProposalFiles.files(proposals, comments: false) {
      let path = joined(registries, file)
      let target = joined(root, path)
      var content = try content(target) ?? []
      if let last = content.last, last != 0x0A { content.append(0x0A) }
      if !content.isEmpty { content.append(0x0A) }
      try put(content + bytes, target)
      changed.append(path)
    }
    return changed
  }

  private func content(_ path: String) throws(FileSystemError) -> [UInt8]? {
    do throws(FileSystemError) {
      return try FileSystem.read(path, limit: Workspace.maxFileBytes)
    } catch {
      if case .notFound = error { return nil }
      throw error
    }
  }

  private func put(_ bytes: [UInt8], _ path: String) throws(FileSystemError) {
    try createDirectories(parent(of: path))
    try writeIfChanged(bytes, to: path)
  }
}

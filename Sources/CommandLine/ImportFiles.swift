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

  /// Writes a record, or joins it into the file that has its code.
  func write(_ record: ImportedRecord) -> Written {
    let path = existing[record.code] ?? joined(procedures, "\(record.field)/\(record.code).yaml")
    let base = joined(bases, record.code + ".yaml")
    do throws(FileSystemError) {
      let target = joined(root, path)
      var written: Written
      if let old = try content(target) {
        written = try join(record, old, path: path, base: try content(joined(root, base)))
      } else {
        try put(record.bytes, target)
        written = Written(status: .written, path: path)
      }
      // The base is what the portal said, whatever staff made of it; after the file, so that a
      // failure in between leaves the older base and the next run joins again.
      try put(record.bytes, joined(root, base))
      return written
    } catch {
      let words = error.explanation
      return Written(
        status: .refused, path: "",
        findings: [
          ImportFinding(.kept, "file", Message(vi: words.vietnamese, en: words.english))
        ])
    }
  }

  private func join(
    _ record: ImportedRecord, _ old: [UInt8], path: String, base: [UInt8]?
  ) throws(FileSystemError) -> Written {
    guard let outcome = RecordMerge.merge(record, into: old, path: path, base: base) else {
      return Written(
        status: .refused, path: "",
        findings: [
          ImportFinding(
            .conflict, "file",
            Message(
              vi: "tệp \(path) không đọc được như YAML nên không ghép: sửa tệp rồi nhập lại",
              en: "\(path) is no readable YAML, so nothing was joined: mend it and import again"))
        ])
    }
    guard outcome.bytes != old else {
      return Written(status: .unchanged, path: path, findings: outcome.conflicts)
    }
    try put(outcome.bytes, joined(root, path))
    return Written(status: .merged, path: path, findings: outcome.conflicts)
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

import Diagnostics
package import FileSystem
package import ProcedureModel
package import Reviews
import SourceText

/// What carrying out reviews would make of the catalogue: new texts of its files, nothing written.
package struct WhatIf: Sendable {
  /// One review with what became of each of its proposals.
  package struct Part: Sendable {
    package var review: Review
    package var outcomes: [ReviewEdits.Outcome]
  }

  package var parts: [Part] = []
  /// The files that change; to be written like fixes.
  package var files = FixOutcome()

  /// New contents by path.
  package var replaced: [String: [UInt8]] {
    Dictionary(files.files.map { ($0.path, $0.after) }, uniquingKeysWith: { $1 })
  }
}

extension Workspace {
  /// Carries out the proposals of some reviews over the catalogue as it is now.
  ///
  /// - Parameters:
  ///   - reviews: In this order, one after the other; several may be about one procedure.
  ///   - admits: Which proposals count.
  /// - Returns: What became of each proposal, and the files that change.
  /// - Throws: Where a procedure's file cannot be read.
  package func whatIf(
    _ reviews: [Review], _ admits: (Proposal) -> Bool
  ) throws(FileSystemError) -> WhatIf {
    var result = WhatIf()
    var edited: [String: ReviewEdits] = [:]
    var codes: [String] = []
    var originals: [String: RecordSources] = [:]
    for review in reviews {
      guard let code = review.procedure?.value else {
        result.parts.append(WhatIf.Part(review: review, outcomes: []))
        continue
      }
      if originals[code] == nil, let sources = try sources(of: code) {
        originals[code] = sources
        edited[code] = ReviewEdits(sources.file, overlay: sources.overlay)
        codes.append(code)
      }
      guard var edits = edited[code] else {
        result.parts.append(WhatIf.Part(review: review, outcomes: []))
        continue
      }
      let before = edits.outcomes.count
      for proposal in review.proposals where admits(proposal) { edits.carryOut(proposal) }
      edited[code] = edits
      result.parts.append(
        WhatIf.Part(review: review, outcomes: Array(edits.outcomes[before...])))
    }
    for code in codes {
      guard let old = originals[code], let new = edited[code] else { continue }
      let pairs =
        [(old.file, new.file)]
        + (old.overlay.flatMap { one in new.overlay.map { [(one, $0)] } } ?? [])
      for (before, after) in pairs where before.bytes != after.bytes {
        result.files.files.append(
          FixOutcome.File(path: before.path, before: before.bytes, after: after.bytes))
      }
    }
    return result
  }

  /// Copies a workspace into a folder, with other contents for some of its files.
  ///
  /// - Throws: Where something cannot be read or written; the folder is then left as it is.
  package static func copy(
    _ root: String, to folder: String, replacing replaced: [String: [UInt8]]
  ) throws(FileSystemError) {
    try createDirectories(folder)
    try copyFile("thutuc.yaml", from: root, to: folder, replaced)
    for part in ["catalogue", "reviews", "site"] {
      guard isFolder(joined(root, part)) else { continue }
      for entry in try walk(joined(root, part), suffixes: [""]) where entry.kind == .file {
        let path = part + "/" + entry.path
        try copyFile(path, from: root, to: folder, replaced)
      }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    do throws(FileSystemError) {
      _ = try names(in: path)
      return true
    } catch {
      return false
    }
  }

  private static func copyFile(
    _ path: String, from root: String, to folder: String, _ replaced: [String: [UInt8]]
  ) throws(FileSystemError) {
    let bytes: [UInt8]
    if let new = replaced[path] {
      bytes = new
    } else {
      bytes = try FileSystem.read(joined(root, path), limit: 1 << 30)
    }
    let full = joined(folder, path)
    try createDirectories(parent(of: full))
    try writeAtomically(bytes, to: full)
  }
}

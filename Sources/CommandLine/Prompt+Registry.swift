import CatalogueCoding
import Diagnostics
import FileSystem
import PortalImport
import VietnameseText
import Workspace

/// Entries that registries lack and that somebody at the terminal agreed to add.
struct RegistryAdditions {
  private(set) var proposals: [Proposal] = []

  /// Adds an entry with a name alone.
  ///
  /// - Returns: its id.
  mutating func add(_ registry: Proposal.Registry, named name: String) -> String {
    let name = NFC.composed(name)
    let id = VietnameseText.slug(name)
    let proposal = Proposal(registry, id, .record([Sketch.Entry("name", .text(name))]))
    if !proposals.contains(proposal) { proposals.append(proposal) }
    return id
  }

  /// Writes the entries behind those of their registries, and names the files.
  func write(to workspace: Workspace, _ prompt: Prompt) throws {
    if proposals.isEmpty { return }
    do throws(FileSystemError) {
      let files = ImportFiles(workspace: workspace, out: nil)
      for path in try files.register(proposals) { Terminal.writeLine(path) }
    } catch {
      let words = error.explanation
      throw prompt.refusal(Message(vi: words.vietnamese, en: words.english))
    }
  }
}

extension Prompt {
  /// An id of a registry; on a terminal a name that it lacks may become an entry of it, which is
  /// gathered and written once the file itself was made.
  func reference(
    _ flag: String, _ given: String?, _ question: Message, fallback: String? = nil,
    in registry: Proposal.Registry, of workspace: Workspace,
    adding additions: inout RegistryAdditions
  ) throws -> String {
    guard let name = RegistryName(rawValue: registry.rawValue) else {
      preconditionFailure("every registry that takes proposals is one of the format's")
    }
    let known = known(name, in: workspace)
    guard given == nil, Self.isPossible else {
      return try value(flag, given, question, fallback: fallback, check: known)
    }
    while true {
      var missing: Message?
      let answer = try value(flag, nil, question, fallback: fallback) { typed in
        missing = nil
        let verdict = known(typed)
        guard case .refused(let why) = verdict, typed != "?",
          workspace.nearestID(to: typed, in: name) == nil, isSlug(VietnameseText.slug(typed))
        else { return verdict }
        missing = why
        return .accepted(typed)
      }
      guard let missing else { return answer }
      Terminal.writeLine("  " + missing.text(in: language))
      if try agrees(to: answer) { return additions.add(registry, named: answer) }
    }
  }

  private func agrees(to name: String) throws -> Bool {
    let id = VietnameseText.slug(name)
    let answer = try value(
      "add", nil,
      Message(
        vi: "  Thêm «\(name)» vào sổ ấy, mã \(id)? (c là có, Enter là gõ lại)",
        en: "  Add “\(name)” to it as \(id)? (y for yes, Enter to type again)"),
      fallback: "")
    return ["c", "co", "y", "yes"].contains(folded(answer))
  }
}

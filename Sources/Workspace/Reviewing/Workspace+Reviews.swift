package import Diagnostics
import LintEngine
import LintRules
package import ProcedureModel
package import Reviews
import SourceText
import Synchronization

extension Workspace {
  /// The reviews that a word names: a file, `plan/year/code`, a code, or a plan; all for none.
  package func reviews(named word: String?) -> [Review] {
    let all = records.reviews.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    guard let word else { return all }
    let path = word.hasPrefix(root + "/") ? String(word.dropFirst(root.utf8.count + 1)) : word
    return all.filter { review in
      review.path == path || review.path.hasPrefix(path.hasSuffix("/") ? path : path + "/")
        || review.reference == word || review.plan?.value == word
        || review.codes.contains { $0.value == word }
    }
  }

  /// What the linter finds in some files, gathered, in the order of the paths.
  package func gathered(
    _ options: LintOptions = LintOptions(), wanted: @escaping @Sendable (String) -> Bool
  ) async -> [FileDiagnostics] {
    let found = Mutex<[String: FileDiagnostics]>([:])
    _ = await lint(
      builtInRules, options: options, wanted: wanted,
      render: { file in
        guard wanted(file.file.path) else { return [] }
        found.withLock { found in
          let known = found[file.file.path]?.diagnostics ?? []
          found[file.file.path] = FileDiagnostics(
            file.file, (known + file.diagnostics).sorted(by: Diagnostic.inPrintOrder))
        }
        return []
      }, consume: { _ in })
    return found.withLock { found in
      found.values.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
    }
  }

  /// What simplifies a procedure, as far as one plan looks; its own file's findings alone.
  package func opportunities(in path: String, under plan: String?) async -> [Diagnostic] {
    var options = LintOptions(plan: plan)
    options.gathers = true
    return await gathered(options) { $0 == path }.flatMap(\.diagnostics)
      .filter { $0.family == .opportunity && $0.location.path == path }
  }

  /// Drafts the review of a procedure from what the linter finds in it; `nil` where it cannot be read.
  ///
  /// - Parameters:
  ///   - code: The procedure.
  ///   - plan: The plan under which it is reviewed; its profiles choose the rules.
  ///   - base: The revision of the catalogue that is reviewed.
  ///   - agency: Who reviews.
  /// - Returns: The draft.
  package func reviewDraft(
    of code: String, under plan: String, base: String, agency: String
  ) async -> ReviewDraft? {
    guard let path = procedureFile(code) else { return nil }
    let context = LintContext(registries: registries, day: day)
    guard let procedure = read(path, judgedBy: nil, context).procedure else { return nil }
    let descriptors = Dictionary(
      builtInRules.map { ($0.descriptor.id, $0.descriptor) }, uniquingKeysWith: { one, _ in one })
    return ReviewDraft(
      procedure: procedure, findings: await opportunities(in: path, under: plan),
      descriptors: descriptors, registries: registries, plan: plan, base: base, agency: agency,
      day: day)
  }
}

import Catalogue
import Diagnostics
import FileSystem
package import LawWatch
import LintEngine
import ProcedureModel
import SourceText
import VietnameseText
import YAMLSyntax

extension Workspace {
  /// Gathers what stops holding within some days, from every file that may say so.
  ///
  /// - Returns: The report, and whether some file could not be read; then it may lack something.
  package func watch(days: Int) async -> (report: WatchReport, hasUnreadable: Bool) {
    let lint = await lint([], render: { _ in [] }, consume: { _ in })
    var watch = LawWatch(lint.catalogue, from: day, days: days)
    for tree in trees(in: "catalogue/registries") + trees(in: "catalogue/local") {
      let code = tree.file.path.hasPrefix("catalogue/local/") ? code(of: tree) : nil
      watch.add(tree, code: code)
      Self.addAllowances(in: tree.file, code, to: &watch)
    }
    for tree in trees(in: "reviews") {
      watch.take(tree.file)
      Self.addAllowances(in: tree.file, nil, to: &watch)
    }
    for facts in lint.catalogue.procedures where facts.status != .abolished {
      guard let tree = tree(facts.path) else { continue }
      watch.add(tree, code: facts.code.value)
      Self.addAllowances(in: tree.file, facts.code.value, to: &watch)
    }
    watch.addCatalogue()
    watch.add(decisions)
    let inForce = Set(settings.plans.map(\.value))
    watch.add(plans.filter { inForce.contains($0.id?.value ?? "") })
    return (
      WatchReport(watch, title: settings.title?.value ?? ""),
      lint.hasUnreadable || hasUnreadable
    )
  }

  private static func addAllowances(in file: SourceFile, _ code: String?, to watch: inout LawWatch)
  {
    guard Allowance.mayStand(in: file) else { return }
    var numbers: [String: Int] = [:]
    for allowance in Allowance.all(in: file) {
      guard let until = allowance.until else { continue }
      let number = numbers[allowance.rule, default: 0]
      numbers[allowance.rule] = number + 1
      watch.addAllowance(
        of: allowance.rule, number: number, because: allowance.reason, until: until,
        at: allowance.range, in: file,
        code: code)
    }
  }

  /// The code that an overlay is about: its file's name.
  private func code(of tree: YAMLTree) -> String {
    String((tree.file.path.split(separator: "/").last ?? "").dropLast(5))
  }

  /// The trees of a folder, in the order of their paths; what cannot be read is a finding of lint.
  private func trees(in folder: String) -> [YAMLTree] {
    guard let entries = try? walk(joined(root, folder), suffixes: [".yaml"]) else { return [] }
    return entries.filter { $0.kind == .file }.compactMap { tree(folder + "/" + $0.path) }
  }

  private func tree(_ path: String) -> YAMLTree? {
    guard let bytes = try? bytes(of: path) else { return nil }
    var ignored: [Diagnostic] = []
    return YAMLReader.read(SourceFile(path: path, bytes: bytes), into: &ignored)
  }
}

import ArgumentParser
import Diagnostics
import FileSystem
import LintEngine
import LintRules
import Reporting
import Workspace

/// `thutuc rules`: every rule, one a line, or as JSON; with `--preview` what a newer pack brings.
struct Rules: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Liệt kê các quy tắc.",
    discussion: """
      Ví dụ:
        thutuc rules --lang en
        thutuc rules --format json
        thutuc rules --preview      bộ quy tắc mới nhất sẽ thêm phát hiện nào
      """)

  @Option(help: "Cách in: text hoặc json.")
  var format: Format = .text

  @Option(help: "Ghi trang của từng quy tắc vào thư mục này (docs/rules).")
  var pages: String?

  @Flag(help: "Đếm phát hiện mà bộ quy tắc mới nhất sẽ thêm so với bộ ghi ở thutuc.yaml.")
  var preview = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    if let pages {
      try writePages(absolute(pages))
    } else if preview {
      try await writePreview()
    } else if format == .json {
      Terminal.write(RuleBook.json(builtInRules.map { $0.descriptor }) + [0x0A])
    } else {
      let width = builtInRules.map { $0.descriptor.id.utf8.count }.max() ?? 0
      for rule in builtInRules {
        let id = rule.descriptor.id
        let margin = String(repeating: " ", count: width - id.utf8.count)
        Terminal.writeLine("\(id)\(margin)  \(rule.descriptor.summary.text(in: common.language))")
      }
    }
  }

  /// Writes a page for each rule; pages that have not changed are left alone.
  private func writePages(_ folder: String) throws {
    do throws(FileSystemError) {
      try createDirectories(folder)
      for rule in builtInRules {
        let page = RuleBook.page(rule.descriptor)
        try writeIfChanged(Array(page.utf8), to: joined(folder, rule.descriptor.id + ".md"))
      }
    } catch {
      throw couldNotRun(error, common.language)
    }
  }

  private func writePreview() async throws {
    let language = common.language
    let opened = try openWorkspace(workspace, near: nil, language)
    let pinned = opened.pinnedRulePack ?? currentRulePack
    let before = await tally(opened, pack: pinned)
    let after = await tally(opened, pack: currentRulePack)
    Terminal.writeLine(
      Message(
        vi:
          "Bộ quy tắc \(pinned) → \(currentRulePack): \(before.total) → \(after.total) phát hiện.",
        en: "Rule pack \(pinned) → \(currentRulePack): \(before.total) → \(after.total) findings."
      ).text(in: language))
    let rules = Set(before.byRule.keys).union(after.byRule.keys).sorted()
    for rule in rules {
      let change = (after.byRule[rule] ?? 0) - (before.byRule[rule] ?? 0)
      if change != 0 { Terminal.writeLine("  \(change > 0 ? "+" : "")\(change)  \(rule)") }
    }
  }

  private func tally(_ opened: Workspace, pack: Int) async -> Tally {
    await opened.lint(
      builtInRules, options: LintOptions(pack: pack), render: { _ in [] }, consume: { _ in }
    ).tally
  }
}

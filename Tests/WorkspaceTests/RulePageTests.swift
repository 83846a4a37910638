import Diagnostics
import FileSystem
import LintEngine
import LintRules
import Reporting
import TestKit
import Testing

/// The pages in `docs/rules/` are those that the rules write themselves.
struct RulePageTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/docs/rules"

  @Test("the page of every rule is current", arguments: builtInRules.map { $0.descriptor.id })
  func current(_ id: String) throws {
    let rule = try #require(builtInRules.first { $0.descriptor.id == id })
    let page = try read("\(Self.folder)/\(id).md", limit: 1 << 20)
    #expect(
      String(decoding: page, as: UTF8.self) == RuleBook.page(rule.descriptor),
      "write them anew: thutuc rules --pages docs/rules")
  }

  @Test("no page is left of a rule that is gone")
  func leftovers() throws {
    let ids = Set(builtInRules.map { $0.descriptor.id })
    let pages = try walk(Self.folder, suffixes: [".md"]).map(\.path)
    #expect(pages.contains("README.md"))
    // Written by hand: what reading drawn findings showed.
    for page in pages where page != "README.md" && page != "precision.md" {
      #expect(ids.contains(String(page.dropLast(3))), "\(page)")
    }
  }
}

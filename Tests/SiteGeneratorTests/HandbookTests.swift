import Diagnostics
import FileSystem
import SiteGenerator
import SourceText
import TestKit
import Testing

/// The handbook: what its blocks become on a page and in Markdown, and that the files are current.
struct HandbookTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/docs/handbook"

  private static let source = """
    title: Sổ tay ví dụ
    summary: Một trang để thử.
    blocks:
      - text: Gõ `a <b>` rồi xem * ở đây.
      - steps: [Một, Hai]
      - note: Cẩn thận.
      - table: [[Cột, Khác], ["x|y", z]]
      - commands: [thutuc lint, echo xong]
        prints: xong
        status: 1
      - file: a/b.json
        holds: |
          {"a": 1}
      - edit: c.yaml
        from: |2
            x: 1
        to: |2
            x: 2
      - page: khac
    """

  private func site(_ text: String) -> (SiteFolder, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let folder = SiteFolder(
      [
        SourceFile(path: "content/handbook/thu.vi.yaml", text: text),
        SourceFile(
          path: "content/handbook/khac.en.yaml", text: "title: Another\norder: 1\nblocks: []\n"),
      ], into: &diagnostics)
    return (folder, diagnostics)
  }

  @Test("every block is read as it was typed")
  func blocks() throws {
    let (folder, diagnostics) = site(Self.source)
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    let page = try #require(Handbook(folder.content).page("thu", in: .english))
    #expect(page.blocks.contains(.steps(["Một", "Hai"])))
    #expect(page.blocks.contains(.edit(path: "c.yaml", before: "  x: 1", after: "  x: 2")))
    #expect(page.blocks.contains(.file(path: "a/b.json", text: "{\"a\": 1}")))
    var commands = CommandBlock(lines: ["thutuc lint", "echo xong"])
    commands.prints = ["xong"]
    commands.status = 1
    #expect(page.blocks.contains(.commands(commands)))
  }

  @Test("the index has one page an id, in order, in the reader's language where it is written")
  func order() {
    let (folder, _) = site(Self.source)
    let handbook = Handbook(folder.content)
    #expect(handbook.listed(in: .vietnamese).map(\.id) == ["khac", "thu"])
    #expect(Handbook(folder.content, languages: [.vietnamese]).pages.map(\.id) == ["thu"])
  }

  @Test("an own handbook stands for the built-in one, other pages stay")
  func own() {
    let (folder, _) = site(Self.source)
    #expect(Set(folder.content.filter(\.isHandbook).map(\.id)) == ["thu", "khac"])
    #expect(folder.content.contains { $0.id == "gioi-thieu" })
  }

  @Test("Markdown escapes what is no sign of it, and keeps code as it is")
  func markdown() throws {
    let (folder, _) = site(Self.source)
    let handbook = Handbook(folder.content)
    let page = try #require(handbook.page("thu", in: .vietnamese))
    let text = HandbookMarkdown.page(page, handbook, folder.vietnamese)
    expectSnapshot(text, named: "handbook.md")
  }

  @Test(
    "what is wrong is said in its place",
    arguments: [
      ("blocks:\n  - commands: [a]\n    status: ⟦nhiều⟧\n", "site-value"),
      ("blocks:\n  - ⟦comands⟧: [a]\n", "site-unknown-key"),
      ("order: ⟦0⟧\n", "site-value"),
      ("blocks:\n  - table:\n      - [Một, Hai]\n      - ⟦[a, b, c]⟧\n", "site-value"),
      ("blocks:\n  - steps: [⟦{a: b}⟧]\n", "site-value"),
    ])
  func wrong(_ marked: String, _ rule: String) {
    let source = MarkedText(marked)
    let (_, diagnostics) = site(source.text)
    #expect(diagnostics.map(\.rule) == [rule])
    #expect(diagnostics.first?.location.range == source.ranges.first)
  }

  @Test("the files in docs/handbook are current, and none is left over")
  func current() throws {
    let folder = SiteFolder.embedded()
    let files = HandbookMarkdown.files(Handbook(folder.content), folder)
    for file in files {
      let text = String(
        decoding: try read("\(Self.folder)/\(file.path)", limit: 1 << 20), as: UTF8.self)
      #expect(
        text == String(decoding: file.bytes, as: UTF8.self),
        "\(file.path): write it anew with thutuc handbook --pages docs/handbook")
    }
    let onDisk = try walk(Self.folder, suffixes: [".md"]).map(\.path)
    #expect(Set(onDisk) == Set(files.map(\.path)))
  }

  @Test("links between pages lead to pages that are there")
  func links() {
    let handbook = Handbook(SiteFolder.embedded().content)
    #expect(!handbook.isEmpty)
    for page in handbook.pages {
      for case .page(let id) in page.blocks {
        #expect(handbook.page(id, in: page.language) != nil, "\(page.id): \(id)")
      }
    }
  }
}

import Diagnostics
import FileSystem
import SiteGenerator
import SourceText
import TestKit
import Testing

/// The folder `site/`: what is built in, what a workspace may set, what is refused where.
struct FolderTests {
  /// The repository's root.
  private static let root = parent(of: parent(of: parent(of: #filePath)))

  @Test("the files built into the program are those of the folder")
  func embeddedIsCurrent() throws {
    let folder = joined(Self.root, "site")
    let onDisk = try walk(folder).filter { $0.kind == .file }.map(\.path)
    #expect(EmbeddedFiles.all.map(\.path) == onDisk)
    for file in EmbeddedFiles.all {
      #expect(try read(joined(folder, file.path), limit: 1 << 20) == file.bytes, "\(file.path)")
    }
  }

  @Test("the built-in files are read without a finding and leave no text out")
  func embeddedIsClean() {
    var diagnostics: [Diagnostic] = []
    let folder = SiteFolder(EmbeddedFiles.all, into: &diagnostics)
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    #expect(folder.vietnamese.missingKeys.isEmpty, "\(folder.vietnamese.missingKeys)")
    #expect(folder.english.missingKeys.isEmpty, "\(folder.english.missingKeys)")
    #expect(folder.vietnamese.values.count == TextKeys.all.count)
    #expect(Set(folder.content.map(\.language)).count == 2)
  }

  @Test("both languages fill the same places of each text")
  func places() {
    let folder = SiteFolder.embedded()
    for key in TextKeys.all {
      let texts = [folder.vietnamese.values[key] ?? "", folder.english.values[key] ?? ""]
      let places = texts.map { text in
        Set(
          text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
            .compactMap { $0.split(separator: "}").first })
      }
      #expect(places[0] == places[1], "\(key)")
    }
  }

  @Test("every text is used")
  func used() throws {
    let sources = joined(Self.root, "Sources/SiteGenerator")
    var code = ""
    for entry in try walk(sources, suffixes: [".swift"])
    where entry.kind == .file && !entry.path.hasSuffix("TextKey.swift") {
      code += String(decoding: try read(joined(sources, entry.path), limit: 1 << 20), as: UTF8.self)
    }
    let words = Set(
      code.split { !$0.isLetter && !$0.isNumber && $0 != "." }.flatMap {
        $0.split(separator: ".").map(String.init)
      })
    for key in TextKey.allCases { #expect(words.contains("\(key)"), "\(key) is used nowhere") }
    for key in CountKey.allCases { #expect(words.contains("\(key)"), "\(key) is used nowhere") }
  }

  @Test(
    "what is wrong is said in its place",
    arguments: [
      ("theme.yaml", "⟦nam⟧: Ví dụ\n", "site-unknown-key"),
      ("theme.yaml", "colours:\n  light:\n    accent: ⟦\"đỏ\"⟧\n", "site-colour"),
      ("theme.yaml", "colours:\n  light:\n    ⟦acent⟧: \"#000000\"\n", "site-unknown-key"),
      ("theme.yaml", "report: ⟦javascript:alert(1)⟧\n", "site-address"),
      ("theme.yaml", "links:\n  - name: Ví dụ\n    url: ⟦ftp://a⟧\n", "site-address"),
      ("theme.yaml", "name: ⟦[a, b]⟧\n", "site-value"),
      ("translations/vi.yaml", "⟦frame.skp⟧: Đến nội dung\n", "site-unknown-key"),
      ("content/a.vi.yaml", "title: A\nblocks:\n  - ⟦ảnh⟧: x\n", "site-unknown-key"),
      ("khac.yaml", "⟦⟧a: b\n", "site-stray-file"),
      ("search.yaml", "⟦quite⟧: [ở]\n", "site-unknown-key"),
      ("search.yaml", "same:\n  - [⟦{a: b}⟧, c]\n", "site-value"),
    ])
  func findings(_ path: String, _ marked: String, _ rule: String) {
    let source = MarkedText(marked)
    var diagnostics: [Diagnostic] = []
    _ = SiteFolder([SourceFile(path: path, text: source.text)], into: &diagnostics)
    #expect(diagnostics.map(\.rule) == [rule])
    #expect(diagnostics.first?.location.path == "site/" + path)
    #expect(diagnostics.first?.location.range == source.range)
  }

  @Test("what a workspace leaves out comes from the built-in folder")
  func overlay() {
    var diagnostics: [Diagnostic] = []
    let folder = SiteFolder(
      [
        SourceFile(
          path: "theme.yaml",
          text: "body: Thành phố Ví Dụ\ncolours: {dark: {accent: \"#ffffff\"}}\n"),
        SourceFile(path: "translations/vi.yaml", text: "home.ask: Bạn tìm gì?\n"),
        SourceFile(path: "content/notice.vi.yaml", text: "blocks:\n  - text: Bảo trì\n"),
        SourceFile(path: "assets/seal.svg", text: "<svg/>"),
      ], into: &diagnostics)
    #expect(diagnostics.isEmpty)
    #expect(folder.theme.body.vietnamese == "Thành phố Ví Dụ")
    #expect(folder.theme.name.vietnamese == "Thủ tục hành chính")
    #expect(folder.theme.dark[.accent] == "#ffffff")
    #expect(folder.theme.dark[.paper] == SiteFolder.embedded().theme.dark[.paper])
    #expect(folder.vietnamese(.homeAsk) == "Bạn tìm gì?")
    #expect(folder.vietnamese(.homeSearch) == "Tìm")
    #expect(
      folder.content.filter { !$0.isHandbook }.map(\.id) == ["notice"],
      "an office's own pages replace ours")
    #expect(
      folder.assets.map(\.path) == [
        "assets/icon.svg", "assets/seal.svg", "assets/search.js", "assets/site.css",
      ])
  }

  @Test("a notice stands above every page")
  func notice() async {
    var diagnostics: [Diagnostic] = []
    var input = ExampleSite().input
    input.folder = SiteFolder(
      [SourceFile(path: "content/notice.vi.yaml", text: "blocks:\n  - text: Bảo trì <b>\n")],
      into: &diagnostics)
    let files = await collect(SiteBuilder.plan(input))
    let home = files.first { $0.path == "index.html" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    #expect(home?.contains("Bảo trì &lt;b&gt;") == true)
    #expect(!files.contains { $0.path.hasPrefix("notice/") })
  }

  private func collect(_ plan: SitePlan) async -> [OutputFile] {
    var files: [OutputFile] = []
    await SiteBuilder.emitFixed(plan) { files.append($0) }
    return files
  }
}

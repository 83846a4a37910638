import SiteGenerator
import Testing

/// What must hold on every page of a site, whatever it shows.
struct EveryPageTests {
  /// Every page of the example in both languages, with what it is made of.
  private func pages(_ site: ExampleSite = ExampleSite()) async -> [(path: String, markup: Markup)]
  {
    await site.files().filter { $0.path.hasSuffix(".html") }.map {
      ($0.path, Markup(String(decoding: $0.bytes, as: UTF8.self)))
    }
  }

  @Test("ids are unique, labels and headings they name are there")
  func ids() async {
    for (path, markup) in await pages() {
      let ids = markup.values("id")
      #expect(Set(ids).count == ids.count, "\(path)")
      for attribute in ["for", "aria-labelledby", "headers"] {
        for id in markup.values(attribute) { #expect(ids.contains(id), "\(path): \(id)") }
      }
    }
  }

  @Test("one h1, and no heading level is skipped")
  func headings() async {
    for (path, markup) in await pages() where !markup.all("main").isEmpty {
      #expect(markup.all("h1").count == 1, "\(path)")
      var above = 0
      for tag in markup.tags {
        guard tag.name.count == 2, tag.name.first == "h",
          let level = tag.name.last?.wholeNumberValue
        else { continue }
        #expect(level <= above + 1, "\(path): h\(level) after h\(above)")
        above = level
      }
    }
  }

  @Test("links lead to files and anchors of the site")
  func links() async {
    let pages = await pages()
    let files = Set(await ExampleSite().files().map(\.path))
    var anchors: [String: Set<String>] = [:]
    for (path, markup) in pages { anchors[path] = Set(markup.values("id")) }
    var count = 0
    for (path, markup) in pages {
      for address in markup.values("href") + markup.values("action") {
        guard !address.hasPrefix("https://"), !address.hasPrefix("tel:") else { continue }
        let target = resolve(address, from: path)
        count += 1
        #expect(files.contains(target.path), "\(path): \(address)")
        guard let fragment = target.fragment else { continue }
        #expect(anchors[target.path]?.contains(fragment) == true, "\(path): \(address)")
      }
    }
    #expect(count > 300, "the links were found")
  }

  @Test("no script and no style stands in a page, and nothing comes from elsewhere")
  func nothingInline() async {
    for (path, markup) in await pages() {
      for tag in markup.tags {
        #expect(tag.name != "style" && tag["style"] == nil, "\(path)")
        #expect(!tag.attributes.contains { $0.name.hasPrefix("on") }, "\(path)")
        if tag.name == "script", tag["type"] != "application/ld+json" {
          // The one script there is: the site's own, after the page is there.
          #expect(tag["src"]?.hasSuffix("assets/search.js") == true, "\(path)")
          #expect(tag.attributes.contains { $0.name == "defer" }, "\(path)")
        }
        if tag.name == "link", tag["rel"] == "stylesheet" {
          #expect(tag["href"]?.contains("//") == false, "\(path)")
        }
      }
    }
  }

  @Test("on English pages the catalogue's words are marked as Vietnamese")
  func languageMarks() async {
    let html = await ExampleSite().page("en/thu-tuc/1.001193/dang-ky-khai-sinh-vi-du/index.html")
    let body = html.split(separator: "<body>").last.map(String.init) ?? ""
    // A word with Vietnamese letters stands in an element with the mark, the alternate link aside.
    for piece in body.split(separator: "<") {
      guard let close = piece.firstIndex(of: ">") else { continue }
      let (tag, text) = (piece[..<close], piece[piece.index(after: close)...])
      // The crest is the theme's own, in English as the office writes it.
      guard text.contains(where: { "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ".contains($0) })
      else { continue }
      #expect(tag.contains("lang=\"vi\"") || text.contains("Hà Nội"), "\(piece)")
    }
  }

  /// What a link on a page means: a path below the site's root, and the fragment.
  private func resolve(_ address: String, from page: String) -> (path: String, fragment: String?) {
    let halves = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = halves.count > 1 ? String(halves[1]) : nil
    if halves[0].isEmpty { return (page, fragment) }
    if halves[0].hasPrefix("/thu/") { return (String(halves[0].dropFirst(5)), fragment) }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in halves[0].split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
    }
    return (folders.joined(separator: "/"), fragment)
  }
}

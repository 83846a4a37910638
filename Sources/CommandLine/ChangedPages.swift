import Diagnostics
import FileSystem
import HTML
import Workspace

/// Builds the public site of both sides and keeps the pages that differ, with what they need.
struct ChangedPages {
  let earlier: EarlierCatalogue
  let opened: Workspace
  /// The page that lists the others.
  static let list = "xem-truoc.html"

  /// What it came to: the paths of the pages, or why there are none.
  struct Outcome {
    var paths: [String]?
    var obstacle: Message?
  }

  /// Puts the pages into a folder, which is made anew.
  func build(into folder: String) async -> Outcome {
    let old = earlier.folder + "-cu"
    let new = earlier.folder + "-moi"
    defer {
      try? remove(old)
      try? remove(new)
    }
    do {
      // Without revision and history, so that only what the records say makes pages differ.
      var options = BuildOptions(out: new)
      options.tellsHistory = false
      guard try await opened.build(options).isBuilt else { return Self.hasErrors }
      // A base that cannot be built has no pages: all are new.
      if earlier.hasSettings {
        options.out = old
        _ = try await earlier.open(on: opened.day).build(options)
      }
      return Outcome(paths: try copy(from: new, differingFrom: old, to: folder))
    } catch let error as FileSystemError {
      let words = error.explanation
      return Outcome(obstacle: Message(vi: words.vietnamese, en: words.english))
    } catch {
      return Self.hasErrors
    }
  }

  private static let hasErrors = Outcome(
    obstacle: Message(
      vi: "Chưa có bản xem trước vì danh mục còn lỗi.",
      en: "There is no preview: the catalogue has errors."))

  private func copy(
    from new: String, differingFrom old: String, to folder: String
  ) throws -> [String] {
    try remove(folder)
    try createDirectories(folder)
    var pages: [String] = []
    for entry in try walk(new) where entry.kind == .file {
      let bytes = try read(joined(new, entry.path), limit: 1 << 28)
      let isPage = entry.path.hasSuffix(".html")
      if isPage {
        let before = try? read(joined(old, entry.path), limit: 1 << 28)
        if before == bytes { continue }
        pages.append(entry.path)
      } else if !entry.path.hasPrefix("assets/") {
        continue
      }
      let target = joined(folder, entry.path)
      try createDirectories(parent(of: target))
      try writeAtomically(bytes, to: target)
    }
    try writeAtomically(Self.index(pages), to: joined(folder, Self.list))
    return pages
  }

  /// The list of the pages, to begin with.
  private static func index(_ pages: [String]) -> [UInt8] {
    var html = HTMLWriter()
    html.doctype()
    html.element(.html, .lang("vi")) { html in
      html.element(.head) { html in
        html.void(.meta, .charset("utf-8"))
        html.element(.title, text: "Các trang bị đổi")
        html.void(.link, .rel("stylesheet"), .href("assets/site.css"))
      }
      html.element(.body) { html in
        html.element(.main, .class("wrap")) { html in
          html.element(.h1, text: "Các trang bị đổi")
          if pages.isEmpty { html.element(.p, text: "Không trang nào đổi.") }
          html.element(.ul, .class("plain")) { html in
            for page in pages {
              html.element(.li) { $0.element(.a, .href(page), text: page) }
            }
          }
        }
      }
    }
    return html.bytes
  }
}

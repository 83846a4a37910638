import ArgumentParser
import Diagnostics
import FileSystem
import SiteGenerator
import VietnameseText
import Workspace

/// `thutuc handbook`: the handbook, offline, and as Markdown files.
struct HandbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handbook",
    abstract: "Đọc sổ tay: cách sửa, rà soát, bảo trì, và bắt đầu ở nơi khác.",
    discussion: """
      Ví dụ:
        thutuc handbook                       các trang của sổ tay
        thutuc handbook can-bo                một trang
        thutuc handbook --pages docs/handbook ghi mọi trang thành Markdown
      """)

  @Argument(help: "Mã của trang, như can-bo.")
  var page: String?

  @Option(help: "Ghi mọi trang thành Markdown vào thư mục này (docs/handbook).")
  var pages: String?

  @Option(help: "Thư mục có thutuc.yaml (mặc định: tìm từ thư mục hiện tại trở lên).")
  var workspace: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let folder = try folder()
    let handbook = Handbook(folder.content)
    if let pages { return try write(HandbookMarkdown.files(handbook, folder), to: pages) }
    guard let page else {
      for page in handbook.listed(in: language) {
        Terminal.writeLine("\(page.id)  \(page.title)")
        if let summary = page.summary { Terminal.writeLine("  \(summary)") }
      }
      return
    }
    guard let found = handbook.page(page, in: language) else {
      let ids = handbook.listed(in: language).map(\.id)
      let near = nearest(to: page, among: ids)
      Terminal.writeError(
        Message(
          vi: "thutuc: sổ tay không có trang «\(page)»"
            + (near.map { "; ý bạn là \($0)?" } ?? "; có: \(ids.joined(separator: ", "))"),
          en: "thutuc: the handbook has no page “\(page)”"
            + (near.map { "; did you mean \($0)?" } ?? "; there are: \(ids.joined(separator: ", "))")
        ).text(in: language))
      throw ExitStatus.couldNotRun
    }
    let text = HandbookMarkdown.page(found, handbook, folder.texts(found.language))
    Terminal.write(Array(text.utf8))
  }

  /// The workspace's own pages where there is one, else those built into the program.
  private func folder() throws -> SiteFolder {
    guard let root = workspaceRoot(from: workspace ?? ".") else { return .embedded() }
    do throws(FileSystemError) {
      return try Workspace.open(root, on: Clock.today()).siteFolder
    } catch {
      throw couldNotRun(error, common.language)
    }
  }

  private func write(_ files: [OutputFile], to pages: String) throws {
    let folder = absolute(pages)
    do throws(FileSystemError) {
      try createDirectories(folder)
      for file in files { try writeIfChanged(file.bytes, to: joined(folder, file.path)) }
    } catch {
      throw couldNotRun(error, common.language)
    }
  }
}

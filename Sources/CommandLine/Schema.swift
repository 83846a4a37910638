import ArgumentParser
import Diagnostics
import FileSystem
import Workspace

/// `thutuc schema`: the format as JSON Schema for editors, and as a page for people.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Viết định dạng thành JSON Schema cho trình soạn thảo.",
    discussion: """
      Ví dụ:
        thutuc schema                   liệt kê các loại tệp
        thutuc schema procedure         in lược đồ của tệp thủ tục
        thutuc schema --write           ghi lại mọi lược đồ vào danh mục
        thutuc schema --settings        cài đặt cho VS Code (yaml-language-server)
        thutuc schema --reference       in trang tra cứu định dạng
      """)

  @Argument(help: "Loại tệp, như procedure hay journey.")
  var kind: String?

  @Flag(help: "Ghi mọi lược đồ vào catalogue/schema và reviews/schema.")
  var write = false

  @Flag(help: "In cài đặt yaml.schemas cho trình soạn thảo.")
  var settings = false

  @Flag(help: "In trang tra cứu định dạng, bằng Markdown.")
  var reference = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    if reference {
      Terminal.write(Array(FormatBook.reference.utf8))
    } else if settings {
      Terminal.write(Array(FormatBook.editorSettings.utf8))
    } else if write {
      try writeAll()
    } else if let kind {
      guard let schema = FormatBook.schemas.first(where: { $0.name == kind }) else {
        let names = FormatBook.schemas.map(\.name).joined(separator: ", ")
        throw ValidationError(
          Message(
            vi: "không có loại tệp «\(kind)»; các loại: \(names)",
            en: "there is no kind of file “\(kind)”; the kinds are: \(names)"
          ).text(in: common.language))
      }
      Terminal.write(Array(schema.text.utf8))
    } else {
      for schema in FormatBook.schemas {
        Terminal.writeLine(
          "\(schema.name)  \(schema.glob)  \(schema.title.text(in: common.language))")
      }
    }
  }

  private func writeAll() throws {
    let language = common.language
    let root = try openWorkspace(workspace, near: nil, language).root
    do throws(FileSystemError) {
      for schema in FormatBook.schemas {
        let path = joined(root, schema.path)
        try createDirectories(parent(of: path))
        if try writeIfChanged(Array(schema.text.utf8), to: path) {
          Terminal.writeLine(schema.path)
        }
      }
    } catch {
      Terminal.writeError(
        Message(vi: error.explanation.vietnamese, en: error.explanation.english).text(
          in: language))
      throw ExitStatus.couldNotRun
    }
  }
}

import ArgumentParser
import Diagnostics
import FileSystem
import Revisions

/// `thutuc setup`: prepares the tools around a workspace.
struct Setup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Chuẩn bị các công cụ quanh danh mục.",
    subcommands: [SetupGit.self, SetupOwners.self, SetupForge.self])
}

/// `thutuc setup git`: git shows procedures, not YAML.
struct SetupGit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git",
    abstract: "Để git diff và git log -p cho thấy thủ tục đổi gì, không phải dòng YAML.",
    discussion: """
      Ghi vào .git/config của kho này (git diff gọi thutuc, git log -p đọc mỗi dòng một điều), và thêm
      một dòng vào .gitattributes để cả nhóm cùng dùng. Chạy lại cũng không hại gì.
      """)

  /// What git is told about files of procedures.
  private static let attribute = "catalogue/procedures/**/*.yaml diff=thutuc"

  /// This very program as a shell finds it: by its name where it was called by that, else by its path.
  private static var program: String {
    let called = Swift.CommandLine.arguments.first ?? "thutuc"
    guard called.contains("/") else { return called }
    return "'" + absolute(called).replacing("'", with: "'\\''") + "'"
  }

  @Option(help: "Thư mục có thutuc.yaml (mặc định: tìm từ thư mục hiện tại trở lên).")
  var workspace: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    let root = try findWorkspace(workspace, near: nil, language)
    do throws(GitError) {
      let repository = try await Repository.around(root)
      try await repository.configure([
        ("diff.thutuc.command", Self.program + " diff --driver"),
        ("diff.thutuc.textconv", Self.program + " diff --textconv"),
      ])
    } catch {
      Terminal.writeError("thutuc: " + error.words.text(in: language))
      throw ExitStatus.couldNotRun
    }
    do throws(FileSystemError) {
      let path = joined(root, ".gitattributes")
      var text = ""
      if isThere(path) { text = String(decoding: try read(path, limit: 1 << 20), as: UTF8.self) }
      if !text.split(separator: "\n").contains(where: { $0 == Self.attribute }) {
        if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
        try writeAtomically(Array((text + Self.attribute + "\n").utf8), to: path)
      }
    } catch {
      throw couldNotRun(error, language)
    }
    Terminal.writeLine(
      Message(
        vi: "Xong. git diff và git log -p ở kho này cho thấy thủ tục; nhớ commit .gitattributes.",
        en: "Done. git diff and git log -p show procedures here; commit .gitattributes."
      ).text(in: language))
  }
}

import ArgumentParser
import Diagnostics
import FileSystem
import LintEngine
import LintRules
import Reporting
import Revisions
import SourceText
import Synchronization
import Workspace

/// `thutuc check`: all that is told of a proposed change, in one run, for people and for forges.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Xét cả một đề nghị: đổi gì cho người dân, dựa vào đâu, còn thiếu gì.",
    discussion: """
      Ví dụ:
        thutuc check                          so nhánh này với main
        thutuc check --base origin/main --out .thutuc-check

      Với --out, ghi mọi thứ mà kho mã nguồn cần: comment.md, summary.md, annotations.txt,
      thutuc.sarif, code-quality.json, junit.xml, gates.json, và --preview thì cả các trang bị đổi.
      Mã thoát: 0 không có gì chặn, 1 có lỗi hoặc thay đổi chưa được giải trình, 2 chưa kiểm tra được.
      """)

  @Option(help: "So với nhánh hay bản này, tính từ chỗ rẽ nhánh.")
  var base: String = "main"

  @Option(name: .customLong("base-name"), help: "Gọi bản gốc là gì trong lời nhận xét, như main.")
  var baseName: String?

  @Option(help: "Thư mục để ghi; không có thì in lời nhận xét ra màn hình.")
  var out: String?

  @Option(
    name: .customLong("edit-link"),
    help: "Địa chỉ trang sửa tệp trên kho mã nguồn, có {path} và {line} ở trong.")
  var editLink: String?

  @Option(name: .customLong("run-link"), help: "Địa chỉ của lần chạy, nơi có báo cáo đầy đủ.")
  var runLink: String?

  @Flag(help: "Dựng các trang bị đổi vào thư mục preview của --out.")
  var preview = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if preview, out == nil {
      throw ValidationError(
        Message(vi: "--preview cần --out", en: "--preview needs --out").text(
          in: UsageText.language))
    }
  }

  func run() async throws {
    let language = common.language
    let opened = try openWorkspace(workspace, near: nil, language)
    let check = BranchCheck(
      opened: opened, base: base, name: baseName ?? base,
      previewFolder: preview ? out.map { absolute($0) + "/preview" } : nil)
    var report = await check.run()
    report.editLink = editLink
    report.runLink = runLink
    let files = PullRequestFiles.all(report, language: language, version: Thutuc.version)
    if let out {
      do throws(FileSystemError) {
        let folder = absolute(out)
        try createDirectories(folder)
        for file in files { try writeAtomically(file.bytes, to: joined(folder, file.name)) }
      } catch {
        throw couldNotRun(error, language)
      }
      for gate in GateResult.all(report) {
        Terminal.writeLine(gate.title.text(in: language) + ": " + gate.sentence.text(in: language))
      }
    } else if let comment = files.first(where: { $0.name == "comment.md" }) {
      Terminal.write(comment.bytes)
    }
    if report.couldNotRun {
      for obstacle in report.changes.obstacles {
        Terminal.writeError("thutuc: " + obstacle.message.text(in: language))
      }
      throw ExitStatus.couldNotRun
    }
    if GateResult.all(report).contains(where: { $0.status == .failed }) {
      throw ExitStatus.findings
    }
  }
}

import ArgumentParser
import Diagnostics
import FileSystem
import LintEngine
import LintRules
import Reporting
import SourceText
import Workspace

/// `thutuc why FILE:LINE`: which rules speak at a line, which could, and what decides about them.
struct Why: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Giải thích vì sao một dòng bị nhắc, hoặc không bị nhắc.",
    discussion: "Ví dụ: thutuc why catalogue/procedures/ho-tich/1.001193.yaml:12")

  @Argument(help: "Tệp và dòng, viết TỆP:DÒNG.")
  var place: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    let parts = place.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 2, let line = Int(parts[1]), line > 0 else {
      Terminal.writeError(
        Message(
          vi: "thutuc: cần TỆP:DÒNG, như catalogue/procedures/ho-tich/1.001193.yaml:12",
          en: "thutuc: expected FILE:LINE, such as catalogue/procedures/ho-tich/1.001193.yaml:12"
        ).text(in: language))
      throw ExitCode(64)
    }
    let path = String(parts[0])
    let opened = try openWorkspace(workspace, near: path, language)
    let full = absolute(path)
    guard isThere(full), full.hasPrefix(opened.root + "/") else {
      Terminal.writeError(
        Message(
          vi: "thutuc: không thấy «\(path)» trong thư mục làm việc",
          en: "thutuc: there is no “\(path)” in the workspace"
        ).text(in: language))
      throw ExitStatus.couldNotRun
    }
    let inside = String(full.dropFirst(opened.root.count + 1))
    Terminal.writeLine(await opened.why(inside, line: line, language))
  }
}

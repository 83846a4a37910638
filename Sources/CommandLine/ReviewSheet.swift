import ArgumentParser
import Diagnostics
import FileSystem
import ProcedureModel
import Reporting
import Reviews
import Workspace

/// `thutuc review sheet`: the printable sheet of a review's what-if.
struct ReviewSheet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "In phiếu rà soát (A4, HTML) của phương án, để ký.",
    discussion: """
      Ví dụ:
        thutuc review sheet 1.001193 > phieu.html
        thutuc review sheet kh-286-2021 --accepted --out phieu.html

      Cùng một phiếu với `thutuc diff --format sheet`: trước, sau, chênh lệch, căn cứ, kế hoạch, chữ ký.
      """)

  @OptionGroup var choice: ReviewChoice

  @Option(help: "Ghi ra tệp này thay vì in ra.")
  var out: String?

  @OptionGroup var parameters: ParameterOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    let opened = try parameters.applied(
      to: openWorkspace(workspace, near: nil, language), language)
    let tried = try choice.whatIf(in: opened, language)
    let scratch = try ScratchCopy(of: opened, nil, tried.replaced, language)
    defer { scratch.remove() }
    var report = await scratch.changes(from: opened, language)
    for part in tried.parts {
      guard let code = part.review.procedure?.value else { continue }
      let before = opened.wholeProcedure(code).map { opened.cost(of: $0) }
      let after = scratch.workspace.wholeProcedure(code).map { scratch.workspace.cost(of: $0) }
      var review = part.review
      review.proposals = part.outcomes.map(\.proposal)
      report.sections[code, default: []] += ReviewSections.all(
        of: review, before: before, after: after)
    }
    let bytes = ChangeFormat.sheet.render(
      report, language: language, version: Thutuc.version,
      palette: Palette(isColoured: false), width: 100)
    guard let out else { return Terminal.write(bytes) }
    do throws(FileSystemError) {
      try writeAtomically(bytes, to: absolute(out))
    } catch {
      throw couldNotRun(error, language)
    }
  }
}

import ArgumentParser
import Diagnostics
import LintEngine
import LintRules
import ProcedureModel
import Reporting
import Workspace

/// `thutuc review check`: whether reviews agree with the catalogue, the law's ranks and themselves.
struct ReviewCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kiểm tra bản rà soát: phần được sửa có thật, chi phí đúng, thẩm quyền, hạn.",
    discussion: """
      Ví dụ:
        thutuc review check
        thutuc review check reviews/kh-286-2021/2026/1.001193.yaml
        thutuc review check 1.001193 --format json
        thutuc review check kh-286-2021

      Mã thoát: 0 không có lỗi, 1 có lỗi, 2 không chạy được.
      """)

  @Argument(help: "Tệp, mã thủ tục, kế hoạch, hay kế-hoạch/năm/mã (mặc định: mọi bản rà soát).")
  var reviews: [String] = []

  @Option(help: "Cách in: \(OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: OutputFormat = .text

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    let opened = try openWorkspace(workspace, near: nil, language)
    let chosen = try chooseReviews(reviews, in: opened, language)
    let files = await opened.check(chosen)
    let descriptors = Dictionary(
      builtInRules.map { ($0.descriptor.id, $0.descriptor) }, uniquingKeysWith: { one, _ in one })
    let reporter = format.reporter(
      language: language, descriptors: descriptors, version: Thutuc.version,
      palette: Palette(isColoured: Terminal.wantsColour), width: Terminal.width)
    let output = ReportOutput(reporter)
    output.open()
    var tally = Tally()
    for file in files {
      tally.add(Tally(file.diagnostics))
      output.take(reporter.report(file))
    }
    var summary = RunSummary(
      tally: tally, files: chosen.count, hasUnreadable: opened.hasUnreadable)
    summary.noun = Message(vi: "bản rà soát", en: "reviews")
    output.close(summary)
    if opened.hasUnreadable { throw ExitStatus.couldNotRun }
    if tally.blocking > 0 { throw ExitStatus.findings }
  }
}

/// The reviews that words name; a word that names none ends the run.
func chooseReviews(
  _ words: [String], in workspace: Workspace, _ language: Language
) throws -> [ProcedureModel.Review] {
  guard !words.isEmpty else { return workspace.reviews(named: nil) }
  var chosen: [ProcedureModel.Review] = []
  for word in words {
    let path = isThere(word) ? absolute(word) : word
    let found = workspace.reviews(named: path)
    if found.isEmpty {
      Terminal.writeError(
        Message(
          vi: "thutuc: không có bản rà soát nào là «\(word)»; xem: thutuc review list",
          en: "thutuc: there is no review “\(word)”; see: thutuc review list"
        ).text(in: language))
      throw ExitStatus.couldNotRun
    }
    for review in found where !chosen.contains(where: { $0.path == review.path }) {
      chosen.append(review)
    }
  }
  return chosen
}

import ArgumentParser
import Diagnostics
import FileSystem
import ProcedureModel
import Reporting
import SourceText
import VietnameseText
import Workspace

extension LedgerFormat: ExpressibleByArgument {}

/// `thutuc targets`: where the targets of every plan stand.
struct Targets: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Chỉ tiêu của các kế hoạch: đang ở đâu, đếm từ đâu, còn thiếu gì.",
    discussion: """
      Ví dụ:
        thutuc targets
        thutuc targets --plan cchc-2024 --by-agency
        thutuc targets --as-of 2024-12-31 --format csv --out chi-tieu.csv
      """)

  @Option(help: "Chỉ kế hoạch này (mã).")
  var plan: String?

  @Option(help: "Cách in: text, json, csv hoặc html.")
  var format: LedgerFormat = .text

  @Flag(help: "Kể thêm từng cơ quan, từng lĩnh vực (json và csv luôn có).")
  var byAgency = false

  @Option(help: "Ghi ra tệp này thay vì in ra.")
  var out: String?

  @OptionGroup var parameters: ParameterOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    let opened = try parameters.applied(
      to: openWorkspace(workspace, near: nil, language), language)
    let ids = opened.plans.compactMap(\.id?.value)
    if let plan, !ids.contains(plan) {
      throw unknownPlan(plan, among: ids, language)
    }
    let outcome = await opened.lint([], render: { _ in [] }, consume: { _ in })
    let ledger = await opened.ledger(outcome.catalogue, plan: plan)
    let bytes = format.render(ledger, language: language, isDetailed: byAgency)
    guard let out else {
      Terminal.write(bytes)
      return try finish(outcome.hasUnreadable, language)
    }
    do throws(FileSystemError) {
      try writeAtomically(bytes, to: absolute(out))
    } catch {
      throw couldNotRun(error, language)
    }
    try finish(outcome.hasUnreadable, language)
  }

  /// A figure over files that could not be read is no whole one.
  private func finish(_ isUnreadable: Bool, _ language: Language) throws {
    guard isUnreadable else { return }
    Terminal.writeError(
      Message(
        vi:
          "thutuc: có tệp không đọc được, nên các số trên chưa đủ; chạy thutuc lint để biết tệp nào",
        en: "thutuc: some files could not be read, so these figures are incomplete; run thutuc lint"
      ).text(in: language))
    throw ExitStatus.couldNotRun
  }
}

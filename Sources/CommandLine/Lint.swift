import ArgumentParser
import Diagnostics
import FileSystem
import LintEngine
import LintRules
import Reporting
import Synchronization
import VietnameseText
import Workspace

extension OutputFormat: ExpressibleByArgument {}
extension Breakdown.Dimension: ExpressibleByArgument {}

/// `thutuc lint`: what is wrong in the files, and what could be simpler for people.
struct Lint: AsyncParsableCommand {
  enum Gate: String, ExpressibleByArgument, CaseIterable {
    case error, opportunity, never
  }

  static let configuration = CommandConfiguration(
    abstract: "Tìm lỗi của bản ghi và cơ hội đơn giản hóa.",
    discussion: """
      Ví dụ:
        thutuc lint
        thutuc lint catalogue/procedures/ho-tich/1.001193.yaml
        thutuc lint --format json --as-of 2027-03-01
        thutuc lint --fix
        thutuc lint --fix-unsafe --fix-preview | git apply

      Lỗi (tệp tự mâu thuẫn, sai định dạng, trỏ vào chỗ không có) thì chặn: mã thoát 1.
      Cơ hội đơn giản hóa chỉ báo, không chặn, trừ khi có --fail-on opportunity.
      """)

  @Argument(help: "Tệp hay thư mục cần xem (mặc định: cả danh mục).")
  var paths: [String] = []

  @Option(
    help: """
      Cách in: text, narrated (cho trình đọc màn hình), json, sarif, github, gitlab, junit, markdown, \
      html.
      """)
  var format: OutputFormat = .text

  @Option(
    name: .customLong("fail-on"), help: "Chặn khi có: error (lỗi), opportunity (cả cơ hội), never.")
  var failOn: Gate = .error

  @Flag(help: "Chỉ in số phát hiện, theo quy tắc hoặc theo --by.")
  var statistics = false

  @Option(help: "Cùng --statistics: đếm theo rule, field (lĩnh vực), agency (cơ quan) hay plan.")
  var by: Breakdown.Dimension = .rule

  @Option(help: "Chỉ xét theo một kế hoạch, như kh-281-2022: đúng phạm vi và bộ quy tắc của nó.")
  var plan: String?

  @Option(
    name: .customLong("rule-pack"), help: "Dùng bộ quy tắc này thay cho bộ ghi ở thutuc.yaml.")
  var rulePack: Int?

  @OptionGroup var fixes: FixOptions
  @Flag(
    name: .customLong("all"),
    help: "Kể cả phát hiện đã có quyết định, có trong danh sách gốc, hay được ghi chú cho qua.")
  var all = false

  @Flag(help: "Xếp cơ hội theo số hồ sơ một năm nhân với chi phí, nói rõ chỗ chưa biết.")
  var rank = false

  @Option(help: "Chỉ báo điều mà nhánh này thêm so với một bản trước (tên nhánh, mã commit).")
  var since: String?

  @Option(
    help: "write: ghi mọi phát hiện hiện có vào reviews/baseline.csv; shrink: bỏ dòng đã hết.")
  var baseline: BaselineAction?

  @Flag(help: "Chỉ báo điều bị chặn, không kể cơ hội và chỉ tiêu; cho lúc ghi (commit).")
  var blocking = false

  @Flag(
    name: .customLong("no-cache"), help: "Không dùng và không ghi kết quả giữ lại từ lần trước.")
  var noCache = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  /// What the run came to, until the program ends.
  private static let kept = Mutex<LintOutcome?>(nil)

  func run() async throws {
    guard let kept = try keptRun() else { return try await look() }
    if let earlier = kept.found() {
      Terminal.write(earlier.output)
      if earlier.status != 0 { throw ExitCode(earlier.status) }
      return
    }
    Terminal.record()
    do {
      try await look()
    } catch let status as ExitCode where status == ExitStatus.findings {
      if let output = Terminal.recording() { kept.keep(output, status: status.rawValue) }
      throw status
    }
    if let output = Terminal.recording() { kept.keep(output, status: 0) }
  }

  /// What an earlier run of this command over these files may have printed; nil for a command that
  /// writes, asks git, or wants no cache.
  private func keptRun() throws -> KeptRun? {
    guard !noCache, !fixes.isWanted, baseline == nil, since == nil, let program = Self.program,
      !(format == .github && environment("GITHUB_STEP_SUMMARY") != nil),
      let root = workspaceRoot(from: workspace.workspace ?? paths.first ?? ".")
    else { return nil }
    let surroundings = [
      program, workspace.day.iso, common.language.rawValue, "\(Terminal.width)",
      "\(Terminal.wantsColour)", absolute("."),
    ]
    return KeptRun(
      below: root, command: surroundings + CommandLine.arguments.dropFirst(), now: Clock.now())
  }

  /// Tells this program from one that was built anew, which may find something else under one version.
  private static var program: String? {
    stamp(of: "/proc/self/exe").map { Thutuc.version + " " + $0 }
  }

  private func look() async throws {
    let language = common.language
    var opened = try openWorkspace(workspace, near: paths.first, language)
    let wanted = try wantedFiles(paths, below: opened.root, language)
    let planView = try chosenPlan(in: opened, language)
    if fixes.isWanted {
      let lintOptions = LintOptions(plan: plan, pack: rulePack)
      guard try await fixes.run(in: opened, lintOptions, wanted, language) else { return }
      opened = try openWorkspace(workspace, near: paths.first, language)
    }
    if let baseline { return try await baseline.run(in: opened, language) }
    var options = LintOptions(plan: plan, pack: rulePack)
    options.showsAll = all
    options.onlyBlocking = blocking
    if let since { try await note(since, of: opened, in: &options, language) }
    if !noCache { options.program = Self.program }
    if rank { return await writeRanking(opened, options, wanted, language) }
    let descriptors = Dictionary(
      builtInRules.map { ($0.descriptor.id, $0.descriptor) },
      uniquingKeysWith: { first, _ in first })
    let reporter = format.reporter(
      language: language, descriptors: descriptors, version: Thutuc.version,
      palette: Palette(isColoured: Terminal.wantsColour), width: Terminal.width)
    let isQuiet = statistics && format == .text
    let output = ReportOutput(reporter)
    if !isQuiet { output.open() }
    let jobSummary = JobSummary(format, language, descriptors)
    let notes = plan == nil || isQuiet ? nil : NotesByRecord()
    let outcome = await opened.lint(
      builtInRules, options: options, wanted: wanted,
      render: { file in
        if isQuiet { return [] }
        jobSummary?.take(file)
        if let notes { return notes.take(file) }
        return reporter.report(file)
      },
      consume: { output.take($0) })
    // What was found of each procedure is not taken apart again: the program is about to end.
    Self.kept.withLock { $0 = outcome }
    for file in notes?.files(outcome.catalogue) ?? [] { output.take(reporter.report(file)) }
    var summary = RunSummary(
      tally: outcome.tally, files: outcome.files, hasUnreadable: outcome.hasUnreadable)
    summary.outOfScope = outcome.outOfScope
    summary.allowed = outcome.aside.allowed
    summary.decided = outcome.aside.decided
    summary.known = outcome.aside.known
    summary.old = outcome.aside.old
    summary.plan = planView.map { Self.introduction($0, on: opened.day) }
    if isQuiet { writeStatistics(outcome.breakdown.rows(by: by), in: opened, language) }
    output.close(summary)
    if format == .text, !isQuiet, !blocking { writeHint(outcome.tally, language) }
    jobSummary?.write(summary)
    if outcome.hasUnreadable { throw ExitStatus.couldNotRun }
    switch failOn {
    case .error where outcome.tally.blocking > 0: throw ExitStatus.findings
    case .opportunity where outcome.tally.total > 0: throw ExitStatus.findings
    default: return
    }
  }

  /// The plan asked for; one that is not there ends the run.
  private func chosenPlan(in opened: Workspace, _ language: Language) throws -> PlanView? {
    guard let plan else { return nil }
    let views = opened.plans.compactMap { PlanView($0, in: opened.registries) }
    if let view = views.first(where: { $0.mention.id == plan }) { return view }
    throw unknownPlan(plan, among: views.map(\.mention.id).sorted(), language)
  }

  /// What is to be known of a plan by whoever reads its findings.
  private static func introduction(_ plan: PlanView, on day: CivilDate) -> Message {
    var message = Message(
      vi: "Xét theo kế hoạch \(plan.name)", en: "Judged under plan \(plan.name)")
    if plan.mention.isUnverified {
      message.vietnamese += ", trích yếu chưa đối chiếu văn bản gốc"
      message.english += ", whose title was not checked against the original"
    }
    if let until = plan.until, until < day {
      message.vietnamese += ", đã hết thời gian thực hiện ngày \(until.vietnamese)"
      message.english += ", which ended on \(until.iso)"
    } else if let from = plan.from, day < from {
      message.vietnamese += ", bắt đầu ngày \(from.vietnamese)"
      message.english += ", which starts on \(from.iso)"
    }
    if plan.profiles.isEmpty {
      message.vietnamese += "; kế hoạch không nêu bộ quy tắc nào"
      message.english += "; the plan names no profile of rules"
    }
    message.vietnamese += "."
    message.english += "."
    return message
  }

  /// The opportunities by what they cost a year.
  private func writeRanking(
    _ opened: Workspace, _ options: LintOptions, _ wanted: @escaping @Sendable (String) -> Bool,
    _ language: Language
  ) async {
    let found = Mutex<[Diagnostic]>([])
    let outcome = await opened.lint(
      builtInRules, options: options, wanted: wanted,
      render: { file in
        found.withLock { $0 += file.diagnostics }
        return []
      }, consume: { _ in })
    let ranking = Ranking(
      found.withLock { $0 }, outcome.catalogue, received: opened.received)
    for line in ranking.text(language) { Terminal.writeLine(line) }
  }
}

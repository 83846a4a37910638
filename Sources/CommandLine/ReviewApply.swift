import ArgumentParser
import Diagnostics
import FileSystem
import ProcedureModel
import Reporting
import Reviews
import TextEdits
import Workspace

/// `thutuc review apply`: what the catalogue would be like with a review carried out.
struct ReviewApply: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract:
      "Thử phương án: sửa danh mục theo đề xuất trên một bản sao, xem đổi gì, bớt bao nhiêu.",
    discussion: """
      Ví dụ:
        thutuc review apply reviews/kh-286-2021/2026/1.001193.yaml
        thutuc review apply 1.001193 --proposal tra-cuu-giay-to-tuy-than --patch
        thutuc review apply kh-286-2021 --accepted --pages /tmp/xem-thu
        thutuc review apply 1.001193 --accepted --write

      Mặc định chỉ xem: danh mục giữ nguyên. --write mới ghi vào danh mục, để gửi đi duyệt.
      """)

  @OptionGroup var choice: ReviewChoice

  @Option(
    help: "Cách in phần thay đổi: \(ChangeFormat.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var format: ChangeFormat = .text

  @Flag(help: "Chỉ in bản vá cho `git apply`, chạy ở thư mục có thutuc.yaml.")
  var patch = false

  @Option(help: "Dựng trang công khai của bản thử vào thư mục này.")
  var pages: String?

  @Option(help: "Giữ bản sao đã sửa ở thư mục này (mặc định: bản sao tạm, xong thì xóa).")
  var out: String?

  @OptionGroup var parameters: ParameterOptions

  @Flag(help: "Ghi vào danh mục.")
  var write = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    let opened = try parameters.applied(
      to: openWorkspace(workspace, near: nil, language), language)
    let tried = try choice.whatIf(in: opened, language)
    if patch {
      for file in tried.files.files {
        Terminal.write(UnifiedPatch.patch(file.path, from: file.before, to: file.after))
      }
    } else if format == .text {
      ReviewOutcomeLines.write(tried, language)
    }
    if !patch { try await showChanges(tried, opened, language) }
    if write {
      let failures = Workspace.write(tried.files, below: opened.root)
      let reporter = TextReporter(
        language: language, palette: Palette(isColoured: Terminal.wantsColour), descriptors: [:],
        width: Terminal.width)
      for failure in failures { Terminal.writeErrorBytes(reporter.report(failure)) }
      if !failures.isEmpty { throw ExitStatus.couldNotRun }
      for file in tried.files.files { Terminal.writeError(file.path) }
    }
    if tried.isIncomplete { throw ExitStatus.findings }
  }

  /// The difference, the costs and the pages, over a copy.
  private func showChanges(
    _ tried: WhatIf, _ opened: Workspace, _ language: Language
  ) async throws {
    let scratch = try ScratchCopy(of: opened, out, tried.replaced, language)
    defer { scratch.remove() }
    let report = await scratch.changes(from: opened, language)
    Terminal.write(
      format.render(
        report, language: language, version: Thutuc.version,
        palette: Palette(isColoured: Terminal.wantsColour), width: Terminal.width))
    if format == .text {
      for part in tried.parts {
        guard let code = part.review.procedure?.value,
          let before = opened.wholeProcedure(code),
          let after = scratch.workspace.wholeProcedure(code)
        else { continue }
        let lines = BenefitLines.lines(
          code: code, before: opened.cost(of: before),
          after: scratch.workspace.cost(of: after), language)
        for line in lines { Terminal.writeLine(line) }
      }
    }
    guard let pages else { return }
    let outcome: BuildOutcome
    do throws(BuildRefusal) {
      outcome = try await scratch.workspace.build(BuildOptions(out: absolute(pages)))
    } catch {
      Terminal.writeError("thutuc: " + error.message.text(in: language))
      throw ExitStatus.couldNotRun
    }
    guard outcome.isBuilt else {
      let reporter = TextReporter(
        language: language, palette: Palette(isColoured: Terminal.wantsColour), descriptors: [:])
      for file in outcome.obstacles { Terminal.writeErrorBytes(reporter.report(file)) }
      throw ExitStatus.findings
    }
    Terminal.writeError(
      Message(vi: "trang thử ở \(pages)", en: "the trial pages are in \(pages)").text(in: language))
  }
}

/// Which reviews and which of their proposals are meant.
struct ReviewChoice: ParsableArguments {
  @Argument(help: "Tệp, mã thủ tục, kế hoạch, hay kế-hoạch/năm/mã (mặc định: mọi bản rà soát).")
  var reviews: [String] = []

  @Option(help: "Chỉ đề xuất mang mã này; ghi nhiều lần được.")
  var proposal: [String] = []

  @Flag(help: "Chỉ đề xuất đã được chấp nhận.")
  var accepted = false

  /// Carries them out over the catalogue as it is, in memory.
  func whatIf(in opened: Workspace, _ language: Language) throws -> WhatIf {
    let chosen = try chooseReviews(reviews, in: opened, language)
    let known = chosen.flatMap { $0.proposals.compactMap(\.id?.value) }
    if let unknown = proposal.first(where: { !known.contains($0) }) {
      Terminal.writeError(
        Message(
          vi: "thutuc: không có đề xuất «\(unknown)»; có: \(known.joined(separator: ", "))",
          en:
            "thutuc: there is no proposal “\(unknown)”; there are: \(known.joined(separator: ", "))"
        ).text(in: language))
      throw ExitStatus.couldNotRun
    }
    do throws(FileSystemError) {
      return try opened.whatIf(chosen) { one in
        guard one.status?.value != .rejected else { return false }
        if accepted, one.status?.value.isDecided != true { return false }
        return proposal.isEmpty || proposal.contains(one.id?.value ?? "")
      }
    } catch {
      throw couldNotRun(error, language)
    }
  }
}

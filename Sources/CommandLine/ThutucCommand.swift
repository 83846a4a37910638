package import ArgumentParser
import Glibc

/// The `thutuc` command: what staff, reviewers and CI run.
package struct Thutuc: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "thutuc",
    abstract: "Danh mục thủ tục hành chính: kiểm tra, đơn giản hóa, công khai.",
    discussion: """
      Ví dụ:
        thutuc new procedure            tạo một thủ tục
        thutuc lint                     kiểm tra cả danh mục
        thutuc lint catalogue/procedures/ho-tich --lang en
        thutuc diff main..HEAD          đổi gì, nặng hay nhẹ hơn cho ai
        thutuc review new 1.001193      soạn bản rà soát từ các phát hiện
        thutuc cost 1.001193            chi phí tuân thủ, từng thành phần
        thutuc format                   sắp lại tệp theo một cách trình bày chung
        thutuc build --out _site        dựng trang công khai
        thutuc find lam so do           tìm thủ tục, có dấu hay không dấu
        thutuc serve                    xem trang trong khi viết
        thutuc export json              xuất dữ liệu mở
        thutuc explain doc-vague        giải thích một quy tắc

      English: add --lang en, or set THUTUC_LANG=en.
      Mã thoát: 0 sạch, 1 có phát hiện chặn, 2 không chạy được, 64 sai cách gọi.
      """,
    version: version,
    subcommands: [
      New.self,
      Lint.self,
      Diff.self,
      Check.self,
      Review.self,
      Cost.self,
      Targets.self,
      Format.self,
      Build.self,
      Export.self,
      Serve.self,
      Import.self,
      Explain.self,
      Rules.self,
      Find.self,
      Graph.self,
      WatchLaw.self,
      Why.self,
      Schema.self,
      Setup.self,
      HandbookCommand.self,
    ])

  package static let version = "0.1.0"

  package init() {}

  /// Parses the arguments, runs, and leaves the process with an exit code.
  package static func main() async {
    Terminal.openStandardStreams()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      let language = UsageText.language
      var text = UsageText.localized(fullMessage(for: error), language)
      let status = exitCode(for: error)
      if status == .validationFailure,
        let unknown = UnknownCommand.text(
          Swift.CommandLine.arguments.dropFirst(), of: Self.self, language)
      {
        text = unknown
      }
      if !text.isEmpty {
        if status.isSuccess { Terminal.writeLine(text) } else { Terminal.writeError(text) }
      }
      Glibc.exit(status.rawValue)
    }
  }
}

/// The codes the process ends with; 64 is the argument parser's own.
package enum ExitStatus {
  package static let clean = ExitCode(0)
  package static let findings = ExitCode(1)
  package static let couldNotRun = ExitCode(2)
}

import ArgumentParser
import Diagnostics
import FileSystem
import OfficeDocuments
import ProcedureModel
import Reporting
import Reviews
import Workspace

/// `thutuc review annex`: the draft appendix of a decision that approves options.
struct ReviewAnnex: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, docx, odt

    fileprivate var office: OfficeFormat? { OfficeFormat(rawValue: rawValue) }
  }

  static let configuration = CommandConfiguration(
    commandName: "annex",
    abstract: "Dự thảo phụ lục quyết định thông qua phương án đơn giản hóa.",
    discussion: """
      Ví dụ:
        thutuc review annex > phu-luc.html
        thutuc review annex kh-286-2021 --format docx --out phu-luc.docx
        thutuc review annex 1.001193 --format odt --out phu-luc.odt

      Số, ngày và chữ ký để trống. Phương án chưa được thông qua thì ghi rõ là chưa.
      docx và odt cần chương trình pandoc (apt-get install pandoc).
      """)

  @Argument(help: "Tệp, mã thủ tục, kế hoạch, hay kế-hoạch/năm/mã (mặc định: mọi bản rà soát).")
  var reviews: [String] = []

  @Option(help: "Cách in: html, docx hoặc odt.")
  var format: Format = .html

  @Option(help: "Ghi ra tệp này; docx và odt phải có.")
  var out: String?

  @OptionGroup var parameters: ParameterOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if format != .html, out == nil {
      throw ValidationError(
        "\(format.rawValue) cần --out TỆP (\(format.rawValue) needs --out FILE)")
    }
  }

  func run() async throws {
    let language = common.language
    let opened = try parameters.applied(
      to: openWorkspace(workspace, near: nil, language), language)
    let chosen = try chooseReviews(reviews, in: opened, language)
    let report = AnnexReport(await opened.annex(of: chosen))
    var bytes = report.page
    if let office = format.office {
      bytes = try await document(report.body, office, language)
    }
    guard let out else { return Terminal.write(bytes) }
    do throws(FileSystemError) {
      try writeAtomically(bytes, to: absolute(out))
    } catch {
      throw fail(
        Message(vi: error.explanation.vietnamese, en: error.explanation.english), language)
    }
  }

  private func document(
    _ body: [UInt8], _ format: OfficeFormat, _ language: Language
  ) async throws -> [UInt8] {
    do throws(PandocError) {
      return try await Pandoc.document(
        from: body, as: format, in: temporaryFolder(), name: "thutuc-\(processNumber())")
    } catch {
      switch error {
      case .notInstalled:
        throw fail(
          Message(
            vi:
              "máy này chưa có pandoc, nên chưa làm được tệp \(format.rawValue): cài bằng apt-get install pandoc, hoặc dùng --format html rồi in từ trình duyệt",
            en:
              "pandoc is not installed, so no \(format.rawValue) can be made: apt-get install pandoc, or use --format html and print from a browser"
          ), language)
      case .failed(let words):
        throw fail(
          Message(vi: "pandoc không làm được: \(words)", en: "pandoc failed: \(words)"), language)
      case .files(let failure):
        let words = failure.explanation
        throw fail(Message(vi: words.vietnamese, en: words.english), language)
      }
    }
  }

  private func fail(_ message: Message, _ language: Language) -> ExitCode {
    Terminal.writeError("thutuc: " + message.text(in: language))
    return ExitStatus.couldNotRun
  }
}
